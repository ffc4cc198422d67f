import * as v from 'valibot';
import { mutationId } from '../fields';
import { returns } from '../procedure';
import { operator } from '../roles';

/** A stretch of the replay. Persons stand here under the keyed hashes of `erasures`; one may be in several stretches. */
export interface Replayed {
  readonly erased: readonly string[];
  /** Who can be erased only when a ballot under way is final; the timer does it then. */
  readonly waiting: readonly string[];
  /** Where the next stretch begins, in base64url; absent after the last one. */
  readonly next?: string;
}

/** What `npm run restore` has the functions do. */
export const upkeep = {
  /**
   * Erases again whom a restored backup has brought back: only those whom the environment's own `erasures` lists, and
   * only while the city stands still for a restore (`null` otherwise), because whoever was erased may have joined anew.
   * `after` is `next` of the stretch before.
   */
  replayErasures: returns<Replayed | null>()({
    kind: 'mutation',
    access: operator,
    input: v.strictObject({ after: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{1,1000}$/))), mutationId }),
    errors: [],
  }),
};

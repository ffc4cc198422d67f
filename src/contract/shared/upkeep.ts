import * as v from 'valibot';
import { UPKEEP_STEPS } from '../../domain/shared/upkeep';
import { mutationId } from '../fields';
import { returns } from '../procedure';
import { operator } from '../roles';

/** Opaque: an id, which may have Chinese characters, in base64url. */
const AFTER = /^[\w-]{0,1200}$/;

/** A stretch of the replay. Persons stand here under the keyed hashes of `erasures`; one may be in several stretches. */
export interface Replayed {
  readonly erased: readonly string[];
  /** Who can be erased only when a ballot under way is final; the timer does it then. */
  readonly waiting: readonly string[];
  /** Where the next stretch begins, in base64url; absent after the last one. */
  readonly next?: string;
}

/** Work on the stored data that the commands of the operator do, a slice at a time. */
export const upkeep = {
  /** The steps that there are: those after a change of keys, and the migrations of documents to a next version. */
  steps: returns<{ readonly renewals: readonly string[]; readonly migrations: readonly string[] }>()({
    kind: 'query',
    access: operator,
    input: v.strictObject({}),
    errors: [],
  }),
  /**
   * Takes a step through at most two hundred documents, from the first after `after` on (exclusive); `next` is where the
   * next slice begins, absent at the end. `look` changes nothing and counts the same. Any caller may do it: it only does what has to be
   * done, and twice is once.
   */
  step: returns<{ readonly seen: number; readonly changed: number; readonly next?: string }>()({
    kind: 'mutation',
    access: operator,
    input: v.strictObject({
      step: v.picklist(UPKEEP_STEPS),
      after: v.pipe(v.string(), v.regex(AFTER)),
      mode: v.picklist(['look', 'do']),
    }),
    errors: [],
  }),
  /** Checks the next stretch of the record of acts against its chain; without `next` there is none. */
  checkActs: returns<{ readonly acts: number; readonly broken: readonly string[]; readonly next?: string }>()(
    {
      kind: 'query',
      access: operator,
      input: v.strictObject({ after: v.pipe(v.string(), v.regex(/^(\d{9})?$/)) }),
      errors: [],
    },
  ),
  /** What only a former MATCH_KEY can find, because its number is on paper alone, and for how many that key is needed. */
  onFormerKey: returns<{ readonly letters: number; readonly slips: number }>()({
    kind: 'query',
    access: operator,
    input: v.strictObject({}),
    errors: [],
  }),
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

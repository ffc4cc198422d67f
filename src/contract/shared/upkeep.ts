import * as v from 'valibot';
import { UPKEEP_STEPS } from '../../domain/shared/upkeep';
import { returns } from '../procedure';
import { operator } from '../roles';

/** Opaque: an id, which may have Chinese characters, in base64url. */
const AFTER = /^[\w-]{0,1200}$/;

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
};

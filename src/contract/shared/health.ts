import * as v from 'valibot';
import type { Health } from '../../domain/shared/health';
import { returns } from '../procedure';
import { operator } from '../roles';

export const health = {
  /** Whether the environment has all that the functions need; `npm run deploy -- verify` asks. It changes nothing. */
  check: returns<Health>()({
    kind: 'query',
    access: operator,
    input: v.strictObject({}),
    errors: [],
  }),
};

import { DAY_MS, type EpochMs } from '../shared/time';
import type { Term } from './term';

/** A community is lent for this long at most (代班); longer absences need an office of the colleague's own. */
export const LONGEST_LEND_DAYS = 90;

export type LendFault = 'not-a-worker' | 'beyond-own-term' | 'too-long' | 'lent-on';

export interface Lending {
  /** The term of the colleague. */
  readonly from: EpochMs;
  readonly until: EpochMs;
  /** The lender's own office. */
  readonly own: Term & { readonly lent?: true };
  /** Whether the colleague is worker of another community: somebody whom the bureau has appointed. */
  readonly isWorker: boolean;
}

/**
 * Why a worker cannot lend the own community to somebody: the office is itself lent, the colleague is no worker anywhere,
 * the time is longer than 90 days or ends after the lender's own term. Undefined if they can.
 */
export function lendFault({ from, until, own, isWorker }: Lending): LendFault | undefined {
  if (own.lent) return 'lent-on';
  if (!isWorker) return 'not-a-worker';
  if (until - from > LONGEST_LEND_DAYS * DAY_MS) return 'too-long';
  return own.until !== undefined && until > own.until ? 'beyond-own-term' : undefined;
}

import { spendingOf, type Procedure } from '../../../contract/procedure';
import { urgencyOf } from '../../../domain/shared/outbox/urgency';
import { NEED_WORDS } from '../../../text/vocabulary/need-words';
import type { Caller } from '../../call';
import { spend, type Refused } from './spend';

/**
 * Counts a call against the day's limits. A danger counts against none: somebody may come to harm before tomorrow.
 */
export async function spendFor(
  name: string,
  procedure: Procedure,
  input: unknown,
  { openid, memberships }: Caller,
  now: number,
): Promise<Refused | null> {
  const spending = spendingOf(procedure, input);
  if (Object.keys(spending).length === 0) return null;
  if (urgencyOf({ procedure: name, input: input as object }, NEED_WORDS) === 'danger') return null;
  const { communityId, mutationId } = input as {
    readonly communityId?: string;
    readonly mutationId?: string;
  };
  const works = memberships.some(
    (m) => m.role === 'bureau' || (m.role !== 'resident' && m.communityId === communityId),
  );
  return spend({ openid, actor: works ? 'staff' : 'person', communityId, mutationId }, spending, now);
}

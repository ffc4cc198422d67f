import { spendingOf, type Procedure } from '../../../contract/procedure';
import { isMadeAnew } from '../../../domain/shared/limits';
import { urgencyOf } from '../../../domain/shared/outbox/urgency';
import { NEED_WORDS } from '../../../text/vocabulary/need-words';
import { isIn, type Caller } from '../../call';
import { shortHash } from '../../platform/document-id';
import { NOT_COUNTED, spend, type Spent } from './spend';

/**
 * Counts a call against the day's limits. A repeat is the very same call, with everything that it brings: other
 * pictures under the same mutation count as well. A danger counts against none: somebody may come to harm before tomorrow.
 */
export async function spendFor(
  name: string,
  procedure: Procedure,
  input: unknown,
  { openid, memberships }: Caller,
  now: number,
): Promise<Spent> {
  const spending = spendingOf(procedure, input);
  if (Object.keys(spending).length === 0) return NOT_COUNTED;
  if (urgencyOf({ procedure: name, input: input as object }, NEED_WORDS) === 'danger') return NOT_COUNTED;
  const { communityId, mutationId } = input as {
    readonly communityId?: string;
    readonly mutationId?: string;
  };
  const works = memberships.some(
    (m) => m.role !== 'resident' && (!('communityId' in m) || isIn(m, communityId)),
  );
  const isRepeatable = mutationId !== undefined && !isMadeAnew(spending);
  const call = isRepeatable ? shortHash(name, JSON.stringify(input)) : undefined;
  return spend({ openid, actor: works ? 'staff' : 'person', communityId, call }, spending, now);
}

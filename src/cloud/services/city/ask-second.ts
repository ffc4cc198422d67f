import type { Role } from '../../../domain/joining/office';
import { refuse } from '../../call';
import { approvals } from '../../data/collections';
import type { ApprovalDoc } from '../../data/documents/city';

/**
 * Puts an act before a second person, or finds that the very same one waits already. A repeat of the mutation finds its
 * own.
 *
 * @param isSame whether a waiting one is about the same thing; a second one would only confuse whoever decides
 */
export async function askSecond(
  approval: ApprovalDoc,
  isSame: (waiting: ApprovalDoc) => boolean,
): Promise<{ readonly approvalId: string } | ReturnType<typeof refuse<'APPROVAL_WAITING'>>> {
  const approvalId = approval._id;
  const waiting = await approvals.find({ state: 'waiting' }, { order: ['at', 'desc'], limit: 1000 });
  if (waiting.some(({ _id }) => _id === approvalId)) return { approvalId };
  if (waiting.some((each) => each.act === approval.act && isSame(each))) return refuse('APPROVAL_WAITING');
  await approvals.insert(approval);
  return { approvalId };
}

/** The office in which somebody asks: the highest that they hold. */
export const officeOf = (roles: readonly Role[]): Exclude<Role, 'resident'> =>
  (['bureau', 'district', 'street', 'worker', 'supervisor'] as const).find((role) => roles.includes(role)) ??
  'bureau';

import { secondFault } from '../../../domain/city/second-person';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { atomically, type Atom } from '../../data/atomically';
import { approvals, communities } from '../../data/collections';
import type { ApprovalDoc } from '../../data/documents/city';
import { joinBureau } from '../../services/city/approve/bureau';
import { closeCommunity } from '../../services/city/approve/close-community';
import { takeOver } from '../../services/city/approve/earlier';
import { putSetting } from '../../services/city/approve/setting';
import { officeOf } from '../../services/city/ask-second';
import { secondFor } from '../../services/city/second-for';

/**
 * The second person's word. What was asked for comes into force together with the record of who agreed, or neither:
 * of two people who decide at once the first one does.
 */
export const decideApproval: Handler<'approvals.decide'> = async ({ input, caller, now }) => {
  const { approvalId, accept } = input;
  const approval = await approvals.get(approvalId);
  if (!approval) return refuse('NOT_FOUND');
  const { communityId } = approval;
  const community = communityId === undefined ? null : await communities.get(communityId);
  const second = secondFor(caller, communityId, community ?? undefined);
  const fault = secondFault(approval.act, approval.by, second);
  if (fault === 'role') return refuse('NOT_FOUND');
  if (fault) return refuse(fault === 'same-person' ? 'SAME_PERSON' : 'OWN_MATTER');
  const state = accept ? ('accepted' as const) : ('refused' as const);
  const office = officeOf(second.offices);
  if (office === 'worker' || office === 'supervisor') return refuse('NOT_FOUND');
  const refused = await atomically(async (atom) => {
    const current = await atom.get('approvals', approvalId);
    if (!current) return refuse('NOT_FOUND');
    if (current.state !== 'waiting') {
      const isRepeat = current.decided?.by === caller.openid && current.state === state;
      return isRepeat ? null : refuse('APPROVAL_SETTLED');
    }
    const stopped = accept ? await putIntoForce(atom, current, caller.openid, now) : null;
    if (stopped) return stopped;
    const reason = accept ? undefined : input.reason;
    const decided = { by: caller.openid, office, at: now, ...(reason && { reason }) };
    await atom.update('approvals', approvalId, { state, decided });
    return null;
  });
  return refused ?? ok(null);
};

async function putIntoForce(atom: Atom, approval: ApprovalDoc, secondBy: string, now: number) {
  switch (approval.act) {
    case 'setting':
      await putSetting(atom, approval.asked, { id: approval._id, by: approval.by, secondBy }, now);
      return null;
    case 'close-community': {
      const { communityId = '', asked, by } = approval;
      return closeCommunity(atom, communityId, { by, reason: asked.reason }, now);
    }
    case 'earlier':
      return takeOver(atom, approval._id, now);
    case 'bureau': {
      const { _id, by, name = '', asked } = approval;
      const { person, from, until } = asked;
      // Somebody asked about themselves is not asked: the second person is a third one.
      if (person === secondBy) return refuse('SAME_PERSON');
      return joinBureau(atom, {
        _id,
        role: 'bureau',
        person,
        name,
        from,
        until,
        givenBy: 'bureau',
        giver: by,
        secondBy,
        givenAt: now,
      });
    }
  }
}

import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { approvals, ballots, communities } from '../../data/collections';
import { createdId } from '../../platform/document-id';
import { askSecond } from '../../services/city/ask-second';

/** Asks for a second person. A vote that is not final keeps a community in the programme. */
export const askToClose: Handler<'communities.close'> = async ({ input, caller, now }) => {
  const { communityId, mutationId, reason } = input;
  const _id = createdId(caller.openid, mutationId, communityId);
  const [community, decided] = await Promise.all([communities.get(communityId), approvals.get(_id)]);
  if (decided) return ok({ approvalId: _id });
  if (!community || community.closed) return refuse('NOT_FOUND');
  const ballot = community.ballotId ? await ballots.get(community.ballotId) : null;
  if (ballot && ballot.status !== 'final') return refuse('STILL_IN_USE');
  const asked = await askSecond(
    {
      _id,
      act: 'close-community',
      asked: { reason },
      state: 'waiting',
      communityId,
      communityName: community.name,
      by: caller.openid,
      office: 'bureau',
      at: now,
    },
    (waiting) => waiting.communityId === communityId,
  );
  return 'approvalId' in asked ? ok(asked) : asked;
};

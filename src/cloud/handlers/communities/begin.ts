import { MOVES, stagesFor } from '../../../domain/community/stage';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { communities } from '../../data/collections';
import { operators } from '../../data/database';

export const beginCommunity: Handler<'communities.begin'> = async ({ input: { communityId }, now }) => {
  const waiting = {
    _id: communityId,
    stage: operators.in(stagesFor('begin')),
    closed: operators.exists(false),
  };
  const { to } = MOVES.begin;
  if ((await communities.updateWhere(waiting, { stage: to, [`since.${to}`]: now, changedAt: now })) === 1) {
    return ok(null);
  }
  const community = await communities.get(communityId);
  if (!community || community.closed) return refuse('NOT_FOUND');
  return community.stage === to ? ok(null) : refuse('WRONG_STAGE', { stage: community.stage });
};

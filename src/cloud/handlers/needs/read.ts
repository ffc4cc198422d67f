import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { ballots, communities, needs } from '../../data/collections';
import { cardsOf, visiblePictures } from './card';

/** The thread: submitted → backed → answered → plan item → ballot. */
export const readNeed: Handler<'needs.read'> = async ({ input, caller }) => {
  const [need, community] = await Promise.all([needs.get(input.needId), communities.get(input.communityId)]);
  if (!need || need.communityId !== input.communityId) return refuse('NOT_FOUND');
  const [cards, ballot] = await Promise.all([
    cardsOf([need], caller),
    need.planItem && community?.ballotId ? ballots.get(community.ballotId) : null,
  ]);
  const [card] = cards;
  if (!card) throw new Error('one need in, no card out');
  return ok({
    ...card,
    pictures: visiblePictures(need.pictures, card.mine),
    picturesWaiting: card.mine ? need.pictures.filter(({ check }) => check === 'waiting').length : 0,
    ...(need.answer && { answer: need.answer }),
    ...(need.planItem && { planItem: need.planItem }),
    ...(ballot &&
      ballot.planId === need.planItem?.planId && {
        ballot: {
          ballotId: ballot._id,
          title: ballot.title,
          at: ballot.noticeAt,
          ...(ballot.result && { passed: ballot.result.outcome.passed }),
        },
      }),
  });
};

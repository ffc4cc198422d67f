import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { ballots, communities, needs, plans } from '../../data/collections';
import { cardsOf } from '../needs/card';

export const readPlan: Handler<'plans.read'> = async ({ input, caller }) => {
  const community = await communities.get(input.communityId);
  const plan = community?.planId ? await plans.get(community.planId) : null;
  if (!plan) return ok({});
  const [rows, ballot] = await Promise.all([
    needs.getMany(plan.items.flatMap(({ needIds }) => needIds)),
    community?.ballotId ? ballots.get(community.ballotId) : null,
  ]);
  const cards = new Map((await cardsOf(rows, caller)).map((card) => [card.needId, card]));
  return ok({
    plan: {
      planId: plan._id,
      title: plan.title,
      summary: plan.summary,
      publishedAt: plan.publishedAt,
      costYuan: plan.items.reduce((sum, { costYuan }) => sum + costYuan, 0),
      items: plan.items.map(({ needIds, ...item }) => ({
        ...item,
        needs: needIds.flatMap((needId) => {
          const card = cards.get(needId);
          if (!card) return [];
          const { text, households, mine, backedByMe } = card;
          return [{ needId, text, households, mine, backedByMe }];
        }),
      })),
      ...(ballot?.planId === plan._id && { ballotId: ballot._id }),
    },
  });
};

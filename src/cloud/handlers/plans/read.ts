import type { PlanItemView } from '../../../contract/plan/plans';
import { areIdeasOpen, subjectOf } from '../../../domain/plan/idea';
import { copiedOf, paymentsOf, totalYuan } from '../../../domain/plan/plan';
import { ok } from '../../../domain/shared/result';
import { cut } from '../../../domain/shared/text';
import type { Caller, Handler } from '../../call';
import { ballots, communities, needs, plans } from '../../data/collections';
import type { NeedDoc } from '../../data/documents/need';
import type { PlanDoc } from '../../data/documents/plan';
import { countHouseholdsBySubject } from '../../services/plan/idea-facts';
import { cardsOf } from '../../services/need/card';
import { isPast } from '../../services/plan/views';

/** A plan of forty items fits one small answer, so items come without their long words (see `plans.item`). */
const NEED_WORDS_SHOWN = 30;

export const readPlan: Handler<'plans.read'> = async ({ input: { communityId, planId: asked }, caller }) => {
  const [community, named] = await Promise.all([
    communities.get(communityId),
    asked ? plans.get(asked) : null,
  ]);
  const plan = asked ? named : community?.planId ? await plans.get(community.planId) : null;
  if (!community || plan?.communityId !== communityId) return ok({});
  const [rows, ballot, ideas] = await Promise.all([
    needs.getMany(plan.items.flatMap(({ needIds }) => needIds)),
    community.ballotId ? ballots.get(community.ballotId) : null,
    countHouseholdsBySubject(communityId),
  ]);
  return ok({
    plan: {
      planId: plan._id,
      version: plan.version,
      title: plan.title,
      summary: plan.summary,
      alternative: plan.alternative !== undefined,
      past: isPast(plan, community),
      publishedAt: plan.publishedAt,
      costYuan: totalYuan(plan.items),
      ...copiedOf(plan.items),
      payers: paymentsOf(plan.items),
      items: await itemsOf(plan, rows, ideas, caller),
      ...(plan.changes && { changes: plan.changes }),
      ideas: ideas.get(subjectOf({ plan })) ?? 0,
      ideasOpen: areIdeasOpen('plan', community.stage),
      ...(ballot?.planId === plan._id && { ballotId: ballot._id }),
    },
  });
};

async function itemsOf(
  { items }: PlanDoc,
  rows: readonly NeedDoc[],
  ideas: ReadonlyMap<string, number>,
  caller: Caller,
): Promise<readonly PlanItemView[]> {
  const cards = new Map((await cardsOf(rows, caller)).map((card) => [card.needId, card]));
  return items.map((item) => {
    const { itemId, line, category, place, title, quantity, costYuan, copied, needIds } = item;
    return {
      itemId,
      line,
      category,
      place,
      title,
      costYuan,
      ...(copied && { copied }),
      ...(quantity && { quantity }),
      needs: needIds.flatMap((needId) => {
        const card = cards.get(needId);
        if (!card) return [];
        const { text, households, mine, backedByMe } = card;
        return [{ needId, text: cut(text, NEED_WORDS_SHOWN), households, mine, backedByMe }];
      }),
      ideas: ideas.get(subjectOf({ item })) ?? 0,
    };
  });
}

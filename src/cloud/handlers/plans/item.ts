import { flatOf, isAffected } from '../../../domain/plan/affected';
import { areIdeasOpen } from '../../../domain/plan/idea';
import { ok } from '../../../domain/shared/result';
import { cut } from '../../../domain/shared/text';
import { refuse, type Handler } from '../../call';
import { communities, needs } from '../../data/collections';
import { cardsOf } from '../../services/need/card';
import { isPast, itemView, findPlan } from '../../services/plan/views';
import { topFloorsOf } from '../../services/plan/idea-facts';

const NEED_WORDS_SHOWN = 60;

export const readPlanItem: Handler<'plans.item'> = async ({ input, caller }) => {
  const { communityId, planId, itemId } = input;
  const [community, plan] = await Promise.all([communities.get(communityId), findPlan(communityId, planId)]);
  const item = plan?.items.find((each) => each.itemId === itemId);
  if (!community || !plan || !item) return refuse('NOT_FOUND');
  const [rows, tops] = await Promise.all([needs.getMany(item.needIds), topFloorsOf(community)]);
  const cards = await cardsOf(rows, caller);
  const shown = new Set(item.pictures);
  const waiting = plan.pictures.filter(({ file, check }) => shown.has(file) && check === 'waiting').length;
  return ok({
    planId,
    version: plan.version,
    past: isPast(plan, community),
    item: itemView(item, plan, caller),
    picturesWaiting: plan.publishedBy === caller.openid ? waiting : 0,
    needs: cards.map(({ needId, text, households, mine, backedByMe }) => ({
      needId,
      households,
      mine,
      backedByMe,
      text: cut(text, NEED_WORDS_SHOWN),
    })),
    affectsMe: caller.flats.some(({ unit }) => isAffected(item, flatOf(unit), tops)),
    ideasOpen: areIdeasOpen('plan', community.stage),
  });
};

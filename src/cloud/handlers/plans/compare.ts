import type { ComparedItem } from '../../../contract/plan/plans';
import type { PlanItem } from '../../../domain/plan/plan';
import { compareSideBySide } from '../../../domain/plan/side-by-side';
import { ok } from '../../../domain/shared/result';
import { cut } from '../../../domain/shared/text';
import { refuse, type Handler } from '../../call';
import { headOf, findPlan } from '../../services/plan/views';

export const comparePlans: Handler<'plans.compare'> = async ({ input }) => {
  const [left, right] = await Promise.all([
    findPlan(input.communityId, input.left),
    findPlan(input.communityId, input.right),
  ]);
  if (!left || !right) return refuse('NOT_FOUND');
  return ok({
    left: headOf(left),
    right: headOf(right),
    classes: compareSideBySide(left.items.map(toComparedItem), right.items.map(toComparedItem)),
  });
};

const TITLE_SHOWN = 30;

const toComparedItem = ({
  itemId,
  line,
  category,
  place,
  title,
  quantity,
  costYuan,
  copied,
}: PlanItem): ComparedItem => ({
  itemId,
  line,
  category,
  place,
  title: cut(title, TITLE_SHOWN),
  costYuan,
  ...(copied && { copied }),
  ...(quantity && { quantity }),
});

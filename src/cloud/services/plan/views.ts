import type { PlanHead, PlanItemFull } from '../../../contract/plan/plans';
import { totalYuan } from '../../../domain/plan/plan';
import type { Caller } from '../../call';
import type { CommunityDoc } from '../../data/documents';
import type { PlanDoc, PlanItemDoc } from '../../data/documents/plan';
import { visiblePictures } from '../need/card';

export const headOf = ({
  _id,
  version,
  title,
  publishedAt,
  items,
  alternative,
  changes,
}: PlanDoc): PlanHead => ({
  ...{ planId: _id, version, title, publishedAt, items: items.length },
  costYuan: totalYuan(items),
  alternative: alternative !== undefined,
  ...(changes && { changes }),
});

/** Neither in force nor standing beside the plan in force. */
export const isPast = ({ _id, alternative }: PlanDoc, community: CommunityDoc | null): boolean =>
  alternative ? alternative !== 'standing' : community?.planId !== _id;

/** An item with the pictures that the caller may see. */
export function itemView(item: PlanItemDoc, plan: PlanDoc, caller: Caller): PlanItemFull {
  const visible = new Set(visiblePictures(plan.pictures, plan.publishedBy === caller.openid));
  return { ...item, pictures: item.pictures.filter((file) => visible.has(file)) };
}

import { type PlanDraft } from './draft';
import { COUNT, fitsBounds, TEXT, type Bounds } from '../shared/bounds';
import { cleanText } from '../shared/clean-text';
import { COST_MAX_YUAN } from './plan';
import { type ItemDraft, paymentsOf, costOf } from './draft-item';

export type ItemGap =
  'category' | 'place' | 'title' | 'description' | 'quantity' | 'cost' | 'payers' | 'disturbance' | 'needs';

export type PlanGap =
  | { readonly of: 'title' | 'summary' | 'no-items' | 'too-many-items' }
  | {
      readonly of: 'item';
      readonly number: number;
      readonly title: string;
      readonly gaps: readonly ItemGap[];
    };

/** Whether the payments fit: they cover the whole cost, or are left out. */
function paid(item: ItemDraft): boolean {
  const payments = paymentsOf(item);
  return payments === undefined || payments.reduce((sum, { yuan }) => sum + yuan, 0) === costOf(item);
}

/** Whether an optional text fits its bounds; an empty one does. */
const fitsOrNothing = (text: string, bounds: Bounds) => cleanText(text) === '' || fitsBounds(text, bounds);

export function itemGaps(item: ItemDraft): readonly ItemGap[] {
  const gaps: ItemGap[] = [];
  if (!item.category) gaps.push('category');
  if (!item.place) gaps.push('place');
  if (!fitsBounds(item.title, TEXT.itemTitle)) gaps.push('title');
  if (!fitsBounds(item.description, TEXT.itemDescription)) gaps.push('description');
  if (!fitsOrNothing(item.quantity ?? '', TEXT.quantity)) gaps.push('quantity');
  if (!/^\d{1,10}$/.test(item.cost) || costOf(item) > COST_MAX_YUAN) gaps.push('cost');
  if (!paid(item)) gaps.push('payers');
  if (!fitsOrNothing(item.disturbance ?? '', TEXT.disturbance)) gaps.push('disturbance');
  if (item.needIds.length > COUNT.itemNeeds[1]) gaps.push('needs');
  return gaps;
}

/** Everything that the cloud would refuse; empty when the plan can be published. */
export function planGaps(draft: PlanDraft): readonly PlanGap[] {
  const gaps: PlanGap[] = [];
  if (!fitsBounds(draft.title, TEXT.planTitle)) gaps.push({ of: 'title' });
  if (!fitsBounds(draft.summary, TEXT.planSummary)) gaps.push({ of: 'summary' });
  if (draft.items.length === 0) gaps.push({ of: 'no-items' });
  if (draft.items.length > COUNT.planItems[1]) gaps.push({ of: 'too-many-items' });
  draft.items.forEach((item, index) => {
    const missing = itemGaps(item);
    if (missing.length > 0)
      gaps.push({ of: 'item', number: index + 1, title: item.title.trim(), gaps: missing });
  });
  return gaps;
}

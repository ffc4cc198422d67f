import type { Category } from '../../../domain/need/category';
import type { Random } from '../random';
import type { ItemTold, NeedTold, PlanTold } from '../story/story';
import { paidBy } from './paid-by';
import { ITEM_TEXTS, PLAN_SUMMARIES } from './item-texts';

const MOST_ITEMS = 8;

/** A plan that takes up the needs with most households: one item a kind of need, the most wanted first. */
export function choosePlan(
  random: Random,
  name: string,
  needs: readonly NeedTold[],
  households: number,
  publishedAt: number,
): PlanTold {
  const wanted = new Map<Category, { readonly takes: number[]; weight: number }>();
  for (const [index, { category, at, backers }] of needs.entries()) {
    if (!ITEM_TEXTS[category] || at >= publishedAt) continue;
    const group = wanted.get(category) ?? { takes: [], weight: 0 };
    group.takes.push(index);
    group.weight += 1 + backers.length;
    wanted.set(category, group);
  }
  const chosen = [...wanted].sort(([, a], [, b]) => b.weight - a.weight).slice(0, MOST_ITEMS);
  const items = chosen.flatMap(([category, { takes }]): ItemTold[] => {
    const text = ITEM_TEXTS[category];
    if (!text) return [];
    const { place, title, description, cost } = text;
    const costYuan = Math.round((cost * households * (0.85 + random.next() * 0.3)) / 1000) * 1000;
    return [{ category, place, title, description, costYuan, payers: paidBy(costYuan), takes }];
  });
  return { title: `${name}改造方案`, summary: random.pick(PLAN_SUMMARIES), items };
}

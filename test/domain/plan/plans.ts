import type { PlanContent, PlanItem } from '../../../src/domain/plan/plan';

/** An item of its own line, with plain defaults. */
export const anItem = (line: string, more: Partial<PlanItem> = {}): PlanItem => ({
  itemId: `${line}-now`,
  line,
  category: 'lighting',
  place: 'stairwell',
  title: line,
  description: '每层换一盏声控灯。',
  costYuan: 1000,
  pictures: [],
  needIds: [],
  ...more,
});

export const aPlan = (...items: readonly PlanItem[]): PlanContent => ({
  title: '改造方案',
  summary: '先改水管，再改路灯。',
  items,
});

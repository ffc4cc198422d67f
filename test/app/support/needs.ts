import type { NeedCard, NeedThread } from '../../../src/contract/need/needs';

/** A neighbour's need that nobody has answered. */
export const aNeed = (more: Partial<NeedCard> = {}): NeedCard => ({
  needId: 'n-1',
  category: 'lighting',
  place: 'stairwell',
  text: '楼道灯不亮',
  building: '2',
  state: 'submitted',
  households: 1,
  tenantHouseholds: 0,
  submittedAt: 1_000,
  changedAt: 1_000,
  backedByMe: false,
  mine: false,
  ...more,
});

export const aThread = (more: Partial<NeedThread> = {}): NeedThread => ({
  ...aNeed(),
  pictures: [],
  picturesWaiting: 0,
  spread: [],
  merged: [],
  carried: false,
  ...more,
});

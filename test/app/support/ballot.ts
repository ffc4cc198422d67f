import type { BallotView } from '../../../src/contract/ballot/ballots';
import type { Form, Motion } from '../../../src/domain/ballot/form';

const day = 86_400_000;

/** One yes-or-no motion, with whatever is different. */
export const aMotion = (more: Partial<Motion> = {}): Motion => ({
  motionId: 'm1',
  title: '改造方案',
  matter: 'use-maintenance-fund',
  options: [],
  ...more,
});

export const aForm = (more: Partial<Form> = {}): Form => ({
  kind: 'matter',
  binding: 'statutory',
  motions: [aMotion()],
  most: 1,
  ...more,
});

export const aPaper = (more: Partial<BallotView['mine'][number]> = {}): BallotView['mine'][number] => ({
  ownerKey: 'o1',
  units: ['3-2-501'],
  areaCenti: 8950,
  ...more,
});

/** An open vote on one matter in which the caller has one paper. */
export const aBallot = (more: Partial<BallotView> = {}): BallotView => ({
  ballotId: 'b1',
  title: '改造方案表决',
  question: '是否同意按方案进行改造？',
  form: aForm(),
  scope: { kind: 'community' },
  organiser: '合欢里社区居民委员会',
  contact: '010-1234 5678',
  phase: 'open',
  noticeAt: Date.now() - 20 * day,
  correctionEndsAt: Date.now() - 13 * day,
  opensAt: Date.now() - day,
  closesAt: Date.now() + 5 * day,
  objectionDays: 7,
  planId: 'p1',
  planHash: 'ab'.repeat(32),
  nonVoters: 'not-participating',
  proxyCap: 3,
  disclosure: 'scrutineers',
  roll: { owners: 456, areaCenti: 3_845_230, root: 'c0ffee12'.repeat(8) },
  turnout: { owners: 290, areaCenti: 2_442_651, byBuilding: [], countedAt: Date.now() },
  gap: { owners: 14, areaCenti: 120_835 },
  mine: [aPaper()],
  papersWaiting: 0,
  objectionsOpen: 0,
  ...more,
});

import type { Input, ProcedureName } from '../../../src/contract/contract';
import { lawfulTimes } from '../../support/lawful-times';

export interface Scene {
  readonly communityId: string;
  readonly mutationId: string;
  readonly now: number;
}

const DAY = 86_400_000;

/** What belongs to a ballot, the works and their rating. */
export type VoteProcedure = Extract<
  ProcedureName,
  `${'alerts' | 'ballots' | 'canvass' | 'collection' | 'objections' | 'offices' | 'papers' | 'proxies' | 'ratings' | 'record' | 'works'}.${string}`
>;

export const validVotes: { readonly [N in VoteProcedure]: (scene: Scene) => Input<N> } = {
  'offices.ask': ({ mutationId }) => ({ mutationId, name: '周晓东' }),
  'offices.asked': ({ communityId }) => ({ communityId, number: '123456' }),
  'offices.giveWorker': ({ communityId, mutationId, now }) => ({
    communityId,
    mutationId,
    number: '123456',
    from: now,
    until: now + 365 * DAY,
  }),
  'offices.giveSupervisor': ({ communityId, mutationId, now }) => ({
    communityId,
    mutationId,
    number: '123456',
    from: now,
    until: now + 365 * DAY,
    election: { electedOn: now - DAY, present: 12, conflict: '儿子在施工单位上班' },
  }),
  'offices.list': ({ communityId }) => ({ communityId }),
  'offices.endWorker': ({ communityId, mutationId }) => ({
    communityId,
    mutationId,
    roleId: 'role-1',
    reason: '调到别的社区',
  }),
  'offices.endSupervisor': ({ communityId, mutationId }) => ({
    communityId,
    mutationId,
    roleId: 'role-1',
    reason: '本人提出不再担任',
  }),
  'collection.set': ({ communityId, mutationId, now }) => ({
    communityId,
    mutationId,
    opensAt: now - DAY,
    closesAt: now + 14 * DAY,
    answerDays: 15,
  }),
  'collection.report': ({ communityId }) => ({ communityId }),
  'collection.export': ({ communityId, mutationId }) => ({ communityId, mutationId, format: 'xlsx' }),
  'alerts.list': ({ communityId }) => ({ communityId }),
  'alerts.take': ({ communityId, mutationId }) => ({ communityId, mutationId, needId: 'need-1' }),
  'ballots.publish': ({ communityId, mutationId, now }) => ({
    communityId,
    mutationId,
    title: '改造方案表决',
    question: '是否同意按公示的方案改造本小区？',
    kind: 'matter',
    binding: 'statutory',
    most: 1,
    scope: { kind: 'community' },
    motions: [{ title: '改造方案', matter: 'other-major', options: [] }],
    organiser: '梧桐社区居委会',
    contact: '0551-62000000',
    ...lawfulTimes(now),
    nonVoters: 'not-participating',
    proxyCap: 3,
    disclosure: 'scrutineers',
  }),
  'ballots.read': ({ communityId }) => ({ communityId }),
  'ballots.cast': ({ communityId, mutationId }) => ({
    communityId,
    mutationId,
    ballotId: 'ballot-1',
    ownerKey: 'owner-1',
    choice: { m1: ['approve'] },
  }),
  'ballots.acknowledge': ({ communityId, mutationId }) => ({
    communityId,
    mutationId,
    ballotId: 'ballot-1',
    ownerKey: 'owner-1',
  }),
  'papers.enter': ({ communityId, mutationId }) => ({
    communityId,
    mutationId,
    ballotId: 'ballot-1',
    unit: '1-1-101',
    channel: 'paper',
    choice: { m1: ['approve'] },
    picture: 'cloud://local.local/uploads/papers/one.png',
  }),
  'papers.queue': ({ communityId }) => ({ communityId }),
  'papers.confirm': ({ communityId, mutationId }) => ({
    communityId,
    mutationId,
    paperId: 'paper-1',
    choice: { m1: ['approve'] },
  }),
  'papers.withdraw': ({ communityId, mutationId }) => ({
    communityId,
    mutationId,
    paperId: 'paper-1',
    reason: '照片看不清',
  }),
  'proxies.enter': ({ communityId, mutationId, now }) => ({
    communityId,
    mutationId,
    ballotId: 'ballot-1',
    unit: '1-1-101',
    proxyUnit: '2-1-102',
    expiresAt: now + DAY,
    picture: 'cloud://local.local/uploads/proxies/one.png',
  }),
  'proxies.list': ({ communityId }) => ({ communityId }),
  'proxies.confirm': ({ communityId, mutationId }) => ({ communityId, mutationId, proxyId: 'proxy-1' }),
  'proxies.revoke': ({ communityId, mutationId }) => ({ communityId, mutationId, proxyId: 'proxy-1' }),
  'canvass.read': ({ communityId }) => ({ communityId, building: '1' }),
  'canvass.take': ({ communityId, mutationId }) => ({
    communityId,
    mutationId,
    ballotId: 'ballot-1',
    building: '1',
    take: true,
  }),
  'canvass.record': ({ communityId, mutationId }) => ({
    communityId,
    mutationId,
    ballotId: 'ballot-1',
    ownerKey: 'owner-1',
    outcome: 'delivered',
  }),
  'objections.raise': ({ communityId, mutationId }) => ({
    communityId,
    mutationId,
    ballotId: 'ballot-1',
    to: 'roll',
    unit: '1-1-101',
    text: '房产证上的面积比名册上多两平方米。',
  }),
  'objections.list': ({ communityId }) => ({ communityId }),
  'objections.answer': ({ communityId, mutationId }) => ({
    communityId,
    mutationId,
    objectionId: 'objection-1',
    upheld: true,
    answer: '核对了房产证，名册已经改正。',
    correction: { areaCenti: 8200, unsold: false, sameOwnerAs: '1-1-101' },
    receipt: '7K3M-Q2XD',
  }),
  'record.read': ({ communityId }) => ({ communityId }),
  'record.proof': ({ communityId }) => ({ communityId, ballotId: 'ballot-1', receipt: '7K3M-Q2XD', from: 0 }),
  'record.own': ({ communityId }) => ({ communityId, ballotId: 'ballot-1', ownerKey: 'owner-1' }),
  'record.export': ({ communityId }) => ({ communityId, ballotId: 'ballot-1' }),
  'record.notice': ({ communityId }) => ({ communityId, ballotId: 'ballot-1' }),
  'record.draw': ({ communityId, mutationId }) => ({
    communityId,
    mutationId,
    ballotId: 'ballot-1',
    seed: '双色球 2026135 期 01 08 14 22 27 33 + 09',
  }),
  'record.called': ({ communityId, mutationId }) => ({
    communityId,
    mutationId,
    ballotId: 'ballot-1',
    unit: '1-1-101',
    called: 'agrees',
  }),
  'works.post': ({ communityId, mutationId }) => ({
    communityId,
    mutationId,
    text: '今天开始换灯',
    milestone: 'stairwells',
    progress: 10,
    pictures: [],
  }),
  'works.list': ({ communityId }) => ({ communityId }),
  'ratings.open': ({ communityId, mutationId, now }) => ({
    communityId,
    mutationId,
    closesAt: now + 14 * DAY,
  }),
  'ratings.read': ({ communityId }) => ({ communityId }),
  'ratings.submit': ({ communityId, mutationId }) => ({
    communityId,
    mutationId,
    overall: 'satisfied',
    dimensions: { quality: 'unsure' },
    comment: '',
  }),
};

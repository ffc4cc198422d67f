import type { Input, ProcedureName } from '../../../src/contract/contract';
import { lawfulTimes } from '../../support/lawful-times';

export interface Scene {
  readonly communityId: string;
  readonly mutationId: string;
  readonly now: number;
}

const DAY = 86_400_000;

/** An input that fits the schema of each procedure; what it names need not exist. */
const inputs: { readonly [N in ProcedureName]: (scene: Scene) => Input<N> } = {
  'home.read': ({ communityId }) => ({ communityId }),
  'home.join': ({ mutationId }) => ({ mutationId, phoneCode: 'demo-phone-19900000000-a' }),
  'joining.place': ({ communityId }) => ({ communityId }),
  'joining.poster': ({ communityId, mutationId }) => ({ communityId, mutationId }),
  'joining.letters': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, kind: 'owner', building: '1', unit: '1-1-101' },
  }),
  'joining.byCode': ({ communityId, mutationId }) => ({ communityId, mutationId, code: '7K3M-Q2XD-0WZ9' }),
  'joining.ask': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, unit: '1-1-101', kind: 'owner', name: '林秀英' },
  }),
  'joining.asked': ({ communityId }) => ({ communityId, number: '123456' }),
  'joining.admit': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, number: '123456', seen: 'deed' },
  }),
  'joining.members': ({ communityId }) => ({ communityId, unit: '1-1-101' }),
  'joining.end': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, unit: '1-1-101', member: 'member-1', reason: '已经搬走了' },
  }),
  // A flat that nobody has: moving out of it changes nothing for whoever calls next.
  'joining.erase': ({ communityId, mutationId }) => ({ communityId, mutationId }),
  'joining.leave': ({ communityId, mutationId }) => ({ communityId, mutationId, unit: '9-9-901' }),
  'joining.sell': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, unit: '1-1-101', seen: 'deed' },
    buyers: [{ name: '许立群', certificate: 'E12345678', phone: '19900000099' }],
  }),
  'offices.ask': ({ mutationId }) => ({ mutationId, name: '周晓东' }),
  'offices.asked': ({ communityId }) => ({ communityId, number: '123456' }),
  'offices.giveWorker': ({ communityId, mutationId, now }) => ({
    ...{ communityId, mutationId, number: '123456', from: now, until: now + 365 * DAY },
  }),
  'offices.giveSupervisor': ({ communityId, mutationId, now }) => ({
    ...{ communityId, mutationId, number: '123456', from: now, until: now + 365 * DAY },
    election: { electedOn: now - DAY, present: 12, conflict: '儿子在施工单位上班' },
  }),
  'offices.list': ({ communityId }) => ({ communityId }),
  'offices.endWorker': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, roleId: 'role-1', reason: '调到别的社区' },
  }),
  'offices.endSupervisor': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, roleId: 'role-1', reason: '本人提出不再担任' },
  }),
  'needs.submit': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, category: 'lighting', place: 'stairwell' },
    ...{ text: '三单元楼道的灯坏了两个月', pictures: [] },
  }),
  'needs.list': ({ communityId }) => ({ communityId }),
  'needs.read': ({ communityId }) => ({ communityId, needId: 'need-1' }),
  'needs.back': ({ communityId, mutationId }) => ({ communityId, mutationId, needId: 'need-1' }),
  'needs.unback': ({ communityId, mutationId }) => ({ communityId, mutationId, needId: 'need-1' }),
  'needs.similar': ({ communityId }) => ({ communityId, text: '楼道的灯坏了' }),
  'needs.mine': ({ communityId }) => ({ communityId }),
  'needs.desk': ({ communityId }) => ({
    communityId,
    class: 'basic',
    building: '1',
    state: 'submitted',
    words: '灯',
  }),
  'needs.answer': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, needIds: ['need-1'], state: 'adopted' },
    reason: '已经写进楼道照明的项目里。',
  }),
  'needs.merge': ({ communityId, mutationId }) => ({
    communityId,
    mutationId,
    needId: 'need-1',
    into: 'need-2',
  }),
  'needs.unmerge': ({ communityId, mutationId }) => ({ communityId, mutationId, needId: 'need-1' }),
  'door.list': ({ communityId }) => ({ communityId, building: '1' }),
  'door.record': ({ communityId, mutationId, now }) => ({
    ...{
      communityId,
      mutationId,
      unit: '1-1-101',
      outcome: 'visited',
      household: 'owner',
      slip: '7K3M-Q2XD',
      saidAt: now,
    },
    needs: [{ category: 'lighting', place: 'stairwell', text: '楼道的灯坏了两个月' }],
  }),
  'door.mine': ({ communityId }) => ({ communityId }),
  'door.bySlip': () => ({ slip: '7K3M-Q2XD' }),
  'door.settle': ({ mutationId }) => ({ mutationId, recordId: 'record-1', slip: '7K3M-Q2XD', agrees: true }),
  'collection.set': ({ communityId, mutationId, now }) => ({
    ...{ communityId, mutationId, opensAt: now - DAY, closesAt: now + 14 * DAY, answerDays: 15 },
  }),
  'collection.report': ({ communityId }) => ({ communityId }),
  'collection.export': ({ communityId, mutationId }) => ({ communityId, mutationId, format: 'xlsx' }),
  'alerts.list': ({ communityId }) => ({ communityId }),
  'alerts.take': ({ communityId, mutationId }) => ({ communityId, mutationId, needId: 'need-1' }),
  'plans.publish': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, title: '照明改造方案', summary: '更换全部楼道灯，加装声控开关。' },
    items: [
      {
        ...{ category: 'lighting', place: 'stairwell', title: '更换楼道灯', costYuan: 12_000, needIds: [] },
        description: '每层换一盏声控灯。',
      },
    ],
  }),
  'plans.withdraw': ({ communityId, mutationId }) => ({ communityId, mutationId, planId: 'plan-1' }),
  'plans.read': ({ communityId }) => ({ communityId }),
  'plans.list': ({ communityId }) => ({ communityId }),
  'plans.versions': ({ communityId }) => ({ communityId }),
  'plans.item': ({ communityId }) => ({ communityId, planId: 'plan-1', itemId: 'plan-1:1' }),
  'plans.items': ({ communityId }) => ({ communityId, planId: 'plan-1' }),
  'plans.changes': ({ communityId }) => ({ communityId, planId: 'plan-1' }),
  'plans.compare': ({ communityId }) => ({ communityId, left: 'plan-1', right: 'plan-2' }),
  'plans.answers': ({ communityId }) => ({ communityId, class: 'basic' }),
  'ideas.post': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, about: { planId: 'plan-1' }, stance: 'suggestion', pictures: [] },
    text: '楼道灯请装感应的，老人摸不到开关。',
  }),
  'ideas.withdraw': ({ communityId, mutationId }) => ({ communityId, mutationId, ideaId: 'idea-1' }),
  'ideas.list': ({ communityId }) => ({ communityId, about: { works: true } }),
  'ideas.desk': ({ communityId }) => ({ communityId, state: 'waiting' }),
  'ideas.answer': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, ideaId: 'idea-1', text: '好的，全部装感应灯，已经写进方案。' },
  }),
  'plans.drafting': ({ communityId }) => ({ communityId }),
  'ballots.publish': ({ communityId, mutationId, now }) => ({
    ...{ communityId, mutationId, title: '改造方案表决', question: '是否同意按公示的方案改造本小区？' },
    ...{ kind: 'matter', binding: 'statutory', most: 1, scope: { kind: 'community' } },
    motions: [{ title: '改造方案', matter: 'other-major', options: [] }],
    ...{ organiser: '梧桐社区居委会', contact: '0551-62000000' },
    ...lawfulTimes(now),
    ...{ nonVoters: 'not-participating', proxyCap: 3, disclosure: 'scrutineers' },
  }),
  'ballots.read': ({ communityId }) => ({ communityId }),
  'ballots.cast': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, ballotId: 'ballot-1', ownerKey: 'owner-1', choice: { m1: ['approve'] } },
  }),
  'ballots.acknowledge': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, ballotId: 'ballot-1', ownerKey: 'owner-1' },
  }),
  'papers.enter': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, ballotId: 'ballot-1', unit: '1-1-101', channel: 'paper' },
    ...{ choice: { m1: ['approve'] }, picture: 'cloud://local.local/papers/one.png' },
  }),
  'papers.queue': ({ communityId }) => ({ communityId }),
  'papers.confirm': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, paperId: 'paper-1', choice: { m1: ['approve'] } },
  }),
  'papers.withdraw': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, paperId: 'paper-1', reason: '照片看不清' },
  }),
  'proxies.enter': ({ communityId, mutationId, now }) => ({
    ...{ communityId, mutationId, ballotId: 'ballot-1', unit: '1-1-101', proxyUnit: '2-1-102' },
    ...{ expiresAt: now + DAY, picture: 'cloud://local.local/proxies/one.png' },
  }),
  'proxies.list': ({ communityId }) => ({ communityId }),
  'proxies.confirm': ({ communityId, mutationId }) => ({ communityId, mutationId, proxyId: 'proxy-1' }),
  'proxies.revoke': ({ communityId, mutationId }) => ({ communityId, mutationId, proxyId: 'proxy-1' }),
  'canvass.read': ({ communityId }) => ({ communityId, building: '1' }),
  'canvass.take': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, ballotId: 'ballot-1', building: '1', take: true },
  }),
  'canvass.record': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, ballotId: 'ballot-1', ownerKey: 'owner-1', outcome: 'delivered' },
  }),
  'objections.raise': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, ballotId: 'ballot-1', to: 'roll', unit: '1-1-101' },
    text: '房产证上的面积比名册上多两平方米。',
  }),
  'objections.list': ({ communityId }) => ({ communityId }),
  'objections.answer': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, objectionId: 'objection-1', upheld: true },
    answer: '核对了房产证，名册已经改正。',
    ...{ correction: { areaCenti: 8200, unsold: false, sameOwnerAs: '1-1-101' }, receipt: '7K3M-Q2XD' },
  }),
  'record.read': ({ communityId }) => ({ communityId }),
  'record.proof': ({ communityId }) => ({ communityId, ballotId: 'ballot-1', receipt: '7K3M-Q2XD', from: 0 }),
  'record.own': ({ communityId }) => ({ communityId, ballotId: 'ballot-1', ownerKey: 'owner-1' }),
  'record.export': ({ communityId }) => ({ communityId, ballotId: 'ballot-1' }),
  'record.notice': ({ communityId }) => ({ communityId, ballotId: 'ballot-1' }),
  'record.draw': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, ballotId: 'ballot-1', seed: '双色球 2026135 期 01 08 14 22 27 33 + 09' },
  }),
  'record.called': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, ballotId: 'ballot-1', unit: '1-1-101', called: 'agrees' },
  }),
  'works.post': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, text: '今天开始换灯', milestone: 'stairwells', progress: 10, pictures: [] },
  }),
  'works.list': ({ communityId }) => ({ communityId }),
  'ratings.open': ({ communityId, mutationId, now }) => ({
    communityId,
    mutationId,
    closesAt: now + 14 * DAY,
  }),
  'ratings.read': ({ communityId }) => ({ communityId }),
  'ratings.submit': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, overall: 'satisfied', dimensions: { quality: 'unsure' }, comment: '' },
  }),
  'roll.import': ({ communityId, mutationId }) => ({
    ...{ communityId, mutationId, file: 'cloud://local.local/rolls/none.csv' },
  }),
  'roll.read': ({ communityId }) => ({ communityId }),
  'bureau.overview': () => ({}),
};

export const validInput = <N extends ProcedureName>(name: N, scene: Scene): Input<N> => inputs[name](scene);

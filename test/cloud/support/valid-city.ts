import type { Input, ProcedureName } from '../../../src/contract/contract';
import type { Scene } from './valid-votes';

const DAY = 86_400_000;

/** The procedures of the city and its offices. */
export type CityProcedure = Extract<
  ProcedureName,
  `${'approvals' | 'communities' | 'earlier' | 'interest' | 'settings' | 'trials'}.${string}`
>;

export const aPlace = {
  name: '青石坊小区',
  districtId: 'd-1',
  address: '城东区望桥路7号',
  buildings: 6,
  households: 240,
  contact: '青石坊社区居委会 0551-62000001',
};

export const validCity: { readonly [N in CityProcedure]: (scene: Scene) => Input<N> } = {
  'communities.list': () => ({}),
  'communities.addDistrict': ({ mutationId }) => ({
    mutationId,
    name: `区${mutationId.slice(0, 6)}`,
    streets: [{ name: '望桥街道' }],
  }),
  'communities.changeDistrict': ({ mutationId }) => ({
    mutationId,
    districtId: 'd-none',
    name: '城东区',
    streets: [{ name: '望桥街道' }],
  }),
  'communities.closeDistrict': ({ mutationId }) => ({ mutationId, districtId: 'd-none' }),
  'communities.add': ({ mutationId }) => ({ mutationId, ...aPlace, begins: true }),
  'communities.change': ({ mutationId, communityId }) => ({ mutationId, communityId, ...aPlace }),
  'communities.begin': ({ mutationId, communityId }) => ({ mutationId, communityId }),
  'communities.close': ({ mutationId }) => ({
    mutationId,
    communityId: 'c-none',
    reason: '并入了隔壁小区一起改',
  }),
  'communities.importSheet': ({ mutationId }) => ({
    mutationId,
    file: 'cloud://local.local/uploads/sheets/gone.csv',
    begin: false,
  }),
  'communities.practice': ({ mutationId }) => ({ mutationId }),
  'settings.read': () => ({}),
  'settings.list': () => ({}),
  'settings.change': ({ mutationId, now }) => ({
    mutationId,
    key: 'answerDays',
    value: 10,
    article: '市住建局〔2026〕8号 第三条',
    on: now - 30 * DAY,
  }),
  'approvals.list': () => ({}),
  'approvals.decide': ({ mutationId }) => ({ mutationId, approvalId: 'approval-1', accept: true }),
  'approvals.withdraw': ({ mutationId }) => ({ mutationId, approvalId: 'approval-1' }),
  'earlier.propose': ({ communityId, mutationId, now }) => ({
    communityId,
    mutationId,
    entry: 'works',
    plan: { source: '2025年改造方案公示', on: now - 200 * DAY, lines: ['屋面防水', '换雨水管'] },
    vote: {
      source: '2025年纸质表决',
      on: now - 150 * DAY,
      outcome: 'passed',
      owners: 240,
      tookPart: 200,
      agreed: 180,
    },
    photos: ['cloud://local.local/uploads/earlier/result.png'],
  }),
  'earlier.read': ({ communityId }) => ({ communityId }),
  'interest.say': ({ communityId, mutationId }) => ({ communityId, mutationId, wants: 'yes' }),
  'interest.read': ({ communityId }) => ({ communityId }),
  'trials.start': ({ communityId, mutationId }) => ({ communityId, mutationId }),
  'trials.read': ({ communityId }) => ({ communityId }),
  'trials.step': ({ communityId, mutationId }) => ({ communityId, mutationId, to: 'open' }),
  'trials.vote': ({ communityId, mutationId }) => ({ communityId, mutationId, turnout: 80, agree: 70 }),
  'trials.end': ({ communityId, mutationId }) => ({ communityId, mutationId }),
};

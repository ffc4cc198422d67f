import Approvals from '../../../src/bureau/approvals/index';
import Community from '../../../src/bureau/community/index';
import District from '../../../src/bureau/district/index';
import Offices from '../../../src/bureau/offices/index';
import OneSetting from '../../../src/bureau/setting/index';
import Sheet from '../../../src/bureau/sheet/index';
import Interest from '../../../src/household/interest/index';
import { useSheet } from '../../../src/stores/city/sheet';
import { useShares } from '../../../src/stores/city/trial';
import Earlier from '../../../src/worker/earlier/index';
import Lend from '../../../src/worker/lend/index';
import Trial from '../../../src/worker/trial/index';
import { inStage } from './forms';
import type { Form } from './residents-forms';

const now = Date.now();
const city = {
  'communities.list': {
    districts: [{ districtId: 'd1', name: '城东区', streets: [], closed: false }],
    communities: [
      {
        communityId: 'c1',
        name: '青石坊小区',
        district: '城东区',
        districtId: 'd1',
        address: '望桥路7号',
        buildings: 6,
        households: 240,
        contact: '居委会 0551-62000001',
        stage: 'needs',
        closed: false,
        lacks: [],
      },
    ],
  },
} as const;

const trialHome = (() => {
  const home = inStage('ballot');
  if (home.kind !== 'member') return home;
  const all = { owners: 3, areaCenti: 24_000 };
  const ballot = {
    title: '演示表决',
    phase: 'open' as const,
    opensAt: now - 1000,
    closesAt: now + 1e8,
    gap: all,
    turnout: { owners: 0, areaCenti: 0 },
    roll: all,
    binding: 'statutory' as const,
  };
  return { ...home, community: { ...home.community, kind: 'trial' as const, trialNow: now }, ballot };
})();

/** The forms of the city: those of the bureau, and what a worker asks of it. */
export const CITY_FORMS: readonly Form[] = [
  {
    in: 'household/interest/index',
    page: () => <Interest />,
    answers: { 'interest.read': { counts: { yes: 0, no: 0, unsure: 0 }, households: 240 } },
    press: '告诉市里',
    lacks: '愿意、不愿意，还是没想好',
  },
  {
    in: 'worker/earlier/index',
    page: () => <Earlier />,
    press: '交给别人核对',
    lacks:
      '走到哪一步了、方案的每一项（每行 2 到 60 个字，最多 40 行）、方案出自哪份文件（4 到 100 个字）、至少一张原件的照片',
  },
  {
    in: 'worker/lend/index',
    page: () => <Lend />,
    opens: '请一位来代班',
    press: '查这个号码',
    lacks: '对方手机上的六位号码',
  },
  {
    in: 'worker/trial/trial-course',
    page: () => <Trial />,
    answers: { 'home.read': trialHome, 'trials.read': { now, until: now + 1e8, next: 'closed' } },
    begun: () => useShares.getState().change({ turnout: '', agree: '' }),
    press: '让他们投',
    lacks: '多少业主来投、来投的里面多少人同意',
  },
  {
    in: 'bureau/approvals/decide-form',
    page: () => <Approvals />,
    answers: {
      'approvals.list': {
        approvals: [
          {
            approvalId: 'a1',
            asked: { act: 'close-community', reason: '并入了隔壁小区' },
            communityName: '青石坊小区',
            office: 'bureau',
            at: now,
            mine: false,
            mayDecide: true,
            state: 'waiting',
          },
        ],
      },
    },
    opens: '不同意',
    press: '确定不同意',
    lacks: '为什么不同意（2 到 200 个字）',
  },
  {
    in: 'bureau/community/community-ways',
    page: () => <Community />,
    params: { id: 'c1' },
    answers: city,
    opens: '让它退出改造名单',
    press: '请另一个人确认',
    lacks: '为什么退出',
  },
  {
    in: 'bureau/community/index',
    page: () => <Community />,
    answers: city,
    press: '加上',
    lacks:
      '哪个区、小区名称（2 到 30 个字）、地址（4 到 80 个字）、几栋楼（1 到 500）、多少户（1 到 20000）、居民找谁（5 到 60 个字）、轮到了没有',
  },
  {
    in: 'bureau/district/index',
    page: () => <District />,
    answers: city,
    press: '保存',
    lacks: '区的名称（2 到 20 个字）',
  },
  {
    in: 'bureau/offices/end-area',
    page: () => <Offices />,
    answers: {
      ...city,
      'offices.areas': {
        offices: [
          {
            roleId: 'r1',
            role: 'district',
            name: '周晓东',
            areaName: '城东区',
            from: now - 1000,
            until: now + 1e9,
            givenAt: now,
            mine: false,
          },
        ],
      },
    },
    opens: '提前结束',
    press: '确定结束',
    lacks: '为什么',
  },
  {
    in: 'bureau/offices/give-area',
    page: () => <Offices />,
    answers: { ...city, 'offices.areas': { offices: [] } },
    opens: '授予一位',
    press: '查这个号码',
    lacks: '授予什么、对方手机上的六位号码',
  },
  {
    in: 'bureau/setting/index',
    page: () => <OneSetting />,
    params: { key: 'answerDays' },
    answers: { 'settings.list': { values: {}, changes: [], waiting: [] } },
    press: '改好，马上生效',
    lacks: '改成多少、依据（4 到 200 个字）',
  },
  {
    in: 'bureau/sheet/index',
    page: () => <Sheet />,
    begun: () =>
      useSheet.setState({
        now: { state: 'chosen', sheet: { path: '/a.csv', name: 'a.csv' } },
        begin: undefined,
      }),
    press: '导入',
    lacks: '轮到了没有',
  },
];

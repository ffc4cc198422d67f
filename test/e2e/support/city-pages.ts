import type { SeenPage } from './seen-page';
import { CITY_PEOPLE, CITY_PLACES } from './the-city';

const bureau = 'demo-bureau';
const colleague = 'demo-worker-c-needs';

/** The pages with which the city is made, half-done communities come in, and workers rehearse and stand in. */
export const CITY_PAGES: readonly SeenPage[] = [
  { name: 'worker-lend', openid: colleague, route: '/worker/lend/index', says: '现在没有人代班。' },
  {
    name: 'worker-lend-number',
    lesser: true,
    openid: colleague,
    route: '/worker/lend/index',
    says: '对方手机上的六位号码',
    reach: (phone) => phone.tap('请一位来代班'),
  },
  {
    name: 'worker-earlier',
    openid: CITY_PEOPLE.worker,
    at: CITY_PLACES.asked,
    route: '/worker/earlier/index',
    says: '以前听到的需求（没有可以不填，一行一条）',
    async reach(phone) {
      await phone.tap(/^表决过了/, 'radio');
      await phone.type('方案的每一项', '1. 屋面防水\n2. 更换雨水管');
    },
  },
  {
    name: 'worker-trial-start',
    lesser: true,
    openid: CITY_PEOPLE.worker,
    at: CITY_PLACES.asked,
    route: '/worker/trial/index',
    says: '照您小区的楼和面积',
  },
  {
    name: 'worker-trial',
    openid: CITY_PEOPLE.worker,
    at: CITY_PLACES.asked,
    route: '/worker/trial/index',
    says: /^演练里的时间/,
    async reach(phone) {
      await phone.tap('开始演练');
      await phone.tap('进演练的小区');
    },
  },
  { name: 'bureau-city', openid: bureau, route: '/bureau/city/index', says: '全市的事' },
  {
    name: 'street-city',
    lesser: true,
    openid: CITY_PEOPLE.street,
    route: '/bureau/city/index',
    says: CITY_PLACES.waits,
  },
  {
    name: 'bureau-community-new',
    openid: bureau,
    route: '/bureau/community/index',
    says: '哪个街道',
    reach: (phone) => phone.tap('云台区', 'radio'),
  },
  {
    name: 'bureau-community',
    leadsTo: 'bureau/community',
    openid: bureau,
    route: '/bureau/city/index',
    says: '监督员由社区工作人员确认。',
    async reach(phone) {
      await phone.tap('云台区', 'radio');
      await phone.tap(new RegExp(`^${CITY_PLACES.waits}`));
      await phone.tap('让它退出改造名单');
    },
  },
  {
    name: 'bureau-district',
    leadsTo: 'bureau/district',
    openid: bureau,
    route: '/bureau/city/index',
    says: '撤掉这个区',
    reach: (phone) => phone.tap(/^云台区.*望桥街道/),
  },
  {
    name: 'bureau-district-new',
    lesser: true,
    openid: bureau,
    route: '/bureau/district/index',
    says: '区的名称',
  },
  { name: 'bureau-sheet', openid: bureau, route: '/bureau/sheet/index', says: '要有这些列' },
  { name: 'bureau-settings', openid: bureau, route: '/bureau/settings/index', says: '改动记录' },
  { name: 'bureau-health', openid: bureau, route: '/bureau/health/index', says: '定时的程序上次跑' },
  { name: 'bureau-acts', openid: bureau, route: '/bureau/acts/index', says: '改了期限和规矩' },
  { name: 'bureau-setting', openid: bureau, route: '/bureau/setting/index?key=noticeDays', says: '现在是' },
  {
    name: 'bureau-setting-switch',
    lesser: true,
    openid: bureau,
    route: '/bureau/setting/index?key=silentVotes',
    says: '现在是',
  },
  { name: 'bureau-approvals', openid: bureau, route: '/bureau/approvals/index', says: '最近定下来的' },
  {
    name: 'street-approvals',
    openid: CITY_PEOPLE.street,
    route: '/bureau/approvals/index',
    says: '看过了，同意',
  },
  {
    name: 'street-approvals-no',
    lesser: true,
    openid: CITY_PEOPLE.street,
    route: '/bureau/approvals/index',
    says: '确定不同意',
    reach: (phone) => phone.tap('不同意'),
  },
  { name: 'bureau-offices', openid: bureau, route: '/bureau/offices/index', says: '杜桂枝' },
  {
    name: 'bureau-offices-give',
    openid: bureau,
    route: '/bureau/offices/index',
    says: '哪个街道',
    async reach(phone) {
      await phone.tap('授予一位');
      await phone.tap(/^街道办/, 'radio');
      await phone.tap('云台区', 'radio');
    },
  },
  {
    name: 'bureau-practice',
    lesser: true,
    openid: bureau,
    route: '/bureau/practice/index',
    says: '一个编出来的小区',
  },
  {
    name: 'bureau-practice-code',
    openid: bureau,
    route: '/bureau/practice/index',
    says: '演示码',
    async reach(phone) {
      await phone.tap('取演示码');
      await phone.shows(/提交微信审核时/);
    },
  },
];

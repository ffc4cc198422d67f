import type { Phone } from '../../support/browser';
import type { SeenPage } from './seen-page';

const bureau = 'demo-bureau';
const supervisor = 'demo-supervisor-c-ballot';
/** Goes from door to door, since in 青石坊小区 needs are still collected. */
const caller = 'demo-supervisor-c-fresh';
const workers = {
  fresh: 'demo-worker-c-fresh',
  needs: 'demo-worker-c-needs',
  ballot: 'demo-worker-c-ballot',
};
const desk = '/worker/needs/index';

async function chooseTwo(phone: Phone): Promise<void> {
  await phone.tap('选几条一起办');
  await phone.page.getByRole('checkbox').nth(0).click();
  await phone.page.getByRole('checkbox').nth(1).click();
}

/** The pages of supervisors, workers and the bureau. */
export const OFFICE_PAGES: readonly SeenPage[] = [
  {
    name: 'supervisor-update',
    openid: supervisor,
    route: '/supervisor/update/index',
    says: '今天工地怎么样',
  },
  {
    ...{
      name: 'supervisor-works',
      openid: 'demo-supervisor-c-fresh',
      says: '上次报的是',
      at: '泓州无线电厂宿舍',
    },
    route: '/supervisor/update/index',
  },
  { name: 'worker-desk', openid: workers.ballot, route: '/worker/desk/index', says: '社区工作台' },
  { name: 'worker-roll', openid: workers.ballot, route: '/worker/roll/index', says: '位业主' },
  { name: 'worker-plan', openid: workers.needs, route: '/worker/plan/index', says: '写成一个项目' },
  {
    ...{
      name: 'worker-plan-item',
      openid: workers.needs,
      route: '/worker/plan/index',
      says: '这个项目解决哪些需求',
    },
    reach: (phone) => phone.tap(/写成一个项目/),
  },
  {
    ...{
      name: 'worker-plan-check',
      openid: workers.needs,
      route: '/worker/plan/index',
      says: '居民会看到这样的方案',
    },
    reach: (phone) => phone.tap('通读一遍，再公布'),
  },
  {
    name: 'worker-ballot',
    openid: workers.fresh,
    route: '/worker/ballot/index',
    at: '柏树巷小区',
    says: '按哪份名册算',
  },
  {
    ...{ name: 'worker-ballot-check', openid: workers.fresh, says: '公布以后，事项、规则', at: '柏树巷小区' },
    route: '/worker/ballot/index',
    async reach(phone) {
      await phone.type('公告的标题', '柏树巷小区改造方案表决');
      await phone.type('请业主决定什么', '是否同意按公布的方案改造柏树巷小区？');
      await phone.tap(/改建楼房/, 'radio');
      await phone.tap('下一步，核对');
    },
  },
  {
    name: 'worker-rating',
    openid: workers.ballot,
    route: '/worker/rating/index',
    at: '泓州无线电厂宿舍',
    says: '评到什么时候',
  },
  { name: 'bureau-communities', openid: bureau, route: '/bureau/overview/index', says: '需要关注的排在前面' },
  {
    ...{ name: 'bureau-table', openid: bureau, route: '/bureau/overview/index', says: '换成图看' },
    async reach(phone) {
      await phone.tap('满意度', 'radio');
      await phone.tap('换成表格看');
    },
  },
  {
    ...{ name: 'bureau-scores', openid: bureau, route: '/bureau/overview/index', says: '换成表格看' },
    reach: (phone) => phone.tap('满意度', 'radio'),
  },
  {
    ...{ name: 'bureau-systems', openid: bureau, route: '/bureau/overview/index', says: '皖美红色物业' },
    reach: (phone) => phone.tap('五个体系', 'radio'),
  },
  { name: 'doors', openid: caller, route: '/supervisor/doors/index', says: '把各楼名单存进手机' },
  { name: 'doors-flats', openid: caller, route: '/supervisor/flats/index?b=1', says: /^全部 / },
  { name: 'door', openid: caller, route: '/supervisor/door/index?unit=1-1-101', says: '这次怎么样' },
  { name: 'alerts', openid: caller, route: '/supervisor/alerts/index', says: '报来的险情会列在这里' },
  { name: 'worker-needs', openid: workers.needs, route: desk, says: '选几条一起办' },
  {
    ...{ name: 'worker-need', openid: workers.needs, route: desk, says: '答复这一条' },
    reach: (phone) => phone.tap(/户需要/),
  },
  {
    ...{ name: 'worker-answer', openid: workers.needs, route: desk, says: '怎么答复' },
    async reach(phone) {
      await phone.tap(/户需要/);
      await phone.tap('答复这一条');
    },
  },
  {
    ...{ name: 'worker-merge', openid: workers.needs, route: desk, says: '合并以后' },
    async reach(phone) {
      await chooseTwo(phone);
      await phone.tap('合并这两条');
    },
  },
  {
    name: 'worker-collection',
    openid: workers.needs,
    route: '/worker/collection/index',
    says: '收到以后几天内答复',
  },
];

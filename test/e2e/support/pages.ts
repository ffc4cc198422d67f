import type { Phone } from '../../support/browser';

/** A page as somebody sees it who has to do with it. */
export interface SeenPage {
  /** Names its pictures. */
  readonly name: string;
  readonly openid: string;
  readonly route: string;
  /** Words that come with the data: the page is no skeleton any more. */
  readonly says: string;
  /** One of the person's communities, when it is not the first. */
  readonly at?: string;
  /** What to touch before the page is there. */
  readonly reach?: (phone: Phone) => Promise<void>;
}

const stranger = 'demo-stranger';
const fresh = 'demo-owner-c-fresh-1';
const tenant = 'demo-tenant-c-needs';
const elder = 'demo-owner-c-ballot-12';
const follower = 'demo-owner-c-works-3';
const rater = 'demo-owner-c-rating-10';
const bureau = 'demo-bureau';
const workers = {
  fresh: 'demo-worker-c-fresh',
  needs: 'demo-worker-c-needs',
  ballot: 'demo-worker-c-ballot',
};
const supervisor = 'demo-supervisor-c-ballot';

const home = '/pages/home/index';

export const PAGES: readonly SeenPage[] = [
  { name: 'home-stranger', openid: stranger, route: home, says: '您家的小区要改造' },
  { name: 'home-fresh', openid: fresh, route: home, says: '青石坊小区' },
  { name: 'home-needs', openid: tenant, route: home, says: '呼声最高的需求' },
  { name: 'home-ballot', openid: elder, route: home, says: '这次表决' },
  { name: 'home-works', openid: follower, route: home, says: '工地最新消息' },
  { name: 'home-rating', openid: rater, route: home, says: '评一评改造' },
  { name: 'home-worker', openid: workers.ballot, route: home, says: '合欢里小区' },
  { name: 'home-bureau', openid: bureau, route: home, says: '打开全市总览' },
  { name: 'needs', openid: tenant, route: '/pages/needs/index', says: '户需要' },
  { name: 'needs-empty', openid: fresh, route: '/pages/needs/index', says: '大家的需求会写在这里' },
  { name: 'need-form', openid: fresh, route: '/pages/need-form/index', says: '说说情况' },
  {
    ...{ name: 'need-open', openid: tenant, route: '/pages/needs/index', says: '这条需求走到哪了' },
    reach: (phone) => phone.tap(/^安防，/),
  },
  {
    ...{ name: 'need-pictures', openid: tenant, route: '/pages/needs/index', says: '这条需求走到哪了' },
    reach: (phone) => phone.tap(/^照明，单元门口/),
  },
  {
    ...{ name: 'need-answered', openid: follower, route: '/pages/needs/index', says: '去看方案' },
    reach: (phone) => phone.tap(/^排水，/),
  },
  { name: 'plan', openid: 'demo-owner-c-plan-4', route: '/pages/plan/index', says: '柏树巷小区改造方案' },
  { name: 'plan-empty', openid: fresh, route: '/pages/plan/index', says: '改造方案会写在这里' },
  { name: 'ballot-notice', openid: 'demo-owner-c-notice-1', route: '/pages/ballot/index', says: '开始投票' },
  { name: 'ballot-open', openid: elder, route: '/pages/ballot/index', says: '各楼参加的户数' },
  {
    ...{ name: 'ballot-choose', openid: elder, route: '/pages/ballot/index', says: '您的意见是' },
    reach: (phone) => phone.tap(/给 .* 投票/),
  },
  {
    ...{ name: 'ballot-check', openid: elder, route: '/pages/ballot/index', says: '请核对一下' },
    async reach(phone) {
      await phone.tap(/给 .* 投票/);
      await phone.tap(/^同意/, 'radio');
      await phone.tap('下一步，核对');
    },
  },
  { name: 'ballot-result', openid: follower, route: '/pages/ballot/index', says: '四个条件' },
  { name: 'ballot-empty', openid: fresh, route: '/pages/ballot/index', says: '业主表决会在这里进行' },
  { name: 'works', openid: follower, route: '/pages/works/index', says: '总进度' },
  { name: 'rating-form', openid: rater, route: '/pages/rating/index', says: '总的来说' },
  { name: 'rating-result', openid: 'demo-owner-c-done-1', route: '/pages/rating/index', says: '总体满意' },
  { name: 'me', openid: elder, route: '/pages/me/index', says: '方奶奶' },
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
];

/**
 * Shows the page as its person comes to it: by way of the hub, which says in which community one is. Waits for its
 * data, its pictures and its fonts.
 */
export async function visit(phone: Phone, { route, says, at, reach }: SeenPage): Promise<void> {
  await phone.open();
  await phone.settled();
  if (at !== undefined) await phone.tap(at, 'radio');
  await phone.settled();
  if (route !== home) await phone.go(route);
  await reach?.(phone);
  await phone.shows(says);
  await phone.settled();
}

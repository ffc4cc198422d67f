import type { Phone } from '../../support/browser';
import { CITY_PAGES } from './city-pages';
import { writeNotice, writeNoticeUpTo, type Notice } from './notice';
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

const notice: Notice = {
  title: '柏树巷小区改造方案表决',
  question: '是否同意按公布的方案改造柏树巷小区？',
  matter: /改建楼房/,
};

async function chooseTwo(phone: Phone): Promise<void> {
  await phone.tap('选几条一起办');
  await phone.page.getByRole('checkbox').nth(0).click();
  await phone.page.getByRole('checkbox').nth(1).click();
}

/** The pages of supervisors, workers and the bureau. */
export const OFFICE_PAGES: readonly SeenPage[] = [
  {
    name: 'supervisor-update',
    lesser: true,
    openid: supervisor,
    route: '/supervisor/update/index',
    says: '今天工地怎么样',
  },
  {
    name: 'supervisor-works',
    openid: 'demo-supervisor-c-fresh',
    says: '上次报的是',
    at: '泓州无线电厂宿舍',
    route: '/supervisor/update/index',
  },
  { name: 'worker-desk', openid: workers.ballot, route: '/worker/desk/index', says: '社区工作台' },
  {
    name: 'worker-ideas',
    openid: workers.fresh,
    at: '柏树巷小区',
    says: '写答复',
    route: '/worker/ideas/index',
  },
  { name: 'worker-roll', openid: workers.ballot, route: '/worker/roll/index', says: '位业主' },
  { name: 'worker-plan', openid: workers.needs, route: '/worker/plan/index', says: '写成一个项目' },
  {
    name: 'worker-plan-item',
    leadsTo: 'worker/plan-item',
    openid: workers.needs,
    route: '/worker/plan/index',
    says: '这个项目解决哪些需求',
    reach: (phone) => phone.tap(/写成一个项目/),
  },
  {
    name: 'worker-plan-check',
    leadsTo: 'worker/plan-check',
    openid: workers.needs,
    route: '/worker/plan/index',
    says: '公布以前，请先补上',
    reach: (phone) => phone.tap('通读一遍，再公布'),
  },
  {
    name: 'worker-ballot',
    openid: workers.fresh,
    route: '/worker/ballot/index',
    at: '柏树巷小区',
    says: '几件事，一件件定',
  },
  {
    name: 'worker-ballot-motions',
    leadsTo: 'worker/ballot-motions',
    openid: workers.fresh,
    says: '属于哪一类事',
    at: '柏树巷小区',
    route: '/worker/ballot/index',
    reach: (phone) => writeNoticeUpTo(2, phone, notice),
  },
  {
    name: 'worker-ballot-rules',
    leadsTo: 'worker/ballot-rules',
    openid: workers.fresh,
    says: /位业主，/,
    at: '柏树巷小区',
    route: '/worker/ballot/index',
    async reach(phone) {
      await writeNoticeUpTo(3, phone, notice);
      await phone.tap('看看更多设置');
    },
  },
  {
    name: 'worker-ballot-times',
    leadsTo: 'worker/ballot-times',
    openid: workers.fresh,
    says: '谁来组织',
    at: '柏树巷小区',
    route: '/worker/ballot/index',
    reach: (phone) => writeNoticeUpTo(4, phone, notice),
  },
  {
    name: 'worker-ballot-check',
    leadsTo: 'worker/ballot-check',
    openid: workers.fresh,
    says: '公布以后，事项、规则和时间',
    at: '柏树巷小区',
    route: '/worker/ballot/index',
    reach: (phone) => writeNotice(phone, notice),
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
    name: 'bureau-table',
    openid: bureau,
    route: '/bureau/overview/index',
    says: '换成图看',
    async reach(phone) {
      await phone.tap('满意度', 'radio');
      await phone.tap('换成表格看');
    },
  },
  {
    name: 'bureau-scores',
    openid: bureau,
    route: '/bureau/overview/index',
    says: '换成表格看',
    reach: (phone) => phone.tap('满意度', 'radio'),
  },
  {
    name: 'bureau-systems',
    openid: bureau,
    route: '/bureau/overview/index',
    says: '皖美红色物业',
    reach: (phone) => phone.tap('五个体系', 'radio'),
  },
  { name: 'worker-admit', openid: workers.needs, route: '/worker/admit/index', says: '查这个号码' },
  { name: 'worker-letters', openid: workers.needs, route: '/worker/letters/index', says: '打印入户信' },
  {
    name: 'worker-flat',
    openid: workers.needs,
    route: '/worker/flat/index',
    says: '已经加入的人',
    async reach(phone) {
      const parts = { 几号楼: '2', 几单元: '1', 房号: '402' };
      for (const [name, typed] of Object.entries(parts))
        await phone.page.getByRole('textbox', { name }).fill(typed);
      await phone.tap('查这套房');
    },
  },
  { name: 'worker-sale', openid: workers.needs, route: '/worker/sale/index?b=2&s=1&r=402', says: '新的业主' },
  { name: 'worker-supervisors', openid: workers.needs, route: '/worker/supervisors/index', says: '马立群' },
  { name: 'bureau-workers', openid: bureau, route: '/worker/workers/index?c=c-ballot', says: '吴俊杰' },
  {
    name: 'worker-objections',
    openid: workers.ballot,
    at: '采石新村',
    says: '1 条等您答复',
    route: '/worker/objections/index',
  },
  {
    name: 'worker-objection',
    leadsTo: 'worker/objection',
    openid: workers.ballot,
    at: '采石新村',
    says: '名册改成',
    route: '/worker/objections/index',
    async reach(phone) {
      await phone.tap(/^名册上的信息/);
      await phone.tap(/^说得对/, 'radio');
    },
  },
  { name: 'canvass', openid: supervisor, route: '/supervisor/canvass/index', says: '各楼还差多少' },
  {
    name: 'canvass-building',
    openid: supervisor,
    route: '/supervisor/canvass-building/index?b=1',
    says: /^还没见到/,
  },
  { name: 'papers', openid: supervisor, route: '/supervisor/papers/index', says: '录入一张纸质票' },
  { name: 'paper', openid: supervisor, route: '/supervisor/paper/index', says: '票是怎么来的' },
  {
    name: 'paper-confirm',
    leadsTo: 'supervisor/paper',
    openid: workers.ballot,
    says: '第一个人读的是什么，现在不给看',
    route: '/supervisor/papers/index',
    reach: (phone) => phone.tap(/等您核对/),
  },
  { name: 'proxies', openid: supervisor, route: '/supervisor/proxies/index', says: '登记一份委托' },
  { name: 'proxy', openid: supervisor, route: '/supervisor/proxy/index', says: '委托到什么时候' },
  {
    name: 'proxy-confirm',
    leadsTo: 'supervisor/proxy',
    openid: workers.ballot,
    says: '一样，核对好了',
    route: '/supervisor/proxies/index',
    reach: (phone) => phone.tap(/的业主，委托/),
  },
  { name: 'staff-record', openid: supervisor, route: '/supervisor/record/index', says: '公开的记录' },
  { name: 'sample', openid: supervisor, route: '/supervisor/sample/index', says: '为什么要抽' },
  { name: 'doors', openid: caller, route: '/supervisor/doors/index', says: '把各楼名单存进手机' },
  { name: 'doors-flats', openid: caller, route: '/supervisor/flats/index?b=1', says: /^全部 / },
  { name: 'door', openid: caller, route: '/supervisor/door/index?unit=1-1-101', says: '这次怎么样' },
  { name: 'alerts', openid: caller, route: '/supervisor/alerts/index', says: '报来的险情会列在这里' },
  { name: 'worker-needs', openid: workers.needs, route: desk, says: '选几条一起办' },
  {
    name: 'worker-need',
    leadsTo: 'worker/need',
    openid: workers.needs,
    route: desk,
    says: '答复这一条',
    reach: (phone) => phone.tap(/户需要/),
  },
  {
    name: 'worker-answer',
    leadsTo: 'worker/answer',
    openid: workers.needs,
    route: desk,
    says: '怎么答复',
    async reach(phone) {
      await phone.tap(/户需要/);
      await phone.tap('答复这一条');
    },
  },
  {
    name: 'worker-merge',
    leadsTo: 'worker/merge',
    openid: workers.needs,
    route: desk,
    says: '合并以后',
    async reach(phone) {
      await chooseTwo(phone);
      await phone.tap('合并这两条');
    },
  },
  {
    name: 'worker-pictures',
    openid: workers.needs,
    route: '/worker/pictures/index',
    says: '查不出结果的图片会列在这里',
  },
  {
    name: 'worker-collection',
    openid: workers.needs,
    route: '/worker/collection/index',
    says: '收到以后几天内答复',
  },
  ...CITY_PAGES,
];

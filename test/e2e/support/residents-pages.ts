import { CITY_PEOPLE, CITY_PLACES } from './the-city';
import { whatWaitsOnThePhone } from './what-waits-on-the-phone';
import { HOME as home, type SeenPage } from './seen-page';

const stranger = 'demo-stranger';
const fresh = 'demo-owner-c-fresh-1';
const tenant = 'demo-tenant-c-needs';
const elder = 'demo-owner-c-ballot-12';
const follower = 'demo-owner-c-works-3';
const rater = 'demo-owner-c-rating-10';

/** The hub of everybody, and the pages of residents. */
export const RESIDENTS_PAGES: readonly SeenPage[] = [
  { name: 'home-stranger', openid: stranger, route: home, says: '您家的小区要改造' },
  {
    name: 'home-scanned',
    lesser: true,
    openid: fresh,
    says: '加入这个小区',
    route: '/pages/home/index?scene=c%3Dc-needs',
    leadsTo: 'household/place',
  },
  { name: 'home-fresh', lesser: true, openid: fresh, route: home, says: '青石坊小区' },
  { name: 'home-needs', openid: tenant, route: home, says: '呼声最高的需求' },
  { name: 'home-ballot', openid: elder, route: home, says: '这次表决' },
  { name: 'home-works', openid: follower, route: home, says: '工地最新消息' },
  { name: 'home-rating', openid: rater, route: home, says: '评一评改造' },
  { name: 'home-worker', openid: 'demo-worker-c-ballot', route: home, says: '合欢里小区' },
  { name: 'home-bureau', openid: 'demo-bureau', route: home, says: '打开全市总览' },
  { name: 'home-street', openid: CITY_PEOPLE.street, route: home, says: '看这一片的小区' },
  {
    name: 'home-waiting',
    openid: CITY_PEOPLE.resident,
    at: CITY_PLACES.waits,
    route: home,
    says: '有事找社区',
  },
  {
    name: 'home-half-done',
    openid: CITY_PEOPLE.resident,
    at: CITY_PLACES.halfDone,
    route: home,
    says: '施工改造',
  },
  { name: 'needs', openid: tenant, route: '/pages/needs/index', says: '户需要' },
  {
    name: 'needs-empty',
    lesser: true,
    openid: fresh,
    route: '/pages/needs/index',
    says: '大家的需求会写在这里',
  },
  { name: 'need-form', openid: fresh, route: '/pages/need-form/index', says: '说说情况' },
  {
    name: 'need-open',
    lesser: true,
    leadsTo: 'pages/need',
    openid: tenant,
    route: '/pages/needs/index',
    says: '这条需求走到哪了',
    reach: (phone) => phone.tap(/^安防，/),
  },
  {
    name: 'need-pictures',
    leadsTo: 'pages/need',
    openid: tenant,
    route: '/pages/needs/index',
    says: '这条需求走到哪了',
    reach: (phone) => phone.tap(/^照明，单元门口/),
  },
  {
    name: 'need-answered',
    leadsTo: 'pages/need',
    openid: follower,
    route: '/pages/needs/index',
    says: '去看方案',
    reach: (phone) => phone.tap(/^排水，/),
  },
  { name: 'plan', openid: 'demo-owner-c-plan-4', route: '/pages/plan/index', says: '柏树巷小区改造方案' },
  {
    name: 'plan-item',
    leadsTo: 'household/plan-item',
    openid: 'demo-owner-c-plan-4',
    route: '/pages/plan/index',
    says: '邻居们怎么想',
    reach: (phone) => phone.tap(/^1栋、2栋屋面防水重做/),
  },
  {
    name: 'plan-idea-form',
    leadsTo: 'household/idea-form',
    openid: 'demo-owner-c-plan-4',
    says: '您家的态度',
    route: '/pages/plan/index',
    async reach(phone) {
      await phone.tap(/^1栋、2栋屋面防水重做/);
      await phone.tap('写下您的想法');
    },
  },
  {
    name: 'plan-versions',
    openid: 'demo-owner-c-plan-4',
    says: /^新加了/,
    route: '/household/plan-versions/index',
  },
  {
    name: 'plan-answers',
    openid: 'demo-owner-c-plan-4',
    says: '采纳了',
    route: '/household/plan-answers/index',
  },
  {
    name: 'plan-compare',
    openid: 'demo-owner-c-plan-4',
    says: '甲：先选一个方案',
    route: '/household/plan-compare/index',
  },
  { name: 'ideas-works', openid: follower, route: '/household/ideas/index', says: '邻居们怎么想' },
  { name: 'plan-empty', lesser: true, openid: fresh, route: '/pages/plan/index', says: '改造方案会写在这里' },
  {
    name: 'ballot-notice',
    lesser: true,
    openid: 'demo-owner-c-notice-1',
    route: '/pages/ballot/index',
    says: '开始投票',
  },
  { name: 'ballot-open', openid: elder, route: '/pages/ballot/index', says: '各楼参加的户数' },
  {
    name: 'ballot-choose',
    openid: elder,
    route: '/pages/ballot/index',
    says: '您的意见是',
    reach: (phone) => phone.tap(/给 .* 投票/),
  },
  {
    name: 'ballot-check',
    openid: elder,
    route: '/pages/ballot/index',
    says: '请核对一下',
    async reach(phone) {
      await phone.tap(/给 .* 投票/);
      await phone.tap(/^同意/, 'radio');
      await phone.tap('下一步，核对');
    },
  },
  { name: 'ballot-result', openid: follower, route: '/pages/ballot/index', says: '四个条件' },
  {
    name: 'ballot-empty',
    lesser: true,
    openid: fresh,
    route: '/pages/ballot/index',
    says: '业主表决会在这里进行',
  },
  {
    name: 'receipt',
    leadsTo: 'household/receipt',
    openid: follower,
    route: '/pages/ballot/index',
    says: '全都对得上',
    reach: (phone) => phone.tap('看回执，核对这一票'),
  },
  { name: 'receipt-field', lesser: true, openid: elder, route: '/household/receipt/index', says: '回执号' },
  { name: 'record', openid: follower, route: '/household/record/index', says: '它证明不了什么' },
  {
    name: 'objection',
    openid: 'demo-owner-c-notice-1',
    says: '名册上的信息不对',
    route: '/household/objection/index?to=roll',
  },
  {
    name: 'objections',
    openid: elder,
    route: '/household/objections/index',
    says: '异议和答复会公开在这里',
  },
  { name: 'works', openid: follower, route: '/pages/works/index', says: '总进度' },
  { name: 'rating-form', openid: rater, route: '/household/rating/index', says: '总的来说' },
  {
    name: 'rating-result',
    openid: 'demo-owner-c-done-1',
    route: '/household/rating/index',
    says: '总体满意',
  },
  { name: 'my-needs', openid: tenant, route: '/household/my-needs/index', says: /^我家提的/ },
  {
    name: 'my-needs-empty',
    lesser: true,
    openid: fresh,
    route: '/household/my-needs/index',
    says: '您家说过的事会在这里',
  },
  {
    name: 'door-records',
    openid: fresh,
    route: '/household/door-records/index',
    says: '上门时记下的话会在这里',
  },
  { name: 'slip', openid: fresh, route: '/household/slip/index', says: '回执单上的编号' },
  { name: 'join', openid: stranger, route: '/household/join/index', says: '信上的入户码' },
  {
    name: 'join-desk',
    lesser: true,
    openid: stranger,
    says: '取一个号码',
    route: '/household/join/index?way=desk&c=c-needs',
  },
  {
    name: 'place',
    openid: stranger,
    says: '加入这个小区',
    route: '/household/place/index?c=c-rating',
  },
  {
    name: 'join-number',
    openid: fresh,
    says: '10 分钟内有效',
    route: '/household/role-number/index',
    async reach(phone) {
      await phone.type('您的姓名', '林秀英');
      await phone.tap('取一个号码');
    },
  },
  {
    name: 'role-number',
    lesser: true,
    openid: fresh,
    route: '/household/role-number/index',
    says: '您的姓名',
  },
  {
    name: 'privacy',
    lesser: true,
    openid: stranger,
    route: '/household/privacy/index',
    says: '想停用、想删除',
  },
  { name: 'my-flats', lesser: true, openid: elder, route: '/household/my-flats/index', says: '我搬走了' },
  {
    name: 'my-flats-leave',
    lesser: true,
    openid: elder,
    route: '/household/my-flats/index',
    says: '确定，已经搬走',
    reach: (phone) => phone.tap('我搬走了'),
  },
  {
    name: 'my-flats-erase',
    openid: elder,
    route: '/household/my-flats/index',
    says: '确定，全部抹去',
    reach: (phone) => phone.tap(/抹去我的记录/),
  },
  { name: 'report', openid: tenant, route: '/household/report/index', says: /征集情况/ },
  {
    name: 'outbox',
    openid: tenant,
    route: '/pages/outbox/index',
    says: /^一共 2 张照片/,
    reach: whatWaitsOnThePhone,
  },
  {
    name: 'outbox-empty',
    lesser: true,
    openid: tenant,
    route: '/pages/outbox/index',
    says: '没有等着送出的事',
  },
  {
    name: 'interest',
    openid: CITY_PEOPLE.resident,
    at: CITY_PLACES.waits,
    route: '/household/interest/index',
    says: '大家怎么说',
  },
  {
    name: 'earlier',
    openid: CITY_PEOPLE.resident,
    at: CITY_PLACES.halfDone,
    route: '/household/earlier/index',
    says: '以前定的方案',
  },
  {
    name: 'earlier-waiting',
    lesser: true,
    openid: CITY_PEOPLE.resident,
    at: CITY_PLACES.asked,
    route: '/household/earlier/index',
    says: /正等另一个办公室的人核对/,
  },
  { name: 'identity', openid: 'demo-bureau', route: '/household/identity/index', says: '您的身份号' },
  { name: 'me', openid: elder, route: '/pages/me/index', says: '方奶奶' },
  { name: 'not-found', openid: fresh, route: '/pages/not-found/index', says: '没有找到这一页' },
];

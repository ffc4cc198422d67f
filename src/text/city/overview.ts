import type { AttentionReason } from '../../domain/city/attention';
import type { FunnelPosition } from '../../domain/city/funnel';
import { households, whole, wholePercent } from '../words/numbers';
import { day, moment, timeLeft } from '../words/time';

/** The bureau's desk. */
export const overviewText = {
  title: '全市总览',
  sheetsTitle: '看什么',
  sheets: { communities: '各小区', scores: '满意度', systems: '五个体系' },
  systemsTitle: '五个体系',
  systems: {
    designer: '人民设计师',
    supervisors: '小区改造监督员',
    vanguard: '党员先锋队',
    sites: '红色工地',
    property: '皖美红色物业',
  },
  designer: (n: number) => `${whole(n)} 个小区在这里征需求、表决、评价`,
  supervisors: (n: number) => `${whole(n)} 个小区正在施工，监督员在现场`,
  vanguard: (teams: number, members: number) => `${whole(teams)} 支，${whole(members)} 人`,
  sites: (n: number) => `市级示范工地 ${whole(n)} 个`,
  property: (areas: number, companies: number) =>
    `${whole(areas)} 个物业区域，${whole(companies)} 个企业党组织`,
  notGiven: '还没有填报',
  stagesTitle: '各小区走到哪一步',
  all: (n: number) => `全部 ${n}`,
  stage: (name: string, n: number) => `${name} ${n}`,
  districtTitle: '按区看',
  allDistricts: '全市',
  attentionOnly: (n: number) => `需要关注 ${n}`,
  attentionTitle: '先看哪些',
  order: '需要关注的排在前面，其余按区排。不按分数排名。',
  none: '没有符合的小区，换个条件看看。',
  noneAttention: '眼下没有需要特别关注的小区。',
  city: { title: '区和小区', hint: '加小区、看还缺什么，期限和规矩、等确认的也在里面' },
  emptyTitle: '各小区的情况会列在这里',
  emptyText: '先到“区和小区”里加一个小区，一分钟内就会列出来。',
  range: (from: number, to: number, all: number) => `第 ${from} 到 ${to} 个，共 ${all} 个`,
  previous: '上一页',
  next: '下一页',
  since: (name: string, at: number) => `${name}，${day(at)}起`,
  size: (n: number, needs: number) => `${households(n)} · ${whole(needs)} 条需求`,
  overallName: '总体满意',
  dimensions: '看六个方面',
  hideDimensions: '收起六个方面',
  turnoutName: '参加表决的业主',
  openPage: '打开小区的页面',
  workers: '社区工作人员和任期',
  ballotCloses: (at: number) => {
    const rest = timeLeft(at);
    return rest ? `${moment(at)}截止，${rest}` : `${moment(at)}截止`;
  },
  ballotCounting: '表决结束了，正在计票',
  ballotPassed: '表决通过了',
  counted: (at: number) => `最近变化：${moment(at)}`,
  yearMissing: {
    title: (year: number) => `${year} 年的放假安排还没有录入`,
    text: '期限的最后一天遇到可能放假的日子，都先往后顺延，只会长，不会短。国务院公布后，请维护人员补上。',
  },
} as const;

/** Why a community is listed before the others. */
export function reasonText(reason: AttentionReason): string {
  switch (reason.kind) {
    case 'turnout-short':
      return `${overviewText.ballotCloses(reason.closesAt)}，离三分之二还差 ${households(reason.missingOwners)}`;
    case 'score-below':
      return `满意的比例最高也就 ${wholePercent(reason.high)}，低于全市的 ${wholePercent(reason.cityShare)}`;
    case 'ballot-failed':
      return '上次表决没有通过，要和居民再商量';
  }
}

/** The funnel plot and the table that says the same. */
export const funnelText = {
  title: '满意度，和全市放在一起看',
  how: (share: string, answers: number) =>
    `横线是全市的 ${share}（${whole(answers)} 户评价）。两条曲线之间的差别，多半是碰巧；落到曲线外面的，才值得去问一问。`,
  hollow: '空心的点评的户数还少，只供参考，不和别处比。',
  suppressed: (n: number) => `另有 ${n} 个小区评的不到 10 户，不画。`,
  xAxis: '评价的户数',
  yAxis: '满意的比例',
  tap: '点一个点，看是哪个小区。',
  plotSpoken: (points: number, above: number, below: number) =>
    `漏斗图：${points} 个小区，${above} 个在曲线上方，${below} 个在曲线下方，其余在中间或不能比。下面可以换成表格。`,
  asTable: '换成表格看',
  asPlot: '换成图看',
  place: { within: '和全市差不多', above: '比全市好', below: '比全市低' } satisfies Record<
    FunnelPosition,
    string
  >,
  notComparable: '评的户数少，不能比',
  legend: { within: '和全市差不多', outside: '在曲线外', hollow: '不能比' },
  numbers: (share: number, n: number, all: number) =>
    `${wholePercent(share)} 满意，${whole(n)} 户评，共 ${whole(all)} 户`,
  interval: (low: number, high: number) => `大约在 ${wholePercent(low)} 到 ${wholePercent(high)} 之间`,
  emptyTitle: '满意度还画不出来',
  empty: '等有小区评价满 10 户，这里会画出各小区和全市的比较。',
  percent: wholePercent,
} as const;

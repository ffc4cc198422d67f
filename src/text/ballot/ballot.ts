import type { BallotView, MyBallotPaper } from '../../contract/ballot/ballots';
import type { Form } from '../../domain/ballot/form';
import { ruleOf } from '../../domain/ballot/rule';
import type { Channel } from '../../domain/ballot/tally';
import { channelName, ruleText, scopeName } from './labels';
import { area, flat, households, whole } from '../words/numbers';
import { day, moment, timeLeft } from '../words/time';

export const flats = (all: readonly string[]) => all.map(flat).join('、');

/** How a vote came that somebody else handed in, as a whole sentence. */
const taken: Readonly<Record<Channel, string>> = {
  online: '您家的票是在手机上投的。',
  paper: '社区替您家录了一张纸质票。',
  door: '工作人员上门收了您家一张票，录进来了。',
  proxy: '受委托的人替您家投了一票。',
};

/** The owners' vote: its notice, the person's papers and the turnout. */
export const ballotText = {
  question: '要表决的事',
  kind: {
    matter: '',
    items: (n: number) => `一共 ${n} 项，一项一项投`,
    'one-of': (n: number) => `${n} 个方案里选一个`,
    priorities: (n: number, most: number) => `${n} 项里最多选 ${most} 项`,
  },
  motionOf: (title: string, n: number) => `${n}. ${title}`,
  matterOf: (name: string, article: string) => `属于“${name}”（${article}）`,
  toCompare: '几个方案放在一起比',
  readAloud: '读给我听',
  reading: '停下不读',
  /** The sentences that are read aloud: title, question, motions, rule. */
  aloud: ({ title, question, form }: Pick<BallotView, 'title' | 'question' | 'form'>): readonly string[] => [
    `${title}。`,
    question,
    ...form.motions.flatMap(({ title: name, options }, i) => [
      ...(form.kind === 'items' ? [`第 ${i + 1} 项，${name}。`] : []),
      ...options.map((option, n) => `第 ${n + 1} 个，${option.title}。`),
    ]),
    ...ruleSentences(form),
  ],
  whoTitle: '谁来投',
  who: ({ form, scope }: Pick<BallotView, 'form' | 'scope'>) =>
    form.binding === 'statutory'
      ? `${scopeName(scope)}的业主。一位业主一票，人数和面积都算。`
      : `${scopeName(scope)}每户一票，租户也可以投。`,
  onlyAdvice: '这次只征求意见，不作决定。',
  proxies: (cap: number) =>
    cap > 0
      ? `自己来不了的业主，可以书面委托别人投。一个人最多替 ${cap} 位业主投。`
      : '这次不能委托别人投，请业主自己来。',
  ruleTitle: '怎样算通过',
  ruleSentences,
  ruleFor: (places: readonly number[]) => `第 ${places.join('、')} 项：`,
  ruleBoth: '四个条件都满足，才算通过。',
  ruleItems: '一项一项分开算，有的通过、有的没通过，都算数。',
  ruleOneOf: '得票最多的方案，自己也要满足这些条件，才算选中。',
  silent: {
    'not-participating': '没有投票的，不算参加。',
    'with-majority':
      '票送到了、但没有投回来的，按本小区的议事规则跟着多数意见算，会单独列出来，不和真正投的票混在一起。',
  },
  seenTitle: '谁看得到怎么投的',
  seen: {
    scrutineers: '投票结束以前，谁也看不到，工作人员也看不到。计票以后，只有选出来的监票人能看每一票。',
    owners:
      '投票结束以前，谁也看不到，工作人员也看不到。计票以后，按本小区的议事规则，每一票的房号、面积和选择向业主公开，不写姓名和电话。',
  },
  datesTitle: '时间',
  notice: '公告',
  correction: '名册核对到',
  opens: '开始投票',
  closes: '投票截止',
  objectionPeriod: '对结果提异议',
  objectionDays: (days: number) => (days > 0 ? `计票以后 ${days} 天` : '计票以后就定'),
  left: timeLeft,
  when: (at: number) => moment(at),
  contactTitle: '谁来办',
  organiser: '组织的单位',
  contact: '联系办法',
  mineTitle: '我家的票',
  paper: (all: readonly string[], areaCenti: number) => `${flats(all)}，${area(areaCenti)}`,
  proxyFor: (all: readonly string[], until: number) =>
    `您受 ${flats(all)} 的委托投票，委托到${moment(until)}。`,
  oneVote: '同一位业主有几套房，合成一票，面积加在一起。几个人共有的房，由其中一位来投。',
  oneHousehold: '一户一票，家里人商量好，由一位来投。',
  notOwner:
    '您不在这次表决的业主名册上，所以没有票，但公告、进度和结果都可以看。要是登记有误，请找社区核对。',
  begin: ({ units, proxyUntil }: MyBallotPaper) =>
    proxyUntil ? `替 ${flats(units)} 投票` : `给 ${flats(units)} 投票`,
  overrideProxy: '我自己来投，替我投的那一票不算',
  paperWaiting: '您家交的纸质票正在核对，核对好了就算数。这几天您也可以改在手机上投，先到的算。',
  doneTitle: '您的票已收到',
  votedTitle: (channel: Channel) => `已经投过了（${channelName[channel]}）`,
  receipt: '回执号',
  receiptNote: '回执上没有您怎么投的，谁也看不出来。',
  toReceipt: '看回执，核对这一票',
  enterReceipt: '手里有回执号，查一查',
  castAt: (at: number) => `${moment(at)}投出`,
  toCheckTitle: '请您看一看',
  toCheck: (channel: Channel, at: number) => `${moment(at)}，${taken[channel]}是您家的意思吗？`,
  itIsRight: '是我家的意思',
  saying: '正在记',
  itIsWrong: '不是我家投的',
  notOurs: '这一票不对？提出异议',
  rightProblem: '还没有记上',
  keptTitle: '还没有送到',
  keptText: (closesAt: number) =>
    `这一票存在手机里，还没有计入，会自动再送，只算一次，您不用再投。${moment(closesAt)}以前送到才算数，请让手机连上网络。`,
  keptTry: '现在再送一次',
  refusedTitle: '这一票没有投出去',
  refusedWrong: '不对，提出异议',
  rollTitle: '核对您的名册信息',
  rollText: (until: number) => `${moment(until)}以前可以改。到时候名册定下来，就按它计票。`,
  rollUnits: '您的房子',
  rollArea: '专有部分面积',
  rollRight: '对的话，什么都不用做。',
  rollWrong: '有不对的，告诉社区',
  rollObjection: {
    open: '您提的已经收到，社区还在核对。',
    upheld: '您提的有道理，名册已经改了。',
    dismissed: '社区核对过，没有改。',
  },
  rollAnswer: (answer: string) => `答复：${answer}`,
  rollFrozenTitle: '这次表决的名册',
  rollTotals: (owners: number, areaCenti: number) => `${households(owners)}，${area(areaCenti)}`,
  rollPrint: '名册指纹',
  rollPrintNote: '名册改动一个字，指纹就会变。和公告上印的对得上，就是同一份名册。',
  turnoutTitle: '参加的情况',
  took: '参加的人家',
  tookOf: (owners: number, roll: number) => `${households(owners)}，共 ${households(roll)}`,
  counted: (at: number) => `最近变化：${moment(at)}。只数参加了没有，不看怎么投的。`,
  byBuilding: '各楼参加的户数',
  buildingTurnout: (owners: number, roll: number) => `${whole(owners)} / ${whole(roll)} 户`,
  noticeTitle: (opensAt: number) => `${day(opensAt)}开始投票`,
  noticeText: '公告期里先看清楚要定什么事。开始以后，首页会请您来投。',
  countingTitle: '投票已结束，正在计票',
  countingText: '计好以后，结果都公布在这里。',
  papersWaiting: (n: number) => `还有 ${n} 张纸质票没核对完，核对完才计票。`,
  toRecord: '公开的投票记录',
  toRecordHint: '人人都能核对，看有没有改过、漏过',
  toResultFiles: '结果公告、数字表格也在里面，可以打出来贴',
  toObjections: '大家的异议和答复',
  toPlan: '看方案全文',
  emptyTitle: '业主表决会在这里进行',
  emptyText: '方案公布以后，由业主投票决定。公告出来时，首页会告诉您。',
} as const;

/** The rule in plain words: take part, then consent. If motions follow different rules, it says which follows which. */
function ruleSentences({ binding, motions }: Form): readonly string[] {
  if (binding === 'consultative') return [];
  const rules = [...new Set(motions.map(({ matter }) => ruleOf(matter)))];
  const takes = [...new Set(rules.map((rule) => ruleText[rule].take))];
  const agrees = rules.map((rule) => {
    const places = motions.flatMap(({ matter }, i) => (ruleOf(matter) === rule ? [i + 1] : []));
    const which = rules.length > 1 ? ballotText.ruleFor(places) : '';
    return `${which}${ruleText[rule].agree}`;
  });
  return [...takes, ...agrees];
}

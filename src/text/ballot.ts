import type { Choice } from '../domain/ballot/tally';
import type { Condition } from '../domain/ballot/outcome';
import { displayPercent } from '../domain/shared/share';
import { choiceName } from './ballot-labels';
import { area, flat, households, whole } from './numbers';
import { day, moment, timeLeft } from './time';

const units = (all: readonly string[]) => all.map(flat).join('、');
const byOwners = (condition: Condition) => condition.name.endsWith('owners');
const amount = (condition: Condition, n: number) => (byOwners(condition) ? households(n) : area(n));

function bound({ den, strict }: Condition['threshold']): string {
  if (den === 2) return strict ? '要超过一半' : '要达到一半';
  return den === 3 ? '要达到三分之二' : '要达到四分之三';
}

/** The owners' vote. */
export const ballotText = {
  question: '要表决的事',
  matterOf: (name: string, article: string) => `属于“${name}”（${article}）`,
  begin: (all: readonly string[]) => `给 ${units(all)} 投票`,
  ruleTitle: '怎样算通过',
  ruleBoth: '四个条件都满足，才算通过。没有投票的，不算参加。',
  datesTitle: '时间',
  notice: '公告',
  opens: '开始',
  closes: '截止',
  left: timeLeft,
  when: (at: number) => moment(at),
  mineTitle: '我家的票',
  paper: (all: readonly string[], areaCenti: number) => `${units(all)}，${area(areaCenti)}`,
  oneVote: '同一位业主有几套房，合成一票，面积加在一起。几个人共有的房，由其中一位来投。',
  notOwner:
    '您不在这次表决的业主名册上，所以没有票，但公告、进度和结果都可以看。要是登记有误，请找社区核对。',
  chooseTitle: (all: readonly string[]) => `${units(all)}，您的意见是`,
  choices: {
    approve: { title: choiceName.approve, hint: '赞成按这个办' },
    reject: { title: choiceName.reject, hint: '不赞成按这个办' },
    abstain: { title: choiceName.abstain, hint: '算参加，但不算同意' },
  } satisfies Record<Choice, { title: string; hint: string }>,
  next: '下一步，核对',
  confirmTitle: '请核对一下',
  confirm: (all: readonly string[], areaCenti: number, choice: Choice) =>
    `您代表 ${units(all)}（${area(areaCenti)}），对这件事投“${choiceName[choice]}”。`,
  confirmNote: '投出以后不能改。结束以前，谁也看不到您怎么投的，工作人员也看不到。',
  cast: (choice: Choice) => `确认，投“${choiceName[choice]}”`,
  casting: '正在投',
  change: '返回修改',
  look: '先不投，回去再看看',
  doneTitle: '您的票已收到',
  votedTitle: '已经投过了',
  receipt: '回执号',
  receiptNote: '回执只证明投过票，不写您怎么投的。',
  castAt: (at: number) => `${moment(at)}投出`,
  keptTitle: '还没有送到',
  keptText: (closesAt: number) =>
    `这一票存在手机里，有网络时自动送出，只算一次，您不用再投。请在${moment(closesAt)}以前让手机连上网络。`,
  keptTry: '现在再送一次',
  refusedTitle: '这一票没有投出去',
  turnoutTitle: '参加的情况',
  counted: (at: number) => `${moment(at)}统计。只数参加了没有，不看怎么投的。`,
  byBuilding: '各楼参加的户数',
  buildingTurnout: (owners: number, roll: number) => `${whole(owners)} / ${whole(roll)} 户`,
  noticeTitle: (opensAt: number) => `${day(opensAt)}开始投票`,
  noticeText: '公告期里先看清楚要定什么事。开始以后，首页会请您来投。',
  countingTitle: '投票已结束，正在计票',
  countingText: '计好以后，结果和四个条件的数都公布在这里。',
  resultTitle: { passed: '表决通过', failed: '表决没有通过' },
  resultText: {
    passed: '四个条件都满足了。',
    failed: (n: number) => `四个条件里有 ${n} 个没有满足，差多少写在下面。`,
  },
  conditionsTitle: '四个条件',
  bound,
  conditionAmount: (c: Condition) =>
    `${amount(c, c.part)}，占${c.name.startsWith('consent') ? '参加的' : '全体的'} ${displayPercent(c, 2, c.threshold)}（共 ${amount(c, c.whole)}）`,
  met: '已满足',
  missed: (c: Condition) => `还差 ${amount(c, c.missing)}`,
  tallyTitle: '投票的结果',
  tallyRow: (owners: number, areaCenti: number) => `${households(owners)}，${area(areaCenti)}`,
  countedResult: (at: number) => `${moment(at)}计票完成`,
  objection: '对结果有疑问，可以带着回执号找社区核对。',
  toPlan: '看方案全文',
  emptyTitle: '业主表决会在这里进行',
  emptyText: '方案公布以后，由业主投票决定。公告出来时，首页会告诉您。',
  back: '回首页',
} as const;

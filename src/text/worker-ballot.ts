import type { Matter } from '../domain/ballot/rule';
import type { ScheduleWarning } from '../domain/ballot/schedule';
import { area, whole } from './numbers';
import { moment, timeLeft } from './time';

/** Art. 278's nine matters in words that everybody understands; the Code's own stand in `matterName`. */
export const matterPlain: Readonly<Record<Matter, { readonly title: string; readonly hint: string }>> = {
  'rules-of-procedure': { title: '业主大会怎么开', hint: '定或改议事规则' },
  'management-covenant': { title: '大家共同遵守的约定', hint: '定或改管理规约' },
  'owners-committee': { title: '选业主委员会', hint: '选举，或者换成员' },
  'property-manager': { title: '请谁来做物业', hint: '选聘或解聘物业公司' },
  'use-maintenance-fund': { title: '用维修资金', hint: '修公共部位，从维修资金里出' },
  'raise-maintenance-fund': { title: '筹维修资金', hint: '请业主再交钱' },
  rebuild: { title: '改建楼房和公共设施', hint: '例如加装电梯、改外立面' },
  'change-common-use': { title: '公共地方换用途', hint: '例如绿地改车位、拿来出租' },
  'other-major': { title: '别的大事', hint: '以上都不是的共同事项' },
};

/** Writing and publishing the notice of a ballot. */
export const ballotWriteText = {
  title: '发布表决公告',
  checkTitle: '公布前核对',
  name: '公告的标题',
  namePlaceholder: '例如：梧桐里小区改造方案表决',
  question: '请业主决定什么',
  questionHint: '写成能回答“同意”或“不同意”的一句问话，要花的钱也写上。',
  questionPlaceholder: '例如：是否同意按 11 月 20 日公布的方案改造本小区？',
  matterTitle: '属于哪一类事',
  matterHint: '法律按这一类定多少人同意才算数，请选准。',
  matterChange: '换一类',
  ruleTitle: '怎样算通过',
  ruleWhy: (articles: readonly string[]) => `按${articles.join('、')}。`,
  timesTitle: '时间',
  opens: '开始投票',
  closes: '截止',
  dateOf: (name: string) => `${name}的日期`,
  timeOf: (name: string) => `${name}的时间`,
  suggested: '先替您排了合规的时间：公告 16 天后开始，投 10 天。可以改。',
  rollTitle: '按哪份名册算',
  roll: (owners: number, areaCenti: number) => `${whole(owners)} 位业主，${area(areaCenti)}`,
  rollFrozen: '公布的一刻名册就冻结：之后买卖房屋、改名册，都不影响这次表决。',
  rollMissing: '还没有业主名册，发不了公告。请先导入名册。',
  toRoll: '去导入名册',
  next: '下一步，核对',
  faultsTitle: '请先补上',
  fault: {
    title: '标题要有 4 到 60 个字',
    question: '要决定的事要有 10 到 1000 个字',
    matter: '请选属于哪一类事',
  },
  warning: {
    'opens-before-notice': '开始的时间已经过了，请改晚一点。',
    'closes-before-opening': '截止要在开始以后，请改一下。',
    'short-notice':
      '离开始不到 15 天。《物业管理条例》第十四条要求提前 15 日告知全体业主；这样发布，表决可能被人提出异议。',
    'short-opening': '投票不到一整天，白天上班的人会赶不上，参加的人很可能到不了三分之二。',
  } satisfies Record<ScheduleWarning['code'], string>,
  warningTitle: { warning: '时间太紧', error: '时间排得不对' },
  confirmNote: '公布以后，事项、规则、时间和名册都不能改。',
  notice: '公告',
  noticeNow: '现在公布',
  when: (at: number) => {
    const rest = timeLeft(at);
    return rest ? `${moment(at)}，${rest}` : moment(at);
  },
  labels: { matter: '属于', rule: '怎样算通过', roll: '名册', opens: '开始投票', closes: '截止' },
  publish: '公布公告',
  publishAnyway: '我知道时间紧，仍然公布',
  publishing: '正在公布',
  failedTitle: '公告还没有发出',
  doneTitle: '公告发出去了',
  doneText: (opensAt: number) =>
    `名册已经冻结。${moment(opensAt)}开始投票，到时候首页会请业主来投；公告期里请在楼道也贴一份。`,
  see: '看公告',
  toDesk: '回工作台',
  runningTitle: '正有一次表决',
  running: (title: string, closesAt: number) =>
    `“${title}”，${moment(closesAt)}截止。结束以后才能发下一次公告。`,
  failedBefore: '上次没有通过',
  failedBeforeText: (title: string) => `“${title}”没有通过。看看差在人数、面积，还是同意的不够，再发公告。`,
  draftBack: '上次没发的公告还在，接着写就行。',
  wrongStage: (name: string) => `小区现在是“${name}”阶段，发不了公告。先公布方案，再请业主表决。`,
} as const;

import { area, households, whole } from '../words/numbers';
import { day, moment, timeLeft } from '../words/time';

const left = (at: number) => {
  const rest = timeLeft(at);
  return rest ? `，${rest}` : '';
};

/** The steps that the desk's rows are about. */
export type DeskStep = 'roll' | 'plan' | 'ballot' | 'rating';

/** The worker's desk: what is due in the community, in the order of the loop. */
export const deskText = {
  title: '社区工作台',
  lead: '从上往下办，一步接一步。',
  state: { done: '办好了', now: '现在办', running: '正在进行', ahead: '还没到' },
  step: { roll: '业主名册', plan: '改造方案', ballot: '业主表决', rating: '居民评价' } satisfies Record<
    DeskStep,
    string
  >,
  number: (n: number) => `${n}`,
  rollMissing: '还没有名册。导入以后，居民才能找到自己家，表决才算得准。',
  roll: (r: { owners: number; parts: number; areaCenti: number; importedAt: number }) =>
    `${whole(r.owners)} 位业主、${whole(r.parts)} 套房，${area(r.areaCenti)}，${day(r.importedAt)}导入。`,
  rollUnknown: '名册的情况这会儿没有取到，点开可以再看。',
  planAhead: '轮到这个小区改造了，再写方案。',
  planWrite: '居民的需求还在征集。可以开始写方案，写好通读一遍再公布。',
  planDone: (at: number | undefined) => (at ? `${day(at)}公布。` : '已经公布。'),
  planChange: (at: number | undefined) =>
    `${at ? `${day(at)}公布。` : '已经公布。'}发表决公告以前，还可以改了再公布。`,
  ballotAhead: '方案公布以后，从这里发表决公告。',
  ballotNoRoll: '方案公布了，还差业主名册。先导入名册，再发公告。',
  ballotNow: '方案公布了，名册也有了，可以发表决公告。',
  ballotFailed: '上次表决没有通过。和大家商量好、改好方案，可以再发一次公告。',
  ballotNotice: (opensAt: number) => `公告中，${moment(opensAt)}开始投票${left(opensAt)}。`,
  ballotOpen: (turnout: number, roll: number, closesAt: number) =>
    `${households(turnout)}参加，共 ${households(roll)}。${moment(closesAt)}截止${left(closesAt)}。`,
  ballotMissing: (owners: number) => `离三分之二还差 ${households(owners)}，请今天去敲敲门。`,
  ballotCounting: '投票结束了。纸质票都核对完就计票，计完收几天异议，点开看到哪一步了。',
  ballotPreliminary: '初步结果公布了，正在收异议。异议都答复完，到时间自动变成最终结果。',
  ballotPassed: '表决通过了，结果已经公布。',
  ratingAhead: '工程做完以后，从这里请每一户来评。',
  ratingNow: '施工中。工程做完、验收以后，请每一户来评。',
  ratingRunning: (since: number | undefined) =>
    since ? `${day(since)}起在评，点开看评到什么时候。` : '正在评，点开看评到什么时候。',
  ratingDone: '评完了，结果已经公布。',
  voteTitle: '这次表决要办的',
  objections: '异议',
  objectionsWaiting: (n: number) => (n > 0 ? `${whole(n)} 条等答复` : '眼下没有等答复的'),
  papers: '纸质票',
  papersWaiting: (n: number) => (n > 0 ? `${whole(n)} 张等核对，核对完才计票` : '录入，或者核对别人录入的'),
  canvass: '请业主来投票',
  canvassHint: '还差多少、哪几户没投',
  record: '表决的记录',
  recordHint: '结果公告、整本账、抽样核对',
  needsTitle: '居民的需求',
  alerts: '险情',
  alertsOpen: (n: number) => `${n} 处还没有人去看，请先去`,
  alertsNone: '眼下没有等人去看的',
  alertsUnknown: '这会儿没有取到，点开看有没有等人去看的',
  answers: '需求答复',
  answersWaiting: (n: number) => (n > 0 ? `${whole(n)} 条等答复` : '都答复了'),
  answersUnknown: '点开看有多少条等答复',
  overdue: (n: number, more: boolean) => `超期 ${whole(n)} 条${more ? '以上' : ''}`,
  collection: '征集时间和答复期限',
  collectionHint: '收到什么时候，几天内答复',
  doors: '上门听需求',
  doorsHint: '哪几户还没说上话，没有网络也能记',
} as const;

/** Opening the period of ratings. */
export const askRatingText = {
  title: '请居民来评价',
  wrongStage: (name: string) =>
    `小区现在是“${name}”阶段。表决通过、施工做完以后，才请居民来评。到时候首页会提醒您。`,
  dateTitle: '评到什么时候',
  dateLabel: '截止日期',
  timeLabel: '截止时间',
  suggested: '先替您排了两个星期，可以改。',
  lacks: '至少一整天的时间',
  tooSoon: '至少要留一整天，让白天上班的人晚上也能评。请改晚一点。',
  needed: (all: number, answers: number) =>
    `小区共 ${households(all)}。有 ${households(answers)}来评，误差就在 5 个百分点以内。`,
  happensTitle: '开始以后会这样',
  happens: [
    '施工阶段结束，小区进入“居民评价”，不能再退回施工。',
    '首页请每一户来评；一户评一次，截止前可以改。',
    '不到 10 户评，不显示分数；显示的分数旁边，总写着有多少户评过。',
    '截止时间定了不能改。到时间自动结束，结果留在首页。',
  ],
  next: '下一步，核对',
  confirmTitle: '请核对一下',
  confirm: (closesAt: number) => `从现在开始请居民评价，到${moment(closesAt)}截止${left(closesAt)}。`,
  open: '开始请居民评价',
  opening: '正在办',
  change: '返回修改',
  failedTitle: '还没有开始',
  doneTitle: '已经开始评价',
  doneText: (closesAt: number) =>
    `到${moment(closesAt)}截止。居民打开首页就会看到；在楼道和群里说一声，来评的会更多。`,
  runningTitle: '正在请居民评价',
  running: (closesAt: number) => `到${moment(closesAt)}截止${left(closesAt)}。截止时间不能改。`,
  closedTitle: '评价已经结束',
  closed: (closesAt: number) => `${moment(closesAt)}截止的。结果在评价页里。`,
  see: '看评价的情况',
} as const;

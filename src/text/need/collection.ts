import { households } from '../words/numbers';
import { moment } from '../words/time';

/** When needs are taken and within how many days each is answered. */
export const collectionText = {
  title: '征集时间和答复期限',
  wrongStage: (name: string) => `小区现在是“${name}”阶段，征集已经结束，时间不能再改。`,
  report: '看征集情况公开',
  reportHint: '人人看得到：多少户参与，提了什么，怎么答复。',
  tookPart: (n: number, of: number) => `${households(n)}参与，全小区 ${households(of)}`,
  notSet: '还没有定过时间。没定的时候，一直到表决前都能提。',
  suggested: '先替您排了一个月，可以改。',
  opensTitle: '从什么时候开始收',
  closesTitle: '收到什么时候',
  dateLabel: '日期',
  timeLabel: '时间',
  daysTitle: '收到以后几天内答复',
  days: (n: number) => `${n} 天`,
  daysSpoken: (n: number) => `${n} 天内答复`,
  less: '少一天',
  more: '多一天',
  lessSign: '−',
  moreSign: '+',
  daysHint: '从提出的第二天算起。到期没答复的，会标成超期，居民也看得到期限。',
  daysNew: '改了天数，只管以后提的；已经提的，期限不变。',
  faults: {
    over: '结束时间已经过了，请改晚一点。',
    'too-short': '至少要收一整天，请把结束改晚一点。',
  },
  lacks: { over: '今天以后的结束时间', 'too-short': '至少一整天的时间' },
  next: '下一步，核对',
  checkTitle: '请核对一下',
  check: (opensAt: number, closesAt: number, days: number) =>
    `从${moment(opensAt)}到${moment(closesAt)}收需求。每一条，提出后 ${days} 天内答复。`,
  checkAfter: '过了时间，居民就不能再提，也不能再点“我家也需要”；已经提的照样答复。时间定了还能再改。',
  save: '就这样定',
  saving: '正在定',
  change: '返回修改',
  failedTitle: '还没有定下来',
  doneTitle: '定好了',
  toDesk: '回到工作台',
} as const;

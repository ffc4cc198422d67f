import { hiddenCharacters } from '../words/components';
import type { Stance } from '../../domain/plan/idea';
import { building, households } from '../words/numbers';
import { day, moment } from '../words/time';

export const ideasTitles = { plan: '对方案的想法', works: '对施工的想法', form: '写下您的想法' } as const;

export const stanceName: Readonly<Record<Stance, string>> = {
  support: '支持',
  suggestion: '建议',
  worry: '担心',
};

export const ideasText = {
  title: '邻居们怎么想',
  figures: { affected: '直接受影响的住户', others: '其他住户' },
  count: (stance: Stance, n: number) => `${stanceName[stance]} ${households(n)}`,
  perHousehold: '一户算一次，按最后说的算。',
  filter: '看谁的想法',
  whose: { all: '全部', affected: '直接受影响的', others: '其他住户的' },
  who: (label: string) => `${building(label)}住户`,
  tenant: '租住',
  affected: '直接受影响',
  mine: '我家说的',
  said: (at: number) => moment(at),
  changed: (at: number) => `${moment(at)}改过`,
  version: (version: number) => `说的是第 ${version} 版`,
  waiting: (n: number) => `有 ${n} 张照片正在过内容检查，通过后大家才看得到。`,
  answer: { worker: '社区答复', supervisor: '监督员答复' },
  answeredAt: (at: number) => day(at),
  noWords: '没有写别的话。',
  write: '写下您的想法',
  more: '看更早的',
  newest: '回到最新的',
  withdraw: '收回这条',
  withdrawSure: '收回以后，别人就看不到了，也不再计数。',
  withdrawYes: '确定收回',
  withdrawNo: '不收回',
  withdrawProblem: '还没有收回',
  emptyTitle: '邻居们的想法会写在这里',
  emptyOpen: '支持、建议、担心，都可以说。社区会在旁边写明怎么办。',
  emptyClosed: '这里没有人说过想法，现在也不收新的了。',
  emptyPart: '这一部分住户还没有说过。',
} as const;

export const ideaFormText = {
  about: (title: string) => `说的是：${title}`,
  works: '小区的施工',
  plan: '改造方案里的这一项',
  stance: '您家的态度',
  stances: {
    support: { title: '支持', hint: '就这么办，不写字也行' },
    suggestion: { title: '有个建议', hint: '这样改一改会更好' },
    worry: { title: '有点担心', hint: '怕影响家里，想先问清楚' },
  },
  lacks: {
    stance: '您家的态度',
    words: '想说的话',
    'too-short': '想说的话',
    'too-long': '把话写短一些',
    unreadable: hiddenCharacters,
  },
  chooseStance: '请先选一个态度',
  words: '想说的话',
  wordsHint: '只写楼栋，不写门牌和姓名。社区会看到，邻居也会看到。',
  placeholder: '例如：夜里施工能不能停？',
  noWords: '请写一句，建议什么、担心什么',
  tooLong: (most: number) => `最多 ${most} 个字，请短一点`,
  pictures: '照片（可以不加）',
  household: '一户一份。家里人再说一次，就换成新的；已经答复过的会留着。',
  draftBack: '上次没写完的还在，接着写就行。',
  draftVolatile: '手机存储满了，关掉小程序这些字就没有了。请写完马上发。',
  send: '发出去',
  sending: '正在发',
  refused: '还没有发出去',
  doneTitle: '您的想法收到了',
  doneText: '写了建议或担心的，社区会答复，答复就写在旁边。',
  keptTitle: '先存在手机里了',
  keptText: '会自动再送，不用再写。',
  back: '看大家的想法',
} as const;

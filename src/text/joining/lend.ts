import { day } from '../words/time';

/** A worker lends the own community to a colleague for a time (代班). */
export const lendText = {
  title: '请人代班',
  lead: '您不在的时候，请别的小区的在任工作人员替您管这个小区。到期自动停止，最长 90 天；您自己照样能办。谁代过班，都有记录。',
  held: '正在代班的和将要来的',
  none: '现在没有人代班。',
  term: (from: number, until: number) => `${day(from)}起，到${day(until - 1)}为止`,
  begin: '请一位来代班',
  take: '收回来',
  taking: '正在办',
  takeFailed: '还没有收回来',
  faults: {
    past: '开始的日子最早是今天。',
    reversed: '结束的日子要在开始以后。',
    'too-long': '代班最长 90 天。',
  },
  lacks: { past: '今天以后的开始日子', reversed: '开始以后的结束日子', 'too-long': '90 天以内的日子' },
  limits: '代班的人不能再转给别人，也不能确认监督员。',
} as const;

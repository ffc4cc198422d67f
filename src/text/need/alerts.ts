import { building } from '../words/numbers';
import { moment } from '../words/time';

/** Dangers that residents reported. */
export const alertsText = {
  title: '险情',
  openTitle: (n: number) => `${n} 处等人去看`,
  takenTitle: '已经有人去看的',
  where: (label: string | undefined) => (label ? building(label) : '地点见下面的话'),
  reportedAt: (at: number) => `${moment(at)}报的`,
  call: '打电话给先锋队',
  callWhom: (name: string) => `归${name}管`,
  noTeam: '还没有登记这一类的先锋队。请打 119，或者找社区。',
  take: '我去看',
  taking: '正在记',
  taken: (at: number) => `${moment(at)}有人去看了`,
  takenByMe: (at: number) => `${moment(at)}您说去看`,
  takenNote: '报的人家已经看到有人去了。到了先把人拦开，再等先锋队来处理。',
  see: '看居民说的',
  failed: '还没有记上',
  emptyTitle: '报来的险情会列在这里',
  emptyText: '漏燃气、漏电、有东西要掉下来、逃生的路不通，居民一说，这里马上看得到。眼下没有。',
} as const;

import type { Wish } from '../../domain/city/interest';
import { households } from '../words/numbers';

/** A community that waits for its turn: whether its households would take part. */
export const interestText = {
  title: '愿不愿意改',
  lead: '您的小区还没排上改造。您家愿不愿意改，告诉市里，排的时候会看。一家说一次，排上以前随时可以改。',
  question: '您家愿意参加改造吗？',
  rows: [
    { value: 'yes', title: '愿意', hint: '' },
    { value: 'no', title: '不愿意', hint: '' },
    { value: 'unsure', title: '还没想好', hint: '' },
  ] as const satisfies readonly { readonly value: Wish; readonly title: string; readonly hint: string }[],
  choose: '愿意、不愿意，还是没想好',
  send: '告诉市里',
  sending: '正在送',
  failed: '还没有送到',
  done: '市里听到了',
  doneText: '排上以前，想法变了可以再来改。',
  counts: '大家怎么说',
  count: (n: number) => households(n),
  of: (n: number) => `一共 ${households(n)}，没说的不算。`,
  needs: '再说说想改什么',
  onlyResidents: '这里由住户来说。',
  begun: '已经排上了，开始征集需求了。',
} as const;

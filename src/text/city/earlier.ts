import { whole } from '../words/numbers';
import { day } from '../words/time';

/** What a community decided before it came here. */
export const earlierText = {
  planTitle: '改造方案（从原来的文件抄录）',
  planSummary: (source: string, on: number) =>
    `这份方案不是在这里定的，照 ${day(on)} 的《${source}》抄录，由社区录入、另一个办公室的人核对过。`,
  itemDescription: '原来的文件上只写了这一项的名字，怎么做、花多少，请看原件或者问社区。',
  elsewhere: '不是在这里投的',
  elsewhereText:
    '下面是社区照原来的纸质结果录入的，另一个办公室的人核对过。这里没有回执，也没有可核对的记录。',
  vote: (source: string, on: number) => `${day(on)}，${source}`,
  outcome: { passed: '表决通过了', failed: '表决没有通过' },
  owners: (n: number) => `名册上 ${whole(n)} 户`,
  tookPart: (n: number) => `参加 ${whole(n)} 户`,
  agreed: (n: number) => `同意 ${whole(n)} 户`,
  entered: (entered: number, confirmed: number) => `${day(entered)}录入，${day(confirmed)}核对。`,
} as const;

import { households, whole } from '../words/numbers';
import { day } from '../words/time';

/** The public report on the collection of needs, as a page; the names of its figures are in `report-file.ts`. */
export const reportPage = {
  tookPart: (of: number) => `参与了，全小区 ${households(of)}`,
  closed: '征集已经结束',
  open: (closesAt: number) => (closesAt > 0 ? `还在征集，${day(closesAt)}结束` : '还在征集'),
  states: (n: number) => `一共 ${whole(n)} 条需求`,
  count: (n: number) => `${whole(n)} 条`,
  ofAll: (n: number, of: number) => `${households(n)}，共 ${households(of)}`,
  needed: (category: string, n: number) => `${category} · ${households(n)}需要`,
  inPlan: (title: string) => `写进方案：${title}`,
  none: '这一类还没有需求。',
  listed: (n: number) => `这里列出需要的人家最多的 ${whole(n)} 条，下面的表格里有全部。`,
  files: '拿走看，打出来贴',
  filesHint: '里面有全部需求和答复，没有姓名，也没有门牌。',
  xlsx: '表格（Excel）',
  docx: '文档（Word）',
  making: '正在做，请稍候',
  fileProblem: '这份还没有拿到',
  share: '发给邻居看',
  emptyTitle: '征集情况会公开在这里',
  emptyText: '有多少户参与、提了哪些事、社区怎么答复，一户一户算清楚。头一份很快就会算好，请过一会儿再来。',
  say: '说说我家的需求',
} as const;

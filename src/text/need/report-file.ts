import type { CategoryClass } from '../../domain/need/category';
import type { NeedState } from '../../domain/need/need';
import { households, whole } from '../words/numbers';
import { day } from '../words/time';

/** The report on a collection of needs: as a page, a table and a document. */
export const reportText = {
  title: (community: string) => `${community}居民需求征集情况公开`,
  fileName: (community: string) => `${community}需求征集情况`,
  period: (opensAt: number, closesAt: number) =>
    closesAt > 0 ? `征集时间：${day(opensAt)}至${day(closesAt)}` : `征集时间：${day(opensAt)}起`,
  countedAt: (at: number) => `以上情况截至${day(at)}。一户算一次，不按点击次数计。`,
  tookPart: (n: number, of: number) => `${households(n)}参与，全小区 ${households(of)}`,
  tenants: (n: number) => `其中租户 ${households(n)}`,
  buildings: '各楼参与户数',
  building: '楼栋',
  householdsOf: '住户数',
  tookPartOf: '参与户数',
  needs: '需求清单',
  class: '类别',
  category: '事项',
  text: '需求',
  backed: '需要的户数',
  state: '答复',
  reason: '理由',
  planItem: '方案项目',
  sheets: { buildings: '各楼参与', needs: '需求清单' },
  waiting: '还在研究，答复后在这里公布。',
  classCount: (n: number) => `${whole(n)} 条`,
} as const;

export const reportState: Readonly<Record<NeedState, string>> = {
  submitted: '待答复',
  adopted: '采纳',
  'partly-adopted': '部分采纳',
  declined: '未采纳',
};

export const reportClass: Readonly<Record<CategoryClass, string>> = {
  basic: '基础类',
  improving: '完善类',
  upgrading: '提升类',
};

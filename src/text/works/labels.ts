import type { Milestone } from '../../domain/works/progress';

export const milestoneName: Readonly<Record<Milestone, string>> = {
  'site-setup': '进场准备',
  demolition: '拆除清理',
  'underground-pipes': '地下管网',
  roof: '屋面施工',
  'external-wall': '外墙施工',
  stairwells: '楼道整修',
  lift: '电梯加装',
  'overhead-cables': '线缆整理',
  'roads-parking': '道路和停车位',
  'greening-lighting': '绿化和照明',
  'public-facilities': '公共设施',
  acceptance: '竣工验收',
  handover: '移交使用',
};

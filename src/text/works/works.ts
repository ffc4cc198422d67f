/** Updates from the site. */
export const worksText = {
  progress: '总进度',
  progressOf: (percent: number) => `完成 ${percent}%`,
  progressThen: (percent: number) => `当时完成 ${percent}%`,
  more: '看更早的',
  newest: '回到最新的',
  waiting: (n: number) => `有 ${n} 张照片正在过内容检查，通过后大家才看得到。`,
  mine: '我发的',
  emptyTitle: '工地的照片和进度会在这里',
  emptyText: '开工以后，小区的改造监督员会到现场拍照，把做到哪一步告诉大家。',
  post: '发工地消息',
  ideas: '对施工的想法',
  ideasHint: '灰尘、噪声、安全，有担心有建议都可以说，答复写在旁边',
} as const;

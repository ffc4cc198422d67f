import type { Seal, Stage } from '../../domain/community/stage';

export const stageName: Readonly<Record<Stage, string>> = {
  waiting: '还没排上',
  needs: '征集需求',
  plan: '编制方案',
  ballot: '业主表决',
  works: '施工改造',
  rating: '居民评价',
  done: '改造完成',
};

export const sealName: Readonly<Record<Seal, string>> = {
  need: '问需于民',
  plan: '问计于民',
  effect: '问效于民',
};

export const sealStateName = { ahead: '还没到', present: '正在进行', finished: '已完成' } as const;

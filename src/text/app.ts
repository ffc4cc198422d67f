/** The product's name and its page titles. */
export const appName = '人民设计师';

export const titles = {
  home: appName,
  needs: '大家的需求',
  needForm: '说说我家的需求',
  need: '这条需求',
  plan: '改造方案',
  ballot: '业主表决',
  works: '工地进展',
  rating: '居民评价',
  me: '我的',
  outbox: '等着送出的',
} as const;

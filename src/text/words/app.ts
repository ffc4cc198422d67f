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
  notFound: '没有这一页',
} as const;

/** A page that could not be opened on top of this one; three seconds long, so it is short. */
export const unopened = '这一页没有打开，请看看网络，再点一次';

/** An address that no page has: a link that was cut short, or one from an older version. */
export const notFoundText = {
  title: '没有找到这一页',
  text: '链接可能没有复制完整，或者这一页已经改了地方。请回首页，从那里再找找。',
} as const;

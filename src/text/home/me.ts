import type { Postable } from '../../client/outbox';

/** Everything about the person on this phone. */
export const meText = {
  homes: '我家',
  noHome: '还没有找到您家。回首页，用微信手机号找一找。',
  size: '字的大小',
  sizes: { normal: { title: '标准', hint: '' }, care: { title: '关怀', hint: '字更大，按钮更大' } },
  sizeHint: '微信里设的字体大小也会照着放大。',
  waiting: '等着送出的',
  waitingText: (n: number) => `有 ${n} 件事还没有送到，会自动再送，每件只送一次。`,
  waitingVote: '其中有选票，送到以前还没有计入。',
  waitingLost: (n: number) => `其中 ${n} 件的照片找不到了，要您看一看。`,
  waitingNone: '没有等着送出的事，您办的都已经送到。',
  sendNow: '现在送',
  refused: '没有送成的',
  refusedTitle: (what: string) => `没有送成：${what}`,
  acknowledge: '知道了',
  persona: '演示身份',
  personaHint: '这是本机的演示，换一个身份看看别人看到的样子。真正的小程序里没有这一项。',
  about: '关于人民设计师',
  aboutText: '老旧小区改造前问需于民，改造中问计于民，改造后问效于民。您说的每一句，都能查到下文。',
  privacy: '您的信息',
  privacyText:
    '手机号只用来核对业主名册；姓名、手机号、证件号加密存放，不公开。需求只显示楼栋，不显示门牌。投票的内容在截止前谁也看不到。想查看或删除自己的信息，请找社区办理。',
  toHome: '回首页',
  said: '我家说过的',
  myNeeds: '我家的需求',
  doorRecords: '上门时记下的话',
  slip: '我有一张上门回执',
  myFlats: '我家的房子',
  myFlatsHint: '再加一套，或者搬走了',
  roleNumber: '我要当工作人员',
  roleNumberHint: '出示号码，给确认的人看',
  identity: '我的身份号',
  identityHint: '第一次开通住建局时，系统维护人员要用',
} as const;

export const letterName: Readonly<Record<Postable, string>> = {
  'ballots.cast': '一张选票',
  'canvass.record': '一次请票走访',
  'ideas.post': '一条想法',
  'door.record': '一次上门记录',
  'needs.submit': '一条需求',
  'needs.back': '一次“我家也需要”',
  'needs.unback': '取消一次“我家也需要”',
  'ratings.submit': '一份评价',
  'works.post': '一条工地消息',
};

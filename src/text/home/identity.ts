/** The own OPENID, for somebody who is to hold an office before anybody can give one. */
export const identityText = {
  title: '我的身份号',
  lead: '只有系统维护人员第一次开通市住建局的时候，才会向您要这个号。平时用不到，也不要发给别人。',
  number: '您的身份号',
  spoken: '身份号，可以点下面的按钮复制',
  copy: '复制身份号',
  copied: '复制好了，发给系统维护人员就行',
  byHand: '复制不了的，请照着上面抄一遍，大小写也要一样。',
} as const;

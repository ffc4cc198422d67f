/** The hub of somebody who has scanned the code on the wall of a community that is not theirs (yet). */
export const placeText = {
  lead: '您扫的是这个小区的码。住在这里的，先找到您家。',
  resident: '我是这里的住户，还有两个办法',
  code: { title: '用信上的入户码', hint: '信箱里的信上有十二位' },
  desk: { title: '请社区当面确认', hint: '取一个号码给工作人员看' },
  unknownTitle: '没有找到这个小区',
  unknown: '请看看扫的是不是小区门口贴的码。要看您自己的小区，请回首页。',
  other: '我不住在这里',
  otherOpen: '看看人民设计师',
  ways: { title: '别的办法找到我家', hint: '信上的码，或请社区当面办' },
} as const;

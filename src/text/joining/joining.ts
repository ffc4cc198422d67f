import { flat } from '../words/numbers';
import { moment, timeLeft } from '../words/time';

/** Joining a flat: by phone number, by the letter in the box, at the worker's desk. */
export const joinText = {
  title: '找到我家',
  ways: '用哪个办法',
  way: { phone: '手机号', code: '信上的码', desk: '当面办' },
  phoneTitle: '用微信手机号',
  phoneText: '业主名册上登记过手机号的，点下面的按钮就能找到您家。',
  codeTitle: '信上的入户码',
  codeHint: '信箱里的信上，有十二位数字和字母。大小写都行，横线会自己加上。',
  codePlaceholder: '例如 7K3M-Q2XD-0WZ9',
  codeSpoken: (code: string) => `入户码 ${[...code].join(' ')}`,
  noU: '入户码里没有字母 U，请看看是不是 V。',
  codeWhole: '请写满十二位数字和字母',
  codeLater: '过一会儿再试',
  codeOnce: '一封信上的码只能用一次。家里还有人要用，请到社区当面办。',
  codeFind: '用这个码找到我家',
  codeFinding: '正在核对',
  codeFailed: '还没有找到您家',
  doneTitle: '找到您家了',
  done: (units: readonly string[]) => `${units.map(flat).join('、')}。现在可以提需求、看方案了。`,
  toHome: '进入小区',
  deskTitle: '请社区工作人员当面确认',
  deskText: '带上身份证，业主带房产证或购房合同，租户带租房合同，到社区服务站。先在这里填好，取一个号码。',
  deskNoPlace: '请先用微信扫一扫小区门口海报上的小程序码，再从那里点进来，这样才知道是哪个小区。',
  flatLabel: '您家是哪一套',
  writeFlat: '请写几号楼和房号',
  kindLabel: '您是',
  kindLack: '业主还是租户',
  chooseKind: '请选业主还是租户',
  kinds: [
    { value: 'owner', title: '业主', hint: '房产证或购房合同上有我的名字' },
    { value: 'tenant', title: '租户', hint: '能提需求、能评价；业主表决由业主来投' },
  ],
  name: '您的姓名',
  nameHint: '给工作人员核对用，加密存放。',
  writeName: '请写姓名，至少两个字',
  ask: '取一个号码',
  asking: '正在取号',
  askFailed: '还没有取到号码',
  numberTitle: '请把这个号码给工作人员看',
  numberSpoken: (number: string) => `号码 ${[...number].join(' ')}`,
  minutes: '10 分钟内有效',
  until: (at: number) => {
    const left = timeLeft(at);
    return left ? `到${moment(at)}为止，${left}。` : '已经过了十分钟，请重新取一个。';
  },
  deskDone: '工作人员说办好了，就点下面的按钮。',
  again: '重新取一个号码',
  look: '办好了，进入小区',
} as const;

/** The person's own flats, and moving out. */
export const myFlatsText = {
  title: '我家的房子',
  emptyTitle: '您家的门牌会在这里',
  emptyText: '找到您家以后，就能提需求、看方案、投票和评价。',
  join: '找到我家',
  add: '还有一套，再找一套',
  leave: '我搬走了',
  sureTitle: (unit: string) => `从${flat(unit)}搬走`,
  sure: '以后您不再代表这套房说话。您提过的需求、评过的分都留着，别人看不出是谁。房子卖了的，请买方或您告诉社区，社区会把名册改过来。',
  sureNextTitle: '办好以后',
  sureNext: [
    '您在别处的房子不受影响。',
    '正在投票的，您投过的票不会因为搬走就变。',
    '新住进来的人，用自己的手机号或者信上的码来找到这个家。',
    '再搬回来，可以重新找一次。',
  ],
  sureYes: '确定，已经搬走',
  sureNo: '没有搬，返回',
  busy: '正在办',
  failed: '还没有办成',
  done: (unit: string) => `您不再代表${flat(unit)}。房子是谁的，没有变。再搬回来，可以重新找一次。`,
  erase: '抹去我的记录',
  eraseTitle: (community: string) => `把您从${community}的记录里抹去`,
  eraseSure: [
    '以后谁也查不出哪一票、哪条意见是您的，您自己也不能再打开看当时投的是什么。',
    '票数和已经公布的结果不会变。房号和面积按规定公开；房子还是您的，业主名册上就还有您。',
    '您在这个小区的房子也会一起退出，抹去以后找不回来。',
  ],
  eraseYes: '确定，全部抹去',
  eraseNo: '不抹去，返回',
  erased: (community: string) => `${community}的记录里已经没有您了。`,
} as const;

/** The number of a person who is to be given an office. */
export const roleNumberText = {
  title: '出示号码',
  lead: '社区工作人员由市住建局确认，改造监督员由社区确认。请您取一个号码，给确认的人看。',
  name: '您的姓名',
  nameHint: '会写进任职记录，加密存放。',
  writeName: '请写姓名，至少两个字',
  ask: '取一个号码',
  asking: '正在取号',
  failed: '还没有取到号码',
  numberTitle: '请把这个号码给确认的人看',
  done: '对方说办好了，就点下面的按钮。',
  again: '重新取一个号码',
  home: '办好了，回首页',
} as const;

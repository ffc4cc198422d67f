import { flat, whole } from '../words/numbers';
import { day, moment } from '../words/time';

/** The worker's pages about who lives where. */
export const deskPeopleText = {
  title: '住户和人手',
  admit: { title: '当面确认入户', hint: '对方出示六位号码，您看过证件再确认' },
  letters: { title: '入户信和小区码', hint: '打印入户码，张贴小程序码' },
  flat: { title: '一套房里有谁', hint: '搬走的、卖掉的，在这里办' },
  supervisors: { title: '改造监督员', hint: '谁在任、任期到哪天，新推选的在这里确认' },
} as const;

export const proofName = {
  deed: '房产证（不动产权证）',
  contract: '购房合同',
  lease: '租房合同',
  known: '身份证，并且我认识这家人',
} as const;

export const admitText = {
  title: '当面确认入户',
  number: '对方手机上的六位号码',
  numberHint: '十分钟内有效，过了请对方重新取。',
  find: '查这个号码',
  finding: '正在查',
  findFailed: '还没有查到',
  who: '请对照证件看一看',
  facts: { flat: '哪一套', kind: '身份', name: '自己填的姓名', onRoll: '名册上的业主' },
  kind: { owner: '业主', tenant: '租户' },
  nobody: '没有写姓名',
  same: '姓名和名册上的一样。',
  differs: '姓名和名册上的不一样。共有人、刚买的，请看清房产证；已经过户的，先去办“房屋过户”。',
  seen: '您看过什么',
  admit: '确认，让这位加入',
  admitting: '正在办',
  admitFailed: '还没有办成',
  mineTitle: '这是您自己的号码',
  mine: '谁都不能自己确认自己入户。请另一位社区工作人员来办；您的手机号在业主名册上的，也可以回首页用手机号找到家。',
  other: '号码不对，换一个',
  doneTitle: '已经加入',
  done: (unit: string) => `${flat(unit)}。请对方在手机上点“办好了”，就能看到自己家。`,
  next: '下一位',
} as const;

export const lettersText = {
  title: '入户信和小区码',
  triesTitle: '有人在试信上的入户码',
  tries: (wrong: number, at: number) =>
    `${moment(at)}前的一小时里，一共试错了 ${whole(wrong)} 次。码有十二位，靠猜进不来，试错几次的人会被停下。要是有信丢了，把那几户的信重新打印，旧码就作废。`,
  lettersTitle: '打印入户信',
  lettersText: '一户一页，写着这户的门牌和一次性的入户码，投进信箱。住户用它在微信里找到自己家。',
  scope: '给哪些户',
  scopes: { all: '整个小区', building: '一栋楼', flat: '一套房' },
  building: '几号楼',
  flat: '哪一套',
  kind: '给谁',
  kinds: { owner: '业主', tenant: '租户' },
  void: '重新打印以后，这些户以前信上的码就作废了。',
  print: '生成入户信',
  printing: '正在生成，户数多的要等一会儿',
  failed: '还没有生成',
  doneTitle: (n: number) => `${whole(n)} 封信做好了`,
  done: '文件里有入户码，只在打印时打开，不要转发到群里。打印好就删掉；云上的一天后自动删除。没住人的房子，信不要投。',
  open: '再打开一次',
  posterTitle: '贴在墙上的小区码',
  posterText: '微信扫一扫，就打开这个小区。做一次，一直能用。',
  poster: '取小区码',
  posterBusy: '正在取',
  posterOpen: '小区码，点开看大图',
  posterFailed: '还没有取到',
  hang: [
    '点开图片，长按保存，打印成 A4 大小。',
    '贴在小区门口、单元门和电梯里，离地一米二到一米四，坐轮椅的也扫得到。',
    '避开反光和雨淋，贴好用自己的手机扫一下。',
  ],
} as const;

export const flatText = {
  title: '一套房里有谁',
  label: '哪一套',
  find: '查这套房',
  onRoll: '名册上的业主',
  unsold: '没有写姓名',
  joined: '已经加入的人',
  none: '这套房还没有人加入。',
  noName: '没有留姓名',
  how: { phone: '用手机号加入', letter: '用信上的码加入', worker: '当面确认加入' },
  since: (at: number) => `${day(at)}`,
  kind: { owner: '业主', tenant: '租户' },
  end: '搬走了',
  endTitle: (name: string) => `结束${name}在这套房的身份`,
  endText: '以后这位不再代表这套房提需求、投票和评价。说过的都留着。会记下是谁办的、为什么。',
  reason: '为什么',
  reasonHint: '例如：租约到期，房东来说的。',
  endYes: '确定结束',
  ending: '正在办',
  endNo: '返回',
  endFailed: '还没有办成',
  ended: '已经结束。',
  sale: '这套房卖了，办过户',
} as const;

export const saleText = {
  title: '房屋过户',
  lead: '看过新的房产证或登记的合同，再来办。名册会换成新业主，原业主在这套房的身份结束；租户不变。',
  label: '卖掉的是哪一套',
  buyers: '新的业主',
  buyer: (n: number) => `第 ${n} 位`,
  name: '姓名或单位',
  certificate: '证件号',
  certificateHint: '加密存放。同一个人有几套房，靠它算成一位业主。',
  phone: '手机号',
  phoneHint: '新业主用它在微信里找到家。',
  add: '再加一位共有人',
  drop: '去掉这一位',
  faults: {
    name: '请写姓名，至少两个字。',
    certificate: '证件号不对，请再对一遍。',
    phone: '手机号不对，请再对一遍。',
    'no-key': '证件号和手机号，至少写一个。',
  },
  seen: '您看过什么',
  seens: { deed: '新的房产证（不动产权证）', contract: '已经登记的购房合同' },
  next: '下一步，核对',
  checkTitle: '请核对一下',
  check: (unit: string, names: readonly string[]) => `${flat(unit)}的业主改成${names.join('、')}。`,
  checkAfter: '原业主在这套房的身份马上结束，不能自己恢复。正在进行的表决，按表决的规则处理。',
  record: '确定过户',
  recording: '正在办',
  change: '返回修改',
  failed: '还没有办成',
  doneTitle: '过户办好了',
  done: (ended: number) =>
    ended > 0
      ? `名册已经改好，${ended} 位原业主在这套房的身份结束了。请告诉新业主用手机号找到家。`
      : '名册已经改好。请告诉新业主用手机号找到家。',
  toDesk: '回工作台',
} as const;

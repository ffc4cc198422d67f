import { households } from '../words/numbers';
import { moment, timeLeft } from '../words/time';
import type { Phase } from '../../domain/ballot/phase';

/** The hub. */
export const homeText = {
  strangerTitle: '您家的小区要改造，听您的',
  strangerText:
    '改什么、怎么改、改得好不好，都由住在这里的人来说。先找到您家，就能提需求、看方案、投票和评价。',
  strangerSteps: [
    { seal: 'need', text: '改造前，说说您家缺什么' },
    { seal: 'plan', text: '改造中，看方案、投票、盯工地' },
    { seal: 'effect', text: '改造后，评一评改得怎么样' },
  ],
  ways: { title: '别的办法找到我家', hint: '信上的码，或请社区当面办' },
  join: '用微信手机号找到我家',
  joining: '正在找您家',
  joinPrivacy: '只用手机号核对业主名册，找到您家的门牌。不会公开，也不会用来推销。',
  privacyGuide: '隐私保护指引',
  joinOther: '换个办法：用信上的码，或者当面办',
  noNumber: {
    cancelled: '手机号没有取。想用的时候再点一次；不想用，换个办法也能找到您家。',
    undeclared: '小程序现在还不能取手机号，不是您的问题。请先用信上的码，或者到社区服务站当面办。',
    'not-agreed':
      '取手机号要先同意《隐私保护指引》。看过以后再点一次，就能同意；不想同意，请用信上的码，或者到社区服务站当面办。',
    'used-up': '小程序取手机号的次数用完了，不是您的问题。请先用信上的码，或者到社区服务站当面办。',
    'too-old':
      '您的微信版本太老，取不到手机号。请在手机的应用商店里更新微信；也可以用信上的码，或者到社区服务站当面办。',
    offline: '手机没有连上网络，取不到手机号。连上以后再点一次。',
    unknown: '微信没有给出手机号。请再点一次；还不行，请用信上的码，或者到社区服务站当面办。',
  },
  joinNoPhone: '这个演示身份没有登记手机号。请到“我的”里换一个身份。',
  joinTitle: '还没有找到您家',
  contact: '有事找社区',
  call: '打电话',
  closed: { title: '已经退出改造名单', text: '这里的事都能看，不能再办新的。有疑问请问社区。' },
  invented: {
    practice: {
      title: '这里是演示',
      text: '小区、人和房子都是编出来的，可以放心试，不会打扰任何人，也不计入全市的数。',
    },
    trial: {
      title: '这里是演练',
      text: (at: number) => `人名是编的，时钟是拨过的，现在是${moment(at)}。真的小区一点都不动。`,
    },
  },
  toTrial: { title: '拨时钟，让编出来的业主投票', hint: '回到演练' },
  bureauTitle: '市住建局',
  bureauText:
    '全市改造小区的进度、表决和评价都在总览里。先看“需要关注”的小区，打开就知道为什么；给小区确认工作人员，也从那里进去。',
  bureauOpen: '打开全市总览',
  areaText: '您这一片的小区都在名单里。社区交上来、要换一个人看过的事，在“等确认的事”里定。',
  areaOpen: '看这一片的小区',
  city: { title: '区和小区', hint: '加小区、看还缺什么' },
  approvals: { title: '等确认的事', hint: '一个人说了不算的事' },
  now: '您现在可以',
  nothing: '眼下没有要您办的事。有新消息，这里会告诉您。',
  also: '还可以',
  switchTo: '换一个小区',
  me: '我的',
  facts: (buildings: number, count: number) => `${buildings} 栋楼 · ${households(count)}`,
  topNeeds: '呼声最高的需求',
  allNeeds: '看全部需求',
  myNeeds: '我家的需求',
  myNeedsHint: '提过的、也需要的，走到哪了',
  news: (n: number) => `${n} 条有新进展`,
  report: '征集情况公开',
  reportHint: '多少户参与，社区怎么答复',
  slip: '上门回执',
  slipHint: '凭单子上的编号核对',
  latestUpdate: '工地最新消息',
  ballotTitle: { statutory: '这次表决', consultative: '这次征求意见' },
  outcome: {
    preliminary: { passed: '初步结果：通过', failed: '初步结果：没有通过' },
    final: { passed: '表决通过了', failed: '这次没有通过' },
  },
  consulted: { preliminary: '初步结果出来了', final: '结果出来了' },
  taken: (turnout: number, roll: number) => `已有 ${households(turnout)}参加，一共 ${households(roll)}`,
  counting: '投票已经结束，正在计票，很快就有结果。',
  noticeFrom: (opensAt: number) => `${moment(opensAt)}开始投票`,
  closes: (closesAt: number) => {
    const left = timeLeft(closesAt);
    return left ? `${moment(closesAt)}截止，${left}` : `${moment(closesAt)}截止`;
  },
  duties: '我的工作',
  duty: {
    desk: { title: '社区工作台', hint: '名册、需求、方案、表决、评价，一步接一步' },
    doors: { title: '上门听需求', hint: '哪几户还没说上话，没有网络也能记' },
    alerts: { title: '险情', hint: '谁报的、在哪里、找哪个队' },
    canvass: { title: '请业主来投票', hint: '还差多少、哪几户没投，纸质票和委托' },
    update: { title: '发工地消息', hint: '拍照片，报进度' },
  },
  entries: {
    needs: { title: '需求', hint: '大家想改什么' },
    plan: { title: '方案', hint: '打算怎么改' },
    ballot: { title: '表决', hint: '业主投票和结果' },
    works: { title: '工地', hint: '改到哪一步了' },
    rating: { title: '评价', hint: '改得怎么样' },
  },
} as const;

export const ballotNow: Readonly<Record<Phase, string>> = {
  notice: '公告中',
  open: '正在投票',
  closed: '投票已结束',
};

import type { Form, Motion } from '../../domain/ballot/form';
import { optionName } from './labels';
import { building, flat, stairwell, whole } from '../words/numbers';
import { moment } from '../words/time';

const flats = (units: readonly string[]) => units.map(flat).join('、');

/** How a vote on paper came. */
const channels = {
  paper: { title: '业主自己交来的', hint: '交到社区，或者投进票箱' },
  door: { title: '上门收的', hint: '您当面收的票' },
} as const;

/** Votes on paper: one person enters a paper, another reads it again. */
export const papersText = {
  title: '纸质票',
  lead: '每张票由一个人录入，另一个人看着照片再读一遍；两个人读的一样，才算数。',
  enter: '录入一张纸质票',
  waitingTitle: (n: number) => `${whole(n)} 张等核对`,
  flats,
  channel: { paper: '业主交来', door: '上门收的' },
  entered: (way: string, at: number) => `${way} · ${moment(at)}录入`,
  mine: '您录入的，要由另一个人核对',
  toConfirm: '等您核对',
  differs: '两次读的不一样',
  emptyTitle: '没有等核对的纸质票',
  emptyText: '录入的纸质票会列在这里，等另一个人核对。都核对完，截止以后才能计票。',
  noBallot: '现在没有表决，不收纸质票。',
  notOpen: (opensAt: number) => `${moment(opensAt)}开始投票，到时候再录入纸质票。`,
  closed: '投票已经截止，不能再录入新的票。截止以前录入的，还可以核对。',
} as const;

/** The foot of a long list. */
export const moreRowsText = { more: '再看后面的', busy: '正在取', first: '回到最前面' } as const;

/** The photo of a sheet. */
export const photoText = { open: '照片，点开可以放大' } as const;

/** Choosing a flat by building, stairwell and room. */
export const flatChoiceText = {
  flat,
  other: '换一户',
  building: '选楼栋',
  buildingOf: building,
  stairwell: '选单元',
  stairwellOf: (label: string) => stairwell(label) || '本楼',
  room: '选房号',
  roomOf: (room: string) => (/^\d+$/.test(room) ? `${room}室` : room),
} as const;

/** Entering a paper. */
export const paperText = {
  title: '录入纸质票',
  unit: '哪一户的票',
  flat,
  onlyOpen: '只列还没有投票的。找不到的，多半已经投过了。',
  everyFlat: '列的是每一户。受委托人代投过的，业主自己交的票为准。',
  showAll: '列出每一户',
  showOpen: '只列还没有投的',
  allVoted: '这栋楼每户都投过了，请换一栋。',
  waiting: '这户已经有一张票在等核对。',
  channelTitle: '票是怎么来的',
  channels,
  pictureTitle: '票的照片',
  pictureHint: '整张票拍进去，房号、打的勾和签名都要看得清。',
  choiceTitle: '票上是怎么写的',
  choiceHint: '照票上的勾来选，不替业主猜。看不清、勾了不该勾的，不要录入，请业主重填一张。',
  secret: '您读到的，不会给别人看；手机里也不留。',
  most: (n: number) => `最多 ${n} 项`,
  faults: {
    unit: '请选是哪一户',
    channel: '请选票是怎么来的',
    picture: '请拍一张照片',
    choice: '请把票上的每一项都选好',
  },
  lacks: { unit: '哪一户的票', channel: '票是怎么来的', picture: '票的照片', choice: '票上是怎么写的' },
  next: '下一步，核对',
  checkTitle: '请对着票再看一遍',
  /** One sentence a motion. */
  sentence(form: Form, motion: Motion, picks: readonly string[]): string {
    const said = picks.map((pick) => `“${optionName(motion, pick)}”`).join('、');
    if (form.kind === 'priorities') return `选了 ${picks.length} 项：${said}。`;
    return form.kind === 'items' ? `“${motion.title}”，写的是${said}。` : `写的是${said}。`;
  },
  checkFacts: { unit: '房号', channel: '来的方式' },
  send: '对，录入',
  sending: '正在录入',
  stepBack: '返回修改',
  failedTitle: '还没有录入',
  doneTitle: '录入好了',
  doneText: '还要由另一位监督员或社区工作者核对，核对完才算数；业主会在手机上收到提醒。纸质票请保管好。',
  another: '再录一张',
  toQueue: '看等核对的票',
  draftBack: '上次没录完的还在，照片不用重拍；票上怎么写的，请再选一遍。',
  draftVolatile: '手机存储满了，关掉小程序就要重拍。请一次录完。',
} as const;

/** The second reading, and taking a paper out of the queue. */
export const paperConfirmText = {
  title: '核对纸质票',
  gone: '这张票已经核对完，或者撤回了。',
  back: '回到列表',
  pictureTitle: '先看照片，点开可以放大',
  lead: '请自己读一遍票上写的。第一个人读的是什么，现在不给看，这样才互不影响。',
  send: '我读的就是这样',
  sending: '正在核对',
  failedTitle: '还没有核对好',
  mineTitle: '这一张是您录入的',
  mine: '要由另一个人核对。请找另一位监督员或社区工作者，在“纸质票”里打开这一张。',
  differsTitle: '两个人读的不一样',
  differs: '这张票现在不计。请两个人一起看照片：看得清，撤回后重新录入；看不清，请业主重填一张。',
  outcome: {
    counted: { title: '核对好了，这一票已计入', text: '业主会在手机上收到提醒，可以看对不对。' },
    differs: {
      title: '两个人读的不一样，先不计',
      text: '请和录入的人一起再看一遍照片，然后撤回这一张，重新录入。',
    },
  },
  receipt: (code: string) => `回执号 ${code}。可以抄给业主，回执上没有投的是什么。`,
  overtakenTitle: '这户已经投过了，这张纸质票不计',
  overtaken: (castAt: number) =>
    `这户的一票在${moment(castAt)}已经收到，一户只计一票，以先收到的为准。这张纸质票请留着存档，并告诉业主一声。`,
  next: '核对下一张',
  withdraw: '撤回这张票',
  withdrawTitle: '为什么撤回',
  withdrawHint: '撤回以后这张不再核对，原因会留下记录。业主的票不受影响，可以重新交。',
  reason: '原因',
  reasonPlaceholder: '例如：照片看不清',
  reasonShort: (n: number) => `请写清楚原因，至少 ${n} 个字`,
  withdrawDo: '确定撤回',
  withdrawing: '正在撤回',
  withdrawFailed: '还没有撤回',
  keep: '先不撤回',
  withdrawnTitle: '已经撤回',
  withdrawnText: '这张票不再核对。业主要投，可以重新交一张，或者在手机上投。',
} as const;

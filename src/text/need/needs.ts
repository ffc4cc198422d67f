import { hiddenCharacters } from '../words/components';
import type { Category } from '../../domain/need/category';
import type { NeedFault, Place } from '../../domain/need/need';
import { building, households } from '../words/numbers';
import { categoryName, placeSeen } from './labels';

/** The list of needs, one need, and the form. */
export const needsText = {
  all: '全部',
  filter: '按类别看',
  say: '说说我家的需求',
  closed: '这一轮征集已经结束，方案正在按这些需求来定。',
  emptyTitle: '大家的需求会写在这里',
  emptyText: '谁家有什么不方便，都可以说。您来写第一条吧。',
  emptyClosed: '这一轮没有这一类的需求。',
  more: '看更早的',
  moreBusy: '正在取',
  newest: '回到最新的',
  report: '征集情况公开',
  reportHint: '多少户参与，社区怎么答复',
  households: (n: number) => `${households(n)}需要`,
  back: '我家也需要',
  backed: '我家也需要，已记下',
  mine: '我家提的',
  kept: '还没有送到，这一下先记在手机里，会自动再送。',
  where: (place: Place, label?: string) =>
    label ? `${building(label)} · ${placeSeen[place]}` : placeSeen[place],
  topTitle: (category: Category, n: number) => `${categoryName[category]} · ${households(n)}需要`,
  spoken: (category: Category, text: string, n: number) =>
    `${categoryName[category]}，${text}，${households(n)}需要`,
} as const;

export const needText = {
  threadTitle: '这条需求走到哪了',
  submitted: '提出来了',
  backedTitle: '邻居们也需要',
  answerTitle: '社区答复',
  planTitle: '写进方案',
  planAhead: '采纳的需求会写进方案里的一个项目，从这里点过去就能看到。',
  planOpen: '去看方案',
  ballotTitle: '业主表决',
  ballotAhead: '方案要由业主投票决定。',
  ballotPassed: '表决通过了。',
  ballotFailed: '这次表决没有通过，社区会告诉大家下一步怎么办。',
  ballotOpen: '去看表决',
  worksTitle: '施工和评价',
  worksAhead: '动工后有工地照片，完工后请您来评。',
  waiting: (n: number) => `有 ${n} 张照片正在过微信的内容检查，通过后邻居才看得到。`,
  unback: '不需要了，取消',
  unbacked: '已经取消。想起来需要时，再点一次就行。',
  backedDone: '记下了，您家算一户。',
  ownCounted: '这条是您家提的，已经算在里面。',
  refused: '这一下没有记上',
} as const;

export const needFormText = {
  categoryTitle: '哪一类的事',
  categoryHint: '从下面挑一个最像的；拿不准就选最接近的，社区会再看。',
  placeTitle: '在哪里',
  textTitle: '说说情况',
  textHint: '在哪儿、什么时候、多严重，像跟邻居说话一样写就好。',
  textPlaceholder: '例如：3号楼2单元楼道的灯坏了一个月，晚上老人上下楼看不清。',
  picturesTitle: '照片（可以不加）',
  submit: '交给社区',
  submitting: '正在送',
  draftBack: '上次没写完的还在，接着写就行。',
  draftVolatile: '手机存储满了，这段话关掉小程序就没有了。请先交上来，或者清理一下手机。',
  lacks: {
    'too-short': '多说几句情况',
    'too-long': '把情况写短一些',
    unreadable: hiddenCharacters,
    category: '哪一类的事',
    place: '在哪里',
  } satisfies Record<NeedFault, string>,
  chooseCategory: '请选一类',
  choosePlace: '请选在哪里',
  tooShort: (least: number) => `再多说几个字，至少 ${least} 个字`,
  tooLong: (most: number) => `太长了，最多 ${most} 个字，请精简一些`,
  doneTitle: '收到了，谢谢您',
  doneText:
    '邻居们现在就能看到，也能点“我家也需要”。社区会逐条答复，采纳不采纳都写明原因，您在首页就能看到。',
  keptTitle: '还没有送到，先替您收着',
  keptText: '这条需求存在手机里，会自动再送，只送一次，您不用再写。',
  refusedTitle: '还没有交上去',
  see: '看大家的需求',
  another: '再说一条',
  showAll: '看这一类的全部',
} as const;

import { moment, timeLeft } from '../words/time';

/** Asking for effect. */
export const ratingText = {
  overall: '总的来说，您对这次改造',
  details: '再细说几项（可以不评）',
  detailsHint: '不了解的选“不清楚”，不会算进分数。',
  comment: '还想说的话（可以不写）',
  commentPlaceholder: '哪里改得好，哪里还要再弄弄',
  submit: '交上评价',
  change: '改好了，重新交',
  submitting: '正在送',
  open: (closesAt: number) => {
    const left = timeLeft(closesAt);
    return `${moment(closesAt)}截止${left ? `，${left}` : ''}。一户评一次，截止前可以改。`;
  },
  lacks: { overall: '总的来说怎么样', comment: '改一改“还想说的话”' },
  chooseOverall: '请先选总体评价',
  commentLength: (least: number, most: number) => `写 ${least} 到 ${most} 个字，或者空着不写`,
  doneTitle: '评价收到了，谢谢您',
  doneText: '分数会和有多少户评过一起公布，看得出可不可信。评得低的方面，社区要给出整改办法。',
  keptTitle: '还没有送到，先替您收着',
  keptText: '评价存在手机里，会自动再送，您不用再写。',
  refusedTitle: '还没有交上去',
  draftBack: '上次没评完的还在，接着评就行。',
  mine: (at: number) => `您家${moment(at)}评过了，截止前可以改。`,
  mineClosed: (at: number) => `您家${moment(at)}评过了，谢谢您。`,
  household: (at: number) => `您家里人${moment(at)}评过了，一户评一次。要改，请由评的那位来改。`,
  mayNot: '评价由小区里的住户来做，一户评一次。您家的门牌登记好以后，就可以评。',
  changeMine: '改一改我家的评价',
  resultTitle: '大家评得怎么样',
  resultOpen: '还在评，下面的数会变。',
  resultNote: '横线上的点是满意的家庭所占的比例；粗线是可能的范围，评的家庭越多，范围越小。',
  overallName: '总体满意',
  emptyTitle: '居民的评价会在这里',
  emptyText: '改造完工以后，请每一户来评。评得怎么样、有多少户评了，都会写明白。',
} as const;

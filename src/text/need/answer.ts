import { hiddenCharacters } from '../words/components';
import type { AnsweredState } from '../../domain/need/need';
import { households } from '../words/numbers';

/** Answering needs: one answer with its reason, for one or for many. */
export const answerText = {
  title: '答复需求',
  none: '还没有选要答复的需求。请回到需求答复，点开一条，或者选上几条。',
  toDesk: '去需求答复',
  to: (n: number) => `答复 ${n} 条需求`,
  households,
  more: (n: number) => `还有 ${n} 条，全部列出来`,
  merged: '合并进来的需求，得到同样的答复。',
  revised: (n: number, all: number) =>
    n === all
      ? '已经答复过。再答一次，以这次为准；原来的答复留在记录里，住户看得到改过。'
      : `其中 ${n} 条已经答复过。以这次为准；原来的答复留在记录里，住户看得到改过。`,
  stateTitle: '怎么答复',
  states: {
    adopted: { title: '采纳', hint: '这次改造就做。会写进方案，业主表决通过后施工。' },
    'partly-adopted': { title: '部分采纳', hint: '这次做一部分。理由里写清楚做什么、不做什么。' },
    declined: { title: '这次不采纳', hint: '这次不做。理由里写清楚为什么，还有什么别的办法。' },
  } satisfies Record<AnsweredState, { title: string; hint: string }>,
  lacks: {
    state: '怎么答复',
    'too-short': '理由',
    'too-long': '把理由写短一些',
    unreadable: hiddenCharacters,
  },
  chooseState: '请选怎么答复',
  reasonTitle: '理由',
  reasonHint: '住户看得到每一个字。像当面跟人说一样写。',
  reasonPlaceholder: '为什么这样答复，接下来怎么办',
  startersTitle: '起个头，接着写完',
  tooShort: (least: number) => `再写几个字，至少 ${least} 个字`,
  tooLong: (most: number) => `太长了，最多 ${most} 个字，请精简一些`,
  draftBack: '上次没写完的还在，接着写就行。',
  draftOther: '下面是您给别的需求写的，还没有送出。合适就接着用，不合适请清掉。',
  clear: '清掉这段话',
  draftVolatile: '手机存储满了，关掉小程序这段话就没有了。请先送出去，或者清理一下手机。',
  toCheck: '下一步，核对',
  checkTitle: '请核对一下',
  checkLead: (n: number, all: number) =>
    n === 1
      ? `需要这一条的 ${households(all)}会看到这样的答复：`
      : `需要这 ${n} 条的人家会看到这样的答复。加起来 ${households(all)}，同一户需要几条的，重复算了：`,
  send: '送出答复',
  sending: '正在送',
  change: '返回修改',
  failedTitle: '答复还没有送出',
  doneTitle: '答复好了',
  doneText: (n: number) => `${n} 条需求的住户现在就能看到答复和理由。`,
  back: '回到需求答复',
} as const;

/** Sentences to complete, by the kind of answer, with short names for the chips. */
export const starters: Readonly<
  Record<AnsweredState, readonly { readonly name: string; readonly sentence: string }[]>
> = {
  adopted: [
    { name: '写进方案', sentence: '这一条会写进改造方案，打算这样做：' },
    { name: '什么时候做', sentence: '预计动工的时间是' },
    { name: '要业主表决', sentence: '这件事要全体业主表决，通过后就做。表决前会公布：' },
  ],
  'partly-adopted': [
    { name: '先做一部分', sentence: '这次先做' },
    { name: '剩下的怎么办', sentence: '其余部分这次做不了，因为' },
    { name: '换个做法', sentence: '原来的做法受场地限制，改成这样做：' },
  ],
  declined: [
    { name: '不在资金范围', sentence: '不在这次改造的资金范围内。可以走的别的办法是' },
    { name: '场地不够', sentence: '现场量过，地方不够：' },
    { name: '不归改造管', sentence: '这件事由别的部门负责，我们已经转给' },
    { name: '邻居有不同意见', sentence: '涉及的邻居里还有不同意见：' },
  ],
};

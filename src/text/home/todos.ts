import type { Todo } from '../../domain/community/todo';
import { moment, timeLeft } from '../words/time';

type Kind = Todo['do'];
type Of<K extends Kind> = Extract<Todo, { do: K }>;

const consulted = '征求意见的结果出来了，大家最想要什么都写明白。';

const decided = {
  preliminary: {
    passed: '初步结果是通过。觉得哪里不对，异议期里可以提。',
    failed: '初步结果是没有通过，看看差在哪里。觉得不对可以提异议。',
  },
  final: { passed: '表决通过了，接下来准备开工。', failed: '这次没有通过，看看差在哪里。' },
} as const;

/** Each todo as one tap: `press` is the button's text, `text` says why or until when. */
const said: { readonly [K in Kind]: (todo: Of<K>) => { readonly press: string; readonly text: string } } = {
  'submit-need': () => ({ press: '说说我家的需求', text: '哪里不方便，说出来就有人记，也有人答复。' }),
  'say-interest': () => ({
    press: '说说愿不愿意改',
    text: '小区还没排上改造，您家愿不愿意改，告诉市里，排的时候会看。',
  }),
  'settle-door-record': () => ({
    press: '看看上门时记下的话',
    text: '监督员上门时替您家记了需求，请看看对不对。',
  }),
  'see-alerts': ({ open }) => ({ press: '先看险情', text: `有 ${open} 条险情还没有人去看，请先处理。` }),
  'see-code-tries': ({ wrong, at }) => ({
    press: '看看谁在试入户码',
    text: `有人在试信上的入户码，${moment(at)}前的一小时里试错了 ${wrong} 次。没有人能靠猜进来，请留意。`,
  }),
  'visit-doors': () => ({ press: '上门听需求', text: '哪几户还没说上话，都列好了，没有网络也能记。' }),
  'answer-needs': ({ open, overdue }) => ({
    press: '答复需求',
    text: overdue
      ? `有 ${open} 条需求在等答复，其中 ${overdue} 条已经超期。每条都要写明理由。`
      : `有 ${open} 条需求在等答复，每条都要写明理由。`,
  }),
  'answer-ideas': ({ open }) => ({
    press: '答复居民的想法',
    text: `有 ${open} 条想法在等答复，答复大家都看得到。`,
  }),
  'read-plan': () => ({ press: '看看改造方案', text: '看您提的需求进了方案没有。' }),
  'read-notice': ({ opensAt }) => ({
    press: '看表决公告',
    text: `${moment(opensAt)}开始投票，先看看要定什么事。`,
  }),
  'check-roll-entry': ({ until }) => ({
    press: '核对您家的名册信息',
    text: `房号、面积对不对，${moment(until)}以前可以提出来改。`,
  }),
  'check-vote': () => ({
    press: '看看替您家投的票',
    text: '有一张票不是在您手机上投的。请看是不是您家的意思。',
  }),
  'confirm-papers': ({ waiting }) => ({
    press: '核对纸质票',
    text: `有 ${waiting} 张票在等第二个人核对，核对完才算数。`,
  }),
  'answer-objections': ({ open }) => ({
    press: '答复异议',
    text: `有 ${open} 条异议在等答复，每条都要写明理由。`,
  }),
  'reach-owners': ({ closesAt }) => ({
    press: '去请还没投的业主',
    text: `${moment(closesAt)}截止${ending(closesAt)}。哪几户还没投、还差多少，都列好了。`,
  }),
  vote: ({ closesAt }) => ({
    press: '去投票',
    text: `${moment(closesAt)}截止${ending(closesAt)}。您家一票，人数和面积都算。`,
  }),
  'follow-ballot': ({ closesAt }) => ({
    press: '看表决进展',
    text: `${moment(closesAt)}截止。参加了多少户、还差多少，都在这里。`,
  }),
  'read-result': ({ passed, stage }) =>
    passed === undefined
      ? { press: '看征求意见的结果', text: consulted }
      : { press: '看表决结果', text: decided[stage][passed ? 'passed' : 'failed'] },
  'follow-works': () => ({ press: '看工地进展', text: '监督员拍的照片和进度都在这里。' }),
  'post-update': () => ({ press: '发工地消息', text: '拍几张照片，告诉大家今天做到哪里。' }),
  rate: ({ closesAt }) => ({
    press: '评一评改造',
    text: `${moment(closesAt)}截止${ending(closesAt)}。一户评一次，一两分钟就好。`,
  }),
  'read-ratings': () => ({ press: '看评价结果', text: '大家评得怎么样，评的有多少户，都写明白。' }),
  'write-plan': () => ({ press: '编写改造方案', text: '把居民的需求一条条收进方案，收不进的写明原因。' }),
  'publish-ballot': () => ({ press: '发布表决公告', text: '方案定了，请业主来投票。' }),
  'import-roll': () => ({ press: '导入业主名册', text: '有了名册，居民才能找到自己家，表决才算得准。' }),
  'open-rating': () => ({ press: '请居民来评价', text: '工程完了，请每一户评一评。' }),
};

const ending = (closesAt: number) => {
  const left = timeLeft(closesAt);
  return left ? `，${left}` : '';
};

/** One todo in words. */
export function todoText(todo: Todo): { readonly press: string; readonly text: string } {
  return (said[todo.do] as (todo: Todo) => { readonly press: string; readonly text: string })(todo);
}

import type { Letter } from '../../client/letter';
import type { Problem } from '../../client/wire';
import { problemText } from '../words/errors';
import { flat } from '../words/numbers';
import { moment } from '../words/time';

const order = (places: readonly number[]) => places.map((place) => place + 1).join('、');

/** Letters that wait on the phone: what they are, why they wait, and what the person can do about them. */
export const outboxText = {
  link: '看看等着送出的',
  emptyTitle: '没有等着送出的事',
  emptyText: '您办的都已经送到。没有网络时办的事会先存在这里，有网络时自动送出，每件只送一次。',
  lead: '这些存在手机里，会自动再送，每件只送一次。',
  volatileTitle: '手机存储满了',
  volatileText: '有的事没能存进手机，关掉小程序就没有了。请先清理一下手机，或者连上网络，点“现在都送一次”。',
  sendAll: '现在都送一次',
  writtenAt: (at: number) => `${moment(at)}办的`,
  sending: '正在送，请稍等。',
  notYet: '还没有送到',
  needsYou: '要您看一看',
  /** A vote that waits has not been counted. The text never names the choice. */
  voteWaits: (until: number | undefined, now: number) =>
    until === undefined
      ? '这一票还没有计入。请尽快让手机连上网络。'
      : now < until
        ? `这一票还没有计入。${moment(until)}以前送到才算数，请让手机连上网络。`
        : `投票${moment(until)}已经截止，这一票多半不能计入了。送到以后，这里会告诉您结果。`,
  until: (until: number, now: number) =>
    now < until ? `${moment(until)}以前送到才算数。` : `${moment(until)}已经截止，多半来不及了。`,
  lost: (places: readonly number[], all: number) =>
    `一共 ${all} 张照片，第 ${order(places)} 张在手机里找不到了。请您定：不带它，还是重新选。`,
  left: '还在的照片：',
  sendWithout: (n: number) => (n === 1 ? '不带这张照片，送出去' : `不带这 ${n} 张照片，送出去`),
  chooseOthers: '重新选照片',
  edit: '拿回去改一改',
  see: '去那一页看看',
  seeBallot: '去看业主表决',
  drop: '不送了',
  dropVote: '这一票不投了',
  sureTitle: '真的不送了吗？',
  sure: '写的内容和照片会从手机里删掉，找不回来。',
  sureVote: '手机里不再留您的选择。截止以前，您还可以到“业主表决”里重新投。',
  mayHaveArrived: '上次送的时候没有收到回音，可能其实已经送到。已经送到的，这里收不回来。',
  sureYes: '不送了，删掉',
  sureNo: '留着，接着送',
  otherWords: '那一页上您正在写另一条。请先把它交上来，或者清空，再回来改这一条。',
  refusedEdit: '回去改一改',
  refusedGiveUp: '不改了',
} as const;

/** Why a letter waits: a sentence that says what happened and that sending goes on by itself. */
export function whyWaits(error: Problem | undefined): string {
  if (!error) return '排着队，马上就送。';
  switch (error.code) {
    case 'OFFLINE':
      return '现在没有网络，有网络时自动送出。';
    case 'UNREACHABLE':
      return '网络不太好，没有收到回音，过一会儿自动再送。';
    case 'BUSY':
      return '这会儿办的人多，没有排上，过一会儿自动再送。';
    case 'PAUSED':
      return '系统正在备份或者恢复数据，过几分钟自动再送。';
    case 'CONTENT_CHECK_UNAVAILABLE':
      return '微信的内容检查暂时没有回应，过几分钟自动再送。';
    case 'INTERNAL':
      return `我们这边出了差错，过一会儿自动再送。一直送不出去，请把编号 ${error.details.requestId} 告诉社区。`;
    default:
      return problemText(error);
  }
}

/** An excerpt that lets the person recognise a letter: the first words, or the flat. Votes and ratings have none. */
export function excerptOf({ procedure, input }: Letter): string | undefined {
  if (procedure === 'ballots.cast' || procedure === 'ratings.submit') return undefined;
  if ('text' in input && input.text !== '')
    return input.text.length > 40 ? `${input.text.slice(0, 40)}…` : input.text;
  return 'unit' in input ? flat(input.unit) : undefined;
}

/** Whether the letter may have arrived although no answer came. */
export const mayHaveArrived = ({ lastError }: Letter): boolean =>
  lastError?.code === 'UNREACHABLE' || lastError?.code === 'INTERNAL';

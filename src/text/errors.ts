import type { ErrorCode, ErrorDetails } from '../contract/errors';
import { fieldNames } from './fields';
import { roleName } from './roles';
import { rowProblemText } from './roll-problems';
import { stageName } from './stages';
import { moment } from './time';
import type { Stage } from '../domain/community/stage';

/** What the app itself finds out about a call that brought no answer. */
export interface TransportDetails {
  OFFLINE: null;
  UNREACHABLE: null;
}
type AllDetails = ErrorDetails & TransportDetails;

const isStage = (stage: string): stage is Stage => stage in stageName;

/** One sentence or two for every failure: what happened, that nothing is lost, what to do now. */
export const errorText: {
  readonly [C in ErrorCode | keyof TransportDetails]: (details: AllDetails[C]) => string;
} = {
  OFFLINE: () => '现在没有网络。您写的内容都在，有网络后再试一次就行。',
  UNREACHABLE: () => '网络不太好，没有收到回音。您写的内容都在，请过一会儿再试。',
  INVALID_INPUT: ({ fields }) => `请看一看${fieldNames(fields)}，改好后再交一次。您写的内容都在。`,
  UNKNOWN_PROCEDURE: () => '这个功能刚刚更新过。请关掉小程序，重新打开再试。',
  NOT_SIGNED_IN: () => '微信没有确认您的身份。请关掉小程序，从微信里重新打开。',
  NOT_MEMBER: () => '这里只给本小区的居民看。请回首页，用登记在户的手机号找到您家。',
  ROLE_REQUIRED: ({ roles }) =>
    `这件事由${roles.map((role) => roleName[role]).join('、')}来办。如果应该由您来办，请找社区登记。`,
  NOT_FOUND: () => '没有找到这一条，可能已经换了地方。请返回上一页再看看。',
  BUSY: () => '这会儿办的人多，没有排上。什么都没有变，请过几秒再试。',
  INTERNAL: ({ requestId }) =>
    `我们这边出了差错，您写的内容都在。请稍后再试；还不行，请把编号 ${requestId} 告诉社区。`,
  TEXT_REFUSED: () => '微信的内容检查没有通过，这段话还没有发出去。请换个说法再试，您写的内容都在。',
  CONTENT_CHECK_UNAVAILABLE: () =>
    '微信的内容检查暂时没有回应，还没有发出去。您写的内容都在，请过几分钟再试。',
  PHONE_CODE_EXPIRED: () => '这次的手机号确认已经过期。请再点一次按钮。',
  PHONE_NOT_ON_ROLL: () =>
    '这个手机号不在小区的业主名册上。请带上房产证或租房合同，到社区服务站登记，登记好再来。',
  NEED_MERGED: () => '这条需求已经和另一条合在一起了，请到合并后的那一条去办。',
  NEED_NOT_MERGED: () => '这条需求没有和别的合在一起，不用拆开。',
  NEED_ANSWERED: () => '已经答复过的需求不能再合并。要改，请先修改答复。',
  MERGE_WITH_ITSELF: () => '这是同一条需求，请另选一条来合并。',
  SLIP_UNKNOWN: ({ retryAt }) =>
    retryAt
      ? `编号输错的次数多了，请${moment(retryAt)}以后再试，或者请社区帮您核对。`
      : '没有找到这个编号。请对照回执单，八位数字和字母，一个一个再输一遍。',
  UNIT_UNKNOWN: () => '业主名册里没有这套房。请核对楼栋、单元和房号，名册有变动请找社区。',
  NEEDS_CLOSED: () => '方案已经在定了，这一轮需求征集已结束。您的想法可以直接告诉社区或改造监督员。',
  UNKNOWN_NEED: ({ needIds }) => `有 ${needIds.length} 条需求不是本小区的，请去掉后再办。`,
  ROLL_MISSING: () => '还没有业主名册。请先导入名册，再办这件事。',
  ROLL_REFUSED: ({ problems, count }) =>
    `名册里有 ${count} 处要改，一行都还没有导入，原来的名册没有变。${problems.slice(0, 1).map(rowProblemText).join('')}`,
  ROLL_UNREADABLE: () => '这个文件读不出来。请存成 Excel（.xlsx）或 CSV 文件再导入，原来的名册没有变。',
  SCHEDULE_INVALID: () => '时间排得不对：结束要在开始和现在以后，征集和评价至少一天。请改好再交一次。',
  BALLOT_NOT_OPEN: ({ opensAt }) => `表决${moment(opensAt)}开始，现在还不能投。到时候再来就行。`,
  BALLOT_CLOSED: ({ closedAt }) => `表决已在${moment(closedAt)}结束，这一票没有计入。您可以在这里看结果。`,
  BALLOT_RUNNING: ({ closesAt }) => `正有一次表决，${moment(closesAt)}结束。请等它结束后再办。`,
  NOT_ON_BALLOT_ROLL: () => '这套房不在这次表决的名册上，或者业主不是您。请向社区核对房产登记。',
  ALREADY_VOTED: ({ castAt }) => `您家在${moment(castAt)}已经投过票了，一户只投一次，那一票有效。`,
  RATING_NOT_OPEN: () => '现在不在评价的时间里。开始后，首页会请您来评。',
  HOUSEHOLD_RATED: ({ ratedAt }) =>
    `您家里人在${moment(ratedAt)}已经评过了，一户评一次。要改，请由评的那位来改。`,
  WRONG_STAGE: ({ stage }) =>
    `小区现在是“${isStage(stage) ? stageName[stage] : stage}”阶段，还办不了这件事。请返回首页看看现在能办什么。`,
};

/** The sentence for any failure; the code and its details belong together, which the type of `Problem` keeps. */
export function problemText(problem: {
  readonly code: keyof typeof errorText;
  readonly details: unknown;
}): string {
  return (errorText[problem.code] as (details: unknown) => string)(problem.details);
}

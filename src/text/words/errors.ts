import type { ErrorCode, ErrorDetails } from '../../contract/errors';
import type { FormProblem } from '../../domain/ballot/form';
import type { Channel } from '../../domain/ballot/tally';
import type { Act } from '../../domain/shared/limits';
import type { PictureFault } from '../../domain/shared/picture/picture';
import { faultCode } from '../../domain/shared/fault-code';
import { fieldNames } from './fields';
import { roleName } from './roles';
import { stageName } from './stages';
import { day, moment } from './time';
import type { EarlierFault } from '../../domain/city/earlier';
import type { SettingFault } from '../../domain/city/setting-change';
import type { LendFault } from '../../domain/joining/lend';
import type { Stage } from '../../domain/community/stage';
import { NOTICE_DAYS } from '../../domain/ballot/statutory-days';

/** Errors that the app itself notices when a call gets no answer. */
export interface TransportDetails {
  OFFLINE: null;
  UNREACHABLE: null;
  /** Places from 0. */
  PICTURE_LOST: { readonly places: readonly number[] };
}
type AllDetails = ErrorDetails & TransportDetails;

/** How the vote came that already counts. */
const channelWords: Readonly<Record<Channel, string>> = {
  online: '在手机上投过票了',
  paper: '交过纸质票了',
  door: '由上门的工作人员收过票了',
  proxy: '由受委托的人代投过了',
};

const formText: Readonly<Record<FormProblem, string>> = {
  'priorities-are-consultative': '排先后只能用来征求意见，不能作决定。请改成“征求意见”，或者换一种表决。',
  motions: '逐项表决要有 2 到 20 项，别的表决只有一件事。请改好再公布。',
  options: '可选的要有 2 到 10 个。请补上或者去掉几个，再公布。',
  most: '最多选几个，不能比可选的还多。请改好再公布。',
  ids: '有两项是一样的。请去掉一项，再公布。',
};

/** For each act, that the day's limit is reached. */
const limited: Readonly<Record<Act, (most: number) => string>> = {
  needs: (most) => `最多能提 ${most} 条需求`,
  visits: (most) => `最多能记 ${most} 户上门`,
  ideas: (most) => `最多能提 ${most} 条意见`,
  objections: (most) => `最多能提 ${most} 条异议`,
  pictures: (most) => `最多能交 ${most} 张照片`,
  sheets: (most) => `最多能导入 ${most} 次名册`,
  exports: (most) => `最多能导出 ${most} 份文件`,
  numbers: (most) => `最多能取 ${most} 个号码`,
};

/** Why a picture cannot be taken. */
const unfit: Readonly<Record<PictureFault | 'gone', string>> = {
  gone: '没有传上来',
  empty: '是空的',
  'too-large': '太大了',
  'not-a-picture': '打不开，不是 JPEG、PNG 或者 WebP 的照片',
  'carries-more': '里面还带着拍摄地点一类的信息',
};

const settingFaults: Readonly<Record<SettingFault, string>> = {
  kind: '这一项要填整数，或者按样子填编号，没有改。',
  bounds: '超出了能填的范围，没有改。范围写在这一项下面。',
  matter: '这一项不分事项，没有改。请不选事项再试。',
};
const earlierFaultText: Readonly<Record<EarlierFault, string>> = {
  lines: '清单每行 2 到 60 个字，方案最多 40 行',
  vote: '已经在施工的，要写原来的表决',
  outcome: '没有通过的表决，不能直接进到施工',
  figures: '参加的户数不能比名册多，同意的不能比参加的多',
  day: '日期不能在今天以后',
  photos: '至少拍一张原件的照片，最多六张',
};
const lendFaults: Readonly<Record<LendFault, string>> = {
  'not-a-worker': '只能请别的小区的在任工作人员来代班，还没有办。请对方让住建局先授权。',
  'beyond-own-term': '代班不能超过您自己的任期，还没有办。请把日子改短。',
  'too-long': '代班最长 90 天，还没有办。更长的，请住建局正式授权。',
  'lent-on': '您自己是来代班的，不能再转给别人。请原来的工作人员来办。',
};

const isStage = (stage: string): stage is Stage => stage in stageName;

/** One or two sentences for every failure: what happened, that nothing is lost, what to do now. */
export const errorText: {
  readonly [C in ErrorCode | keyof TransportDetails]: (details: AllDetails[C]) => string;
} = {
  OFFLINE: () => '现在没有网络。您写的内容都在，有网络后再试一次就行。',
  UNREACHABLE: () => '没有收到回音：可能是网络不稳，也可能是我们这边慢了。您写的内容都在，请过一会儿再试。',
  PICTURE_LOST: ({ places }) =>
    `第 ${places.map((place) => place + 1).join('、')} 张照片在手机里找不到了，还没有送出去。请去掉它，或者重新选一张，再交一次。您写的内容都在。`,
  INVALID_INPUT: ({ fields }) => `请看一看${fieldNames(fields)}，改好后再交一次。您写的内容都在。`,
  INPUT_TOO_LARGE: () => '一次交的内容太多，没有收下。您写的内容都在，请分几次交。',
  UNKNOWN_PROCEDURE: () => '这个功能刚刚更新过。请关掉小程序，重新打开再试。',
  NOT_SIGNED_IN: () => '微信没有确认您的身份。请关掉小程序，从微信里重新打开。',
  NOT_MEMBER: () => '这里只给本小区的居民看。请回首页，用登记在户的手机号找到您家。',
  ROLE_REQUIRED: ({ roles }) =>
    `这件事由${roles.map((role) => roleName[role]).join('、')}来办。如果应该由您来办，请找社区登记。`,
  COMMUNITY_CLOSED: () => '这个小区已经退出改造名单，只能看，不能再办新的事。有疑问请问区里或市住建局。',
  NOT_FOUND: () => '没有找到这一条，可能已经换了地方。请返回上一页再看看。',
  BUSY: () => '这会儿办的人多，没有排上。请过几秒再试一次，不会办成两份。',
  PAUSED: ({ for: why }) =>
    why === 'backup'
      ? '正在备份，暂时不能办新的事。请几分钟后再试，您写的都还在，不会办成两份。'
      : '系统正在恢复数据，暂时打不开。请过一两个小时再来，您手机里没送出的都还在。',
  INTERNAL: ({ requestId }) =>
    `我们这边出了差错，您写的内容都在。请稍后再试；还不行，请把编号 ${faultCode(requestId)} 告诉社区。`,
  LIMIT_REACHED: ({ act, most, of, from }) =>
    `${of === 'person' ? '您今天' : '今天全小区'}${limited[act](most)}，已经到数了。您写的内容都在，${moment(from)}以后就能接着办。${act === 'needs' ? '有危险的情况不受这个限制，写明了随时能交。' : ''}`,
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
  CODE_UNKNOWN: ({ retryAt }) =>
    retryAt
      ? `入户码输错的次数多了，请${moment(retryAt)}以后再试；急着用，请到社区服务站当面办。`
      : '这个入户码用不了：可能输错了、用过了，或者过期了。请对着信一个一个再输一遍；还不行，请社区重发一封。',
  NUMBER_UNKNOWN: ({ retryAt }) =>
    retryAt
      ? `号码输错的次数多了，请${moment(retryAt)}以后再输。`
      : '没有人在出示这个号码。请对着对方的手机再看一遍；过了十分钟的，请对方重新取一个。',
  UNIT_UNSOLD: () => '这套房在名册上还没有卖出或交房，不能这样加入。请社区先把房屋过户登记上，再来办。',
  POSTER_UNAVAILABLE: () => '微信暂时没有给出小程序码。小程序正式发布以后才有，请过一会儿再试。',
  TERM_INVALID: () => '任期排得不对：最早从今天开始，结束要在开始以后，最长五年。请改好再交一次。',
  ALREADY_IN_OFFICE: ({ until }) =>
    until
      ? `这位在这个小区已经有同样的职务，任期到${day(until - 1)}为止。请把新任期排在它以后，或者先结束原来的。`
      : '这位在这个小区已经有同样的职务。请先结束原来的，再给新的任期。',
  OFFICES_APART: () =>
    '监督员看着社区办事，同一个人在一个小区里不能两样都当，也不能给自己授予职务。请另选一位，或者先结束原来的职务。',
  UNIT_UNKNOWN: () => '业主名册里没有这套房。请核对楼栋、单元和房号，名册有变动请找社区。',
  NEEDS_CLOSED: () => '方案已经在定了，这一轮需求征集已结束。您的想法可以直接告诉社区或改造监督员。',
  UNKNOWN_NEED: ({ needIds }) => `有 ${needIds.length} 条需求不是本小区的，请去掉后再办。`,
  UNKNOWN_ITEM: () =>
    '方案已经有了新的一版，这里有项目对不上。写的内容都在，请点“从已公布的方案改起”核对一遍，再公布。',
  IDEAS_CLOSED: () => '这里现在不收意见了。您的想法可以直接告诉社区或改造监督员，写的内容都在。',
  ROLL_MISSING: () => '还没有业主名册。请先导入名册，再办这件事。',
  ROLL_REFUSED: ({ count }) =>
    `名册里有 ${count} 处要改，一行都还没有导入，原来的名册没有变。要改的地方都列在下面。`,
  ROLL_UNREADABLE: () => '这个文件读不出来。请存成 Excel（.xlsx）或 CSV 文件再导入，原来的名册没有变。',
  ROLL_IMPORTING: () =>
    '有一份名册正在导入，还没有导完。请过半分钟再试一次：如果就是您刚才导的这一份，会直接告诉您导好了。',
  SCHEDULE_INVALID: () => '时间排得不对：结束要在开始和现在以后，征集和评价至少一天。请改好再交一次。',
  PERIOD_TOO_SHORT: ({ opensFrom, noticeDays = NOTICE_DAYS, objectionDays }) =>
    [
      '公告还没有发出，您写的内容都在。',
      opensFrom === undefined
        ? ''
        : `开始投票太早：公告要满 ${noticeDays} 天，公告当天不算，现在公布，最早可以从${moment(opensFrom)}开始。`,
      objectionDays === undefined ? '' : `异议期太短：至少要留 ${objectionDays} 天。`,
      '请到“时间和联系人”改好，再公布一次。',
    ].join(''),
  SILENT_VOTES_OFF: () =>
    '公告还没有发出，您写的内容都在。市住建局没有开放“送到没交的票随多数计”，请在“规则”里改成“不算参加”。',
  BALLOT_NOT_OPEN: ({ opensAt }) => `表决${moment(opensAt)}开始，现在还不能投。到时候再来就行。`,
  BALLOT_CLOSED: ({ closedAt }) => `表决已在${moment(closedAt)}结束，这一票没有计入。您可以在这里看结果。`,
  BALLOT_RUNNING: ({ closesAt }) => `正有一次表决，${moment(closesAt)}结束。请等它结束后再办。`,
  NOT_ON_BALLOT_ROLL: () => '这套房不在这次表决的名册上，或者业主不是您。请向社区核对房产登记。',
  ALREADY_VOTED: ({ castAt, channel }) =>
    `这户在${moment(castAt)}已经${channelWords[channel]}。一户只计一票，以那一票为准，这一次不计。要是那一票不对，请在“业主表决”里提异议。`,
  FORM_INVALID: ({ problem }) => formText[problem],
  SCOPE_EMPTY: () => '名册里这个范围没有业主。请换一个范围，或者先核对名册。',
  CHOICE_INVALID: () => '选的和票上的事项对不上，这一票没有记。请返回，每一项都选好再试。',
  PAPER_WAITING: () => '这户已经有一张纸质票在等另一个人核对。请先把那一张核对完或者撤回。',
  PAPER_SETTLED: () => '这张票刚刚已经有人办完了。请返回列表看看。',
  PICTURE_REFUSED: ({ places, why }) =>
    `第 ${places.map((place) => place + 1).join('、')} 张照片${unfit[why]}，还没有交上。请去掉它，或者重新拍一张。您写的内容都在。`,
  PHOTO_MISSING: () => '照片没有传上来，或者这张照片已经用过了。请给这一张重新拍照，再交一次。',
  PAPER_DIFFERS: () =>
    '两个人读的不一样，这张票不能再核对。请先撤回，一起看清照片再重新录入；看不清，请业主重填一张。',
  OBJECTION_HALF_UPHELD: () =>
    '这条异议有人答复“说得对”，办到一半断了，名册或者票可能已经改了。请也选“说得对”，再答复一次，把它办完。',
  OWN_OBJECTION: () =>
    '这条异议是您自己或者您家提的，不能由您来答复。请另一位社区工作人员来答复；只有您一位，请住建局再授权一位。',
  OWN_PAPER: () =>
    '这张票经过您的手（录入、核对、代投，或者是您家的），对它的异议不能由您来答复。请另一位社区工作人员来答复；只有您一位，请住建局再授权一位。',
  OWN_RECORD: () =>
    '这是您上门记下的，要由这一户自己来认，现在还没有办。请把回执单留给他们，请他们用自己家的手机核对。',
  OWN_MATTER: () =>
    '这是您自己或者您家的事，不能由您自己来办，还没有办。请另一位社区工作人员或改造监督员来办。',
  SAME_PERSON: () =>
    '录入和核对要由两个人来办。这一张是您录入的，或者是您自己家的，请另一位监督员或社区工作者来核对。',
  PROXY_EXISTS: () => '这户已经委托过别人。要换人，请先把原来的委托撤销。',
  PROXY_CAP: ({ cap }) => `一户最多代 ${cap} 户投票，这户已经满了。请业主委托别的人，或者自己来投。`,
  BUILDING_TAKEN: () => '这栋楼已经有人认领了。请换一栋；要换人去，请社区工作者来改。',
  OBJECTION_CLOSED: () => '现在不是提这种异议的时间。有疑问可以直接找社区，社区会告诉您怎么办。',
  OBJECTION_ANSWERED: () => '这条异议已经答复过了，答复不能再改。请返回列表看看。',
  NOTHING_TO_VOID: () =>
    '没有找到可以作废的票。请核对回执号；业主自己在手机上投的票不能作废，请在答复里说明理由。',
  ROLL_NOT_FROZEN: ({ from }) => `名册还在核对，${moment(from)}定下来以后才能登记委托。请先把委托书收好。`,
  ROLL_FROZEN: () => '名册核对的时间已经过了，这次表决的名册不能再改。请把情况写在答复里，下次表决前改好。',
  BALLOT_FINAL: () => '结果已经定下来公布了，不能再改。有争议请依法向法院提出。',
  BALLOT_UNCOUNTED: () => '这次表决还没有计完票。请等结果公布以后再来看。',
  NOT_DISCLOSED: () => '按这次表决的规则，每一票的内容只向监票人公开。您可以看结果和自己的回执。',
  SAMPLE_DRAWN: () => '这次表决已经抽过一次样，不能重抽。请按抽到的名单核对。',
  NOTHING_TO_SAMPLE: () => '这次表决没有计入的票，不用抽查。',
  RATING_NOT_OPEN: () => '现在不在评价的时间里。开始后，首页会请您来评。',
  HOUSEHOLD_RATED: ({ ratedAt }) =>
    `您家里人在${moment(ratedAt)}已经评过了，一户评一次。要改，请由评的那位来改。`,
  NAME_TAKEN: () => '已经有一个同名的了，没有再加。请换个名字，或者直接改原来的那一个。',
  STILL_IN_USE: () =>
    '里面还有没办完的：区里、街道里还有小区，或者小区的表决还没有定下来。请先办完，再来办这件事。',
  SHEET_REFUSED: ({ count }) =>
    `表里有 ${count} 处要改，一个小区都还没有加。要改的地方都列在下面，改好再交一次。`,
  SHEET_UNREADABLE: () => '这个文件读不出来。请存成 Excel（.xlsx）或 CSV 文件再交，原来的小区都没有变。',
  SETTING_INVALID: ({ fault }) => settingFaults[fault],
  APPROVAL_WAITING: () => '同样的事已经有一件在等另一个人确认。请等他定下来，或者先撤回那一件。',
  APPROVAL_SETTLED: () => '这一件刚刚已经有人定了，或者撤回了。请返回列表看看。',
  EARLIER_INVALID: ({ faults }) =>
    `还没有交上，您写的都在。请改：${faults.map((fault) => earlierFaultText[fault]).join('；')}。`,
  ALREADY_BEGUN: () => '这个小区在这里已经提过需求、定过方案或者投过票，不能再从别处接过来。请接着在这里办。',
  LEND_INVALID: ({ fault }) => lendFaults[fault],
  WRONG_STAGE: ({ stage }) =>
    `小区现在是“${isStage(stage) ? stageName[stage] : stage}”阶段，还办不了这件事。请返回首页看看现在能办什么。`,
};

/** The sentence for any failure. Code and details belong together, which the type of `Problem` ensures. */
export function problemText(problem: {
  readonly code: keyof typeof errorText;
  readonly details: unknown;
}): string {
  return (errorText[problem.code] as (details: unknown) => string)(problem.details);
}

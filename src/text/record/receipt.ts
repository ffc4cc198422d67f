import type { ProofView } from '../../contract/record/record';
import type { CheckName } from '../../domain/record/receipt-check';
import { moment } from '../words/time';

/** What each check says if it holds, and if it does not. */
const said: Readonly<Record<CheckName, { readonly yes: string; readonly no: string }>> = {
  signed: {
    yes: '这张回执是本次表决发出的，没有被改过。',
    no: '这张回执不是本次表决发出的，或者被改过。',
  },
  kept: {
    yes: '和您投票那一刻手机存下的回执一模一样。',
    no: '和您投票那一刻手机存下的回执不一样。',
  },
  key: {
    yes: '签名用的钥匙和上次一样。',
    no: '签名用的钥匙和上次不一样，有人换过。',
  },
  entry: {
    yes: '公开的投票记录里有这一票，和回执写的一样。',
    no: '公开的投票记录里写的，和回执不一样。',
  },
  included: {
    yes: '这一票确实在记录里面，抽不走、换不掉。',
    no: '说是在记录里，可是手机算出来对不上。',
  },
  head: {
    yes: '这份记录的签名对得上。',
    no: '这份记录的签名对不上：是假的，或者被改过。',
  },
  grown: {
    yes: '和您上次看到的记录接得上，只增加过，没有删改过。',
    no: '和您上次看到的记录接不上，中间有删改。',
  },
};

/** A receipt: its code, the check on the phone itself, and the person's vote as it was counted. */
export const receiptText = {
  title: '投票回执',
  field: '回执号',
  fieldHint: '手机上或者纸条上，有八位数字和字母。横线会自己加上，大小写都行。',
  placeholder: '例如 7K3M-Q2XD',
  whole: '请写满八位数字和字母',
  noU: '回执号里没有字母 U，请看看是不是 V。',
  spoken: (code: string) => `回执号 ${[...code].join(' ')}`,
  qr: (code: string) => `回执号 ${[...code].join(' ')} 的二维码`,
  castAt: (at: number) => `${moment(at)}投出`,
  noChoice: '回执上没有您怎么投的，谁也看不出来。',
  check: '在这台手机上核对',
  checkAgain: '再核对一次',
  checking: '正在核对',
  checkTitle: '手机自己核对的结果',
  checkHint: '是这台手机自己一步一步算出来的，不用相信谁说的话。',
  said: (name: CheckName, ok: boolean) => said[name][ok ? 'yes' : 'no'],
  mark: (ok: boolean) => (ok ? '✓ 对' : '✗ 不对'),
  allTitle: '全都对得上',
  allText: '这一票好好地在公开的记录里，没有人动过。',
  wrongTitle: '有对不上的地方',
  wrongText:
    '请先再核对一次。还是对不上，就是记录被人动过，或者网络上有人作假。请把这一页截图，拿着回执号去找监票人和社区，也可以向街道、住建部门反映。',
  pendingTitle: '还没并入公开记录',
  pendingText: '投出的票一分钟内会并入。请过一会儿再核对。',
  overdueTitle: '过了时间还没并入',
  overdueText:
    '投出的票一分钟内就该并入公开记录，这一票过了十分钟还没有。请把这一页截图，拿着回执号去找监票人和社区。',
  deniedTitle: '有回执，查不到这一票',
  deniedText:
    '这台手机里存着这一票签了字的回执，现在却查不到它。请先再核对一次；还是这样，请把这一页截图，拿着回执号去找监票人和社区，也可以向街道、住建部门反映。',
  voided: {
    'principal-voted': '委托人后来自己投了票，所以这一票不再算数。两张都还在公开的记录里。',
    'objection-upheld':
      '有人对这一票提出异议，社区核对后认为有道理，所以这一票不再算数。它还在公开的记录里。',
  } satisfies Record<NonNullable<ProofView['voided']>, string>,
  voidedTitle: '这一票不算数了',
  problemTitle: '还没有查到',
  unknown: '这次表决里没有这个回执号。请对照回执，八位数字和字母，一个一个再看一遍。',
  print: '签名钥匙指纹',
  printNote: '和墙上公告印的对一对。一样，就是同一把签名钥匙。',
  place: (index: number, size: number) => `记录里的第 ${index + 1} 条，一共 ${size} 条`,
  headAt: (at: number) => `记录做到${moment(at)}`,
  ownTitle: '我的票是怎么计的',
  ownNote: '只给您自己看。请别让旁人看见，也不用给谁看。',
  showOwn: '只给我看，打开',
  hideOwn: '看好了，收起来',
  opening: '正在打开',
  ownProblem: '还没有打开',
  matchesTitle: '对得上',
  differsTitle: '对不上',
  matches: '手机算过了：计票时用的，就是您投的这一票。',
  differs: '手机算出来不一样：计票时用的，不是您投的这一票。请拿着回执号去找监票人和社区。',
  answer: (title: string, picks: readonly string[]) => `${title}：${picks.join('、')}`,
  other: '查另一张回执',
  toBallot: '回去看表决',
  noBallotTitle: '现在没有表决',
  noBallotText: '有表决的时候，投出的票都能在这里用回执号核对。',
} as const;

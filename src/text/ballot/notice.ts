import type { Binding } from '../../domain/ballot/form';
import { PARTICIPATION } from '../../domain/ballot/rule';
import type { Count } from '../../domain/ballot/tally';
import type { Threshold } from '../../domain/shared/share';
import { displayPercent } from '../../domain/shared/share';
import { area, whole } from '../words/numbers';
import { clock, day } from '../words/time';

const at = (ms: number): string => `${day(ms, 0)} ${clock(ms)}`;
const digits = ['零', '一', '二', '三', '四'] as const;
const fraction = (num: number, den: number): string => `${digits[den] ?? den}分之${digits[num] ?? num}`;
const count = ({ owners, areaCenti }: Count): string => `${whole(owners)} 户，${area(areaCenti)}`;

/** The notice of a ballot's result, with the fields of the official forms. */
export const noticeText = {
  title: (community: string, final: boolean) => `${community}表决结果${final ? '公告' : '公示（初步结果）'}`,
  matter: (title: string, question: string) => `表决事项：${title}。${question}`,
  scope: (scope: string, binding: Binding) =>
    `表决范围：${scope}${binding === 'statutory' ? '的业主' : '的住户（征求意见，不作决定）'}`,
  times: (noticeAt: number, opensAt: number, closesAt: number) =>
    `公告时间：${at(noticeAt)}；表决时间：${at(opensAt)}至${at(closesAt)}`,
  organiser: (organiser: string, contact: string) => `组织单位：${organiser}；联系方式：${contact}`,
  roll: (roll: Count) => `名册总数：${count(roll)}`,
  took: (took: Count, roll: Count) =>
    `参加表决：${count(took)}，占总户数 ${displayPercent({ part: took.owners, whole: roll.owners }, 2, PARTICIPATION)}，占总面积 ${displayPercent({ part: took.areaCenti, whole: roll.areaCenti }, 2, PARTICIPATION)}`,
  deemed: (silent: Count) =>
    `另有已送达没有交回的 ${count(silent)}，按本小区议事规则随多数计入，单独列在后面；结论按计入以后的数定`,
  ofCast: (name: string) => `实际投票：${name}`,
  ofDeemed: (name: string) => `计入已送达没有交回的以后：${name}`,
  preliminary: (until: number) => `这是初步结果。对结果有异议的，请在${at(until)}以前提出。`,
  final: (closedAt: number) => `异议期已结束，${at(closedAt)}起为最终结果。`,
  motion: (title: string, matter: string, article: string) => `${title}（${matter}，${article}）`,
  optionHeader: ['意见', '户数', '占参加户数', '面积（平方米）', '占参加面积'],
  conditions: (passed: boolean, rule: string) => `${passed ? '通过' : '没有通过'}。依据：${rule}`,
  conditionHeader: ['条件', '实际', '总数', '占比', '要求', '结论'],
  bound: ({ num, den, strict }: Threshold) => `${strict ? '超过' : '达到'}${fraction(num, den)}`,
  met: '满足',
  missing: (amount: string) => `不满足，还差 ${amount}`,
  area: (areaCenti: number) => area(areaCenti),
  owners: (n: number) => `${whole(n)} 户`,
  code: (key: string, root: string, size: number) =>
    `公开记录共 ${whole(size)} 条，指纹 ${root}；签名钥匙指纹 ${key}。扫码读出的内容，和小程序“公开记录”里的一致才算数。`,
  table: {
    header: ['口径', '事项', '项目', '户数或实际', '面积或总数', '结论', '还差'],
    cast: '实际投票',
    deemed: '含送达未交回',
    roll: '名册总数',
    took: '参加表决',
    unmet: '不满足',
  },
} as const;

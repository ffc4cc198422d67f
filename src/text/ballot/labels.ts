import { ABSTAIN, APPROVE, NONE, REJECT, type Motion, type YES_NO } from '../../domain/ballot/form';
import type { ConditionName } from '../../domain/ballot/outcome';
import { itemOf, type Matter, type Rule } from '../../domain/ballot/rule';
import type { Channel } from '../../domain/ballot/tally';
import type { Scope } from '../../domain/roll/scope';
import { building, stairwell } from '../words/numbers';
import { exhaustive } from '../../domain/shared/result';
import type { Phase } from '../../domain/ballot/phase';

/** Civil Code Art. 278 para. 1, items 1 to 9, as the Code words them. */
export const matterName: Readonly<Record<Matter, string>> = {
  'rules-of-procedure': '制定和修改业主大会议事规则',
  'management-covenant': '制定和修改管理规约',
  'owners-committee': '选举业主委员会或者更换业主委员会成员',
  'property-manager': '选聘和解聘物业服务企业或者其他管理人',
  'use-maintenance-fund': '使用建筑物及其附属设施的维修资金',
  'raise-maintenance-fund': '筹集建筑物及其附属设施的维修资金',
  rebuild: '改建、重建建筑物及其附属设施',
  'change-common-use': '改变共有部分的用途或者利用共有部分从事经营活动',
  'other-major': '有关共有和共同管理权利的其他重大事项',
};

const itemOrder = ['一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** `《民法典》第二百七十八条第一款第（七）项`. */
export const matterArticle = (matter: Matter): string =>
  `《民法典》第二百七十八条第一款第（${itemOrder[itemOf(matter) - 1]}）项`;

/** The rule in plain words; both sentences belong together. */
export const ruleText: Readonly<Record<Rule, { readonly take: string; readonly agree: string }>> = {
  ordinary: {
    take: '参加表决的业主，人数和面积都要达到三分之二。',
    agree: '参加的人里，同意的人数和面积都要超过一半。',
  },
  special: {
    take: '参加表决的业主，人数和面积都要达到三分之二。',
    agree: '参加的人里，同意的人数和面积都要达到四分之三。',
  },
};

export const ruleArticle = '《民法典》第二百七十八条第二款';

export const choiceName: Readonly<Record<(typeof YES_NO)[number], string>> = {
  approve: '同意',
  reject: '不同意',
  abstain: '弃权',
};

/** An answer of the paper in words: the title of a plan or priority, or else the word for the answer. */
export function optionName({ options }: Pick<Motion, 'options'>, optionId: string): string {
  if (optionId === APPROVE || optionId === REJECT || optionId === ABSTAIN) return choiceName[optionId];
  return optionId === NONE
    ? '都不同意'
    : (options.find((option) => option.optionId === optionId)?.title ?? optionId);
}

/** How a vote came. */
export const channelName: Readonly<Record<Channel, string>> = {
  online: '手机上投',
  paper: '纸质票',
  door: '上门收的票',
  proxy: '受委托的人代投',
};

/** The scope of a ballot: `全小区`, `1号楼、2号楼`, `3号楼2单元`. */
export function scopeName(scope: Scope): string {
  switch (scope.kind) {
    case 'community':
      return '全小区';
    case 'buildings':
      return scope.buildings.map(building).join('、');
    case 'stairwell':
      return `${building(scope.building)}${stairwell(scope.stairwell)}`;
    default:
      return exhaustive(scope);
  }
}

export const phaseName: Readonly<Record<Phase, string>> = {
  notice: '公告中',
  open: '正在表决',
  closed: '表决已结束',
};

export const conditionName: Readonly<Record<ConditionName, string>> = {
  'participation-area': '参加表决的面积',
  'participation-owners': '参加表决的业主',
  'consent-area': '同意的面积',
  'consent-owners': '同意的业主',
};

import type { ConditionName } from '../domain/ballot/outcome';
import type { Matter, Rule } from '../domain/ballot/rule';
import type { Phase } from '../domain/ballot/schedule';
import type { Choice } from '../domain/ballot/tally';

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
const items: readonly Matter[] = [
  'rules-of-procedure',
  'management-covenant',
  'owners-committee',
  'property-manager',
  'use-maintenance-fund',
  'raise-maintenance-fund',
  'rebuild',
  'change-common-use',
  'other-major',
];

/** `《民法典》第二百七十八条第一款第（七）项`. */
export const matterArticle = (matter: Matter): string =>
  `《民法典》第二百七十八条第一款第（${itemOrder[items.indexOf(matter)]}）项`;

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
export const choiceName: Readonly<Record<Choice, string>> = {
  approve: '同意',
  reject: '不同意',
  abstain: '弃权',
};
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

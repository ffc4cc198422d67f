import type { Answer, Dimension, Level } from '../../domain/rating/dimension';

export const levelName: Readonly<Record<Level, string>> = {
  'very-satisfied': '很满意',
  satisfied: '满意',
  neutral: '一般',
  dissatisfied: '不满意',
  'very-dissatisfied': '很不满意',
};

export const answerName: Readonly<Record<Answer, string>> = { ...levelName, unsure: '不清楚' };

export const dimensionName: Readonly<Record<Dimension, string>> = {
  quality: '施工质量',
  'design-fit': '改得合不合需要',
  disturbance: '施工扰民和文明施工',
  information: '消息公开和听取意见',
  supervisors: '监督员的工作',
  upkeep: '改完以后的维护',
};

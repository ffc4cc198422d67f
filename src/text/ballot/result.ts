import type { BallotResult } from '../../contract/ballot/ballots';
import type { Form, Motion } from '../../domain/ballot/form';
import type { Condition, MotionOutcome, Outcome } from '../../domain/ballot/outcome';
import type { Count } from '../../domain/ballot/tally';
import { displayPercent } from '../../domain/shared/share';
import { optionName } from './labels';
import { area, households, percent } from '../words/numbers';
import { moment } from '../words/time';

const byOwners = (condition: Condition) => condition.name.endsWith('owners');
const amount = (condition: Condition, n: number) => (byOwners(condition) ? households(n) : area(n));

function bound({ den, strict }: Condition['threshold']): string {
  if (den === 2) return strict ? '要超过一半' : '要达到一半';
  return den === 3 ? '要达到三分之二' : '要达到四分之三';
}

const decided = {
  matter: { passed: '表决通过了', failed: '表决没有通过' },
  items: { passed: '有项目通过了', failed: '没有一项通过' },
  'one-of': { passed: '选出了方案', failed: '没有选出方案' },
} as const;

/** The result of a vote: preliminary while objections are open, then final. */
export const resultText = {
  stage: { preliminary: '初步结果', final: '最终结果' },
  title: ({ kind }: Form, { stage }: BallotResult, { passed }: Outcome): string => {
    const words = kind === 'items' || kind === 'one-of' ? decided[kind] : decided.matter;
    return `${resultText.stage[stage]}：${passed ? words.passed : words.failed}`;
  },
  /** One sentence that says what is decided. */
  summary(form: Form, { motions }: Outcome): string {
    const passed = motions.filter((motion) => motion.passed);
    if (form.kind === 'items') return `${motions.length} 项里有 ${passed.length} 项通过，一项一项写在下面。`;
    const [motion] = form.motions;
    const [of] = motions;
    if (!motion || !of) return '';
    const missed = of.conditions.filter(({ met }) => !met).length;
    const failed = `四个条件里有 ${missed} 个没有满足，差多少写在下面。`;
    if (form.kind !== 'one-of') return of.passed ? '四个条件都满足了。' : failed;
    const leading = optionName(motion, of.optionId);
    return of.passed ? `选中“${leading}”，四个条件都满足了。` : `得票最多的是“${leading}”，但${failed}`;
  },
  openUntil: (at: number) => `异议期到${moment(at)}。到时候没有改变，就是最终结果。`,
  settling: (objectionsOpen: number) =>
    objectionsOpen > 0
      ? `异议期已过，还有 ${objectionsOpen} 条异议没有答复。全部答复完，才定最终结果。`
      : '异议期已过，正在定最终结果。',
  advice: (stage: BallotResult['stage']) => `征求意见的结果${stage === 'preliminary' ? '（初步）' : ''}`,
  adviceText: '只征求意见，不作决定。大家怎么想，都写在下面。',
  takingTitle: '参加了多少',
  conditionsTitle: '四个条件',
  passed: '通过',
  failed: '没通过',
  chosen: '选中',
  notChosen: '没有选中',
  leads: (title: string) => `得票最多的：${title}`,
  bound,
  amount: (c: Condition) =>
    `${amount(c, c.part)}，占${c.name.startsWith('consent') ? '参加的' : '全体的'} ${displayPercent(c, 2, c.threshold)}（共 ${amount(c, c.whole)}）`,
  met: '已满足',
  missed: (c: Condition) => `还差 ${amount(c, c.missing)}`,
  tallyTitle: '大家怎么投的',
  option: ({ owners, areaCenti }: Count, all: Count) =>
    `${households(owners)}，占参加的 ${percent(owners, all.owners)}；${area(areaCenti)}，占 ${percent(areaCenti, all.areaCenti)}`,
  household: ({ owners }: Count, all: Count) =>
    `${households(owners)}，占参加的 ${percent(owners, all.owners)}`,
  countedAt: (at: number) => `${moment(at)}计票完成`,
  deemedTitle: '另外：送到了没投回来的票',
  deemed: ({ owners, areaCenti }: Count) =>
    `有 ${households(owners)}、${area(areaCenti)}，票送到了、没有投回来。按本小区的议事规则跟着多数意见算，和真正投的票分开列。`,
  deemedCounts: '这次的结论按加上它们以后的数来定：',
  deemedOnly: '上面只数真正投的票。',
  objection: '对结果有异议',
  motion: ({ title }: Motion, n: number) => `第 ${n} 项 ${title}`,
  named: (of: MotionOutcome, kind: Form['kind']): string => {
    if (kind === 'one-of') return of.passed ? resultText.chosen : resultText.notChosen;
    return of.passed ? resultText.passed : resultText.failed;
  },
} as const;

import { APPROVE, REJECT, type Form, type Motion } from '../../domain/ballot/form';
import { optionName } from './labels';
import { area, flat } from '../words/numbers';

const flats = (all: readonly string[]) => all.map(flat).join('、');
const quoted = (titles: readonly string[]) => titles.map((title) => `“${title}”`).join('、');

const hints: Readonly<Record<string, string>> = {
  approve: '赞成按这个办',
  reject: '不赞成按这个办',
  abstain: '算参加，但不算同意',
  none: '算参加，哪个方案都不赞成',
};

/** Choosing, checking in one sentence, casting. */
export const castingText = {
  hint: (optionId: string): string | undefined => hints[optionId],
  place: (n: number, all: number) => `第 ${n} 项，共 ${all} 项`,
  ask: (units: readonly string[]) => `${flats(units)}，您的意见是`,
  askOne: (units: readonly string[]) => `${flats(units)}，您选哪个方案`,
  askSome: (units: readonly string[], most: number) =>
    `${flats(units)}，您看最要紧的是哪几项？最多选 ${most} 项`,
  left: (picked: number, most: number) => {
    if (picked === 0) return `还没有选，最多选 ${most} 项。`;
    return picked < most
      ? `选了 ${picked} 项，还可以选 ${most - picked} 项。`
      : `选满 ${most} 项了。要换，先点掉一项。`;
  },
  seePlan: (title: string) => `看看“${title}”`,
  lacks: '您的意见',
  chooseFirst: '请先在下面选好',
  nextItem: '下一项',
  next: '下一步，核对',
  previous: '上一项',
  look: '先不投，回去再看看',
  confirmTitle: '请核对一下',
  proxy: (units: readonly string[]) => `您是替 ${flats(units)} 投票，请按委托人的意思投。`,
  /** The whole choice in one sentence. With several items, each has its own; see `item`. */
  sentence(
    form: Form,
    motion: Motion,
    units: readonly string[],
    areaCenti: number,
    picks: readonly string[],
  ): string {
    const who = `您代表 ${flats(units)}（${area(areaCenti)}），`;
    const titles = picks.map((pick) => optionName(motion, pick));
    if (form.kind === 'priorities') return `${who}选 ${titles.length} 项：${quoted(titles)}。`;
    const [title = ''] = titles;
    if (form.kind !== 'one-of') return `${who}对这件事投“${title}”。`;
    return motion.options.some(({ optionId }) => optionId === picks[0])
      ? `${who}选${quoted(titles)}。`
      : `${who}对这些方案投“${title}”。`;
  },
  itemsWho: (units: readonly string[], areaCenti: number) =>
    `您代表 ${flats(units)}（${area(areaCenti)}），这样投：`,
  item: (n: number, motion: Motion, pick: string) =>
    `第 ${n} 项“${motion.title}”，投“${optionName(motion, pick)}”。`,
  changeItem: '点哪一项，就改哪一项。',
  summary: (picks: readonly string[]) => {
    const of = (option: string) => picks.filter((pick) => pick === option).length;
    const [yes, no] = [of(APPROVE), of(REJECT)];
    return `同意 ${yes} 项，不同意 ${no} 项，弃权 ${picks.length - yes - no} 项。`;
  },
  note: '投出以后不能改。投票结束以前，谁也看不到您怎么投的，工作人员也看不到。',
  noteOwners: '计票以后，按议事规则，每一票的房号、面积和选择向业主公开。',
  cast: (title: string) => `确认，投“${title}”`,
  castAll: '确认，就这样投',
  casting: '正在投',
  change: '返回修改',
} as const;

import { COUNT, TEXT } from '../shared/bounds';
import { type Binding, type Form, type Kind } from './form';
import type { NonVoterPolicy } from './non-voters';
import type { Matter } from './rule';
import { suggestedTimes } from './schedule';
import type { Disclosure } from '../record/statements';
import type { Scope } from '../roll/scope';
import { OBJECTION_DAYS } from './statutory-days';

/** One of several items. */
export interface MotionDraft {
  readonly title: string;
  readonly matter?: Matter;
}

/** An option with a name: the worker's own words, or a published plan. */
export interface OptionDraft {
  readonly title: string;
  readonly planId?: string;
}

/**
 * The notice of a ballot as far as it has been written. Fields that the chosen kind does not ask for are kept, in case
 * the worker comes back to the kind that does.
 */
export interface BallotDraft {
  readonly kind?: Kind;
  readonly binding: Binding;
  readonly title: string;
  readonly question: string;
  /** For `matter` and `one-of`. */
  readonly matter?: Matter;
  /** For `items`. */
  readonly motions: readonly MotionDraft[];
  /** For `one-of` and `priorities`. */
  readonly options: readonly OptionDraft[];
  /** As typed; digits only. */
  readonly most: string;
  readonly scope: Scope;
  readonly opensAt: number;
  readonly closesAt: number;
  /** Absent: seven days, or until the opening where that is sooner. */
  readonly correctionEndsAt?: number;
  /** Digits only. */
  readonly objectionDays: string;
  readonly organiser: string;
  readonly contact: string;
  /** As typed; digits only. */
  readonly proxyCap: string;
  readonly nonVoters: NonVoterPolicy;
  readonly disclosure: Disclosure;
}

export const blankBallot = (now: number): BallotDraft => ({
  binding: 'statutory',
  title: '',
  question: '',
  motions: [{ title: '' }, { title: '' }],
  options: [{ title: '' }, { title: '' }],
  most: '3',
  scope: { kind: 'community' },
  ...suggestedTimes(now),
  objectionDays: String(OBJECTION_DAYS),
  organiser: '',
  contact: '',
  proxyCap: '3',
  nonVoters: 'not-participating',
  disclosure: 'scrutineers',
});

/** Priorities only ask for opinions, whatever binding was chosen before. */
export const bindingOf = ({ kind, binding }: BallotDraft): Binding =>
  kind === 'priorities' ? 'consultative' : binding;

/** The digits as a number; an empty or invalid field is 0. */
export const numberOf = (digits: string): number => (/^\d{1,3}$/.test(digits) ? Number(digits) : 0);

/** The motions as the contract takes them. A consultation decides nothing, so it is never asked for a matter. */
export function motionsOf(draft: BallotDraft): readonly (Omit<
  Form['motions'][number],
  'motionId' | 'options'
> & {
  readonly options: readonly OptionDraft[];
})[] {
  const trimmed = <T extends { readonly title: string }>(row: T): T => ({ ...row, title: row.title.trim() });
  const matter = (chosen: Matter | undefined): Matter =>
    bindingOf(draft) === 'statutory' ? (chosen ?? 'other-major') : 'other-major';
  if (draft.kind === 'items') {
    return draft.motions.map((motion) => ({
      title: motion.title.trim(),
      matter: matter(motion.matter),
      options: [],
    }));
  }
  const options = draft.kind === 'matter' ? [] : draft.options.map(trimmed);
  return [{ title: draft.title.trim(), matter: matter(draft.matter), options }];
}

export const mostOf = (draft: BallotDraft): number =>
  draft.kind === 'priorities' ? numberOf(draft.most) : 1;

/** Adds a published plan to the options, replacing an empty one if there is one, or takes it away again. */
export function togglePlan(
  options: readonly OptionDraft[],
  plan: { readonly planId: string; readonly title: string },
): readonly OptionDraft[] {
  if (options.some(({ planId }) => planId === plan.planId)) {
    const left = options.filter(({ planId }) => planId !== plan.planId);
    return [...left, ...Array.from({ length: COUNT.options[0] - left.length }, () => ({ title: '' }))];
  }
  // The plan's own page has the whole title; the paper has room for this many characters only.
  const option = { planId: plan.planId, title: [...plan.title].slice(0, TEXT.motionTitle[1]).join('') };
  const empty = options.findIndex(({ title }) => title.trim() === '');
  if (empty < 0) return options.length < COUNT.options[1] ? [...options, option] : options;
  return options.map((other, at) => (at === empty ? option : other));
}

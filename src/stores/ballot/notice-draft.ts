import { COUNT, fitsBounds, TEXT } from '../../domain/shared/bounds';
import { formProblem, type Binding, type Form, type Kind } from '../../domain/ballot/form';
import type { NonVoterPolicy } from '../../domain/ballot/non-voters';
import type { Matter } from '../../domain/ballot/rule';
import {
  correctionEnd,
  earliestOpening,
  OBJECTION_DAYS,
  PERIODS,
  scheduleWarnings,
  type ScheduleWarning,
} from '../../domain/ballot/schedule';
import type { Disclosure } from '../../domain/record/statements';
import type { Scope } from '../../domain/roll/scope';
import { DAY_MS, fromShanghai, HOUR_MS, shanghaiDate } from '../../domain/shared/time';

/** One item of several. */
export interface MotionDraft {
  readonly title: string;
  readonly matter?: Matter;
}

/** What can be picked by name: words, or a published plan. */
export interface OptionDraft {
  readonly title: string;
  readonly planId?: string;
}

/** The notice of a ballot as far as it is written. What a kind does not ask for stays, should the worker come back to it. */
export interface BallotDraft {
  readonly kind?: Kind;
  readonly binding: Binding;
  readonly title: string;
  readonly question: string;
  /** Of `matter` and `one-of`. */
  readonly matter?: Matter;
  /** Of `items`. */
  readonly motions: readonly MotionDraft[];
  /** Of `one-of` and `priorities`. */
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

const openDays = 10;

/** The earliest times that keep the law: open as soon as the notice period is over, close in the evening ten days on. */
export function suggestedTimes(now: number): Pick<BallotDraft, 'opensAt' | 'closesAt'> {
  const opensAt = earliestOpening(now);
  return { opensAt, closesAt: opensAt + openDays * DAY_MS + 20 * HOUR_MS };
}

/** The draft's times moved on by whole days, so that it opens as early as is lawful now and is open as long as before. */
export function atEarliest(
  { opensAt, closesAt }: Pick<BallotDraft, 'opensAt' | 'closesAt'>,
  now: number,
): Pick<BallotDraft, 'opensAt' | 'closesAt'> {
  const earliest = earliestOpening(now);
  return { opensAt: earliest, closesAt: closesAt + Math.ceil((earliest - opensAt) / DAY_MS) * DAY_MS };
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

/** Priorities ask for opinions only, whatever was chosen before. */
export const bindingOf = ({ kind, binding }: BallotDraft): Binding =>
  kind === 'priorities' ? 'consultative' : binding;

/** The first moment at which the ballot may open, were it announced now. */
export const opensFrom = (draft: BallotDraft, now: number): number =>
  bindingOf(draft) === 'statutory' ? earliestOpening(now) : now;

/** The fewest days to object that the draft may leave. */
export const leastObjectionDays = (draft: BallotDraft): number =>
  bindingOf(draft) === 'statutory' ? OBJECTION_DAYS : 0;

/** Digits as a number; what is missing counts as none. */
export const numberOf = (digits: string): number => (/^\d{1,3}$/.test(digits) ? Number(digits) : 0);

/** As the worker set it; else the first eight in the evening that leaves seven whole days, or the opening if sooner. */
export function correctionOf({ correctionEndsAt, opensAt }: BallotDraft, now: number): number {
  if (correctionEndsAt !== undefined) return correctionEndsAt;
  const least = correctionEnd({ noticeAt: now, opensAt });
  const evening = fromShanghai(shanghaiDate(least), 20);
  return Math.min(evening < least ? evening + DAY_MS : evening, opensAt);
}

/** What is wrong with the times if the notice were published now. */
export const warningsOf = (draft: BallotDraft, now: number): readonly ScheduleWarning[] =>
  scheduleWarnings(
    {
      noticeAt: now,
      correctionEndsAt: correctionOf(draft, now),
      opensAt: draft.opensAt,
      closesAt: draft.closesAt,
      objectionDays: numberOf(draft.objectionDays),
      periods: PERIODS,
    },
    bindingOf(draft),
  );

/** What is put to the vote, as the contract takes it. A consultation decides nothing, so that its matter is never asked. */
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
      ...{ title: motion.title.trim(), matter: matter(motion.matter), options: [] },
    }));
  }
  const options = draft.kind === 'matter' ? [] : draft.options.map(trimmed);
  return [{ title: draft.title.trim(), matter: matter(draft.matter), options }];
}

export const mostOf = (draft: BallotDraft): number =>
  draft.kind === 'priorities' ? numberOf(draft.most) : 1;

export type BallotStep = 'what' | 'motions' | 'rules' | 'times';
export const BALLOT_STEPS: readonly BallotStep[] = ['what', 'motions', 'rules', 'times'];

export type BallotFault =
  | 'kind'
  | 'title'
  | 'question'
  | 'matter'
  | 'motions'
  | 'options'
  | 'same'
  | 'most'
  | 'scope'
  | 'proxyCap'
  | 'objectionDays'
  | 'organiser'
  | 'contact';

const named = (rows: readonly { readonly title: string }[]) =>
  rows.every(({ title }) => fitsBounds(title, TEXT.motionTitle));
const repeated = (rows: readonly { readonly title: string }[]) =>
  new Set(rows.map(({ title }) => title.trim())).size < rows.length;

/** What is still missing on one page of the notice. */
export function faultsOf(draft: BallotDraft, step: BallotStep): readonly BallotFault[] {
  const faults: BallotFault[] = [];
  const add = (fault: BallotFault, missing: boolean) => {
    if (missing) faults.push(fault);
  };
  const { kind, title, question, matter, motions, options, scope, organiser, contact } = draft;
  const statutory = bindingOf(draft) === 'statutory';
  switch (step) {
    case 'what':
      add('kind', kind === undefined);
      add('title', !fitsBounds(title, TEXT.ballotTitle));
      add('question', !fitsBounds(question, TEXT.question));
      break;
    case 'motions': {
      const rows = kind === 'items' ? motions : kind === 'matter' ? [] : options;
      const of = kind === 'items' ? 'motions' : 'options';
      const [least, many] = COUNT[of];
      add(of, kind !== 'matter' && (rows.length < least || rows.length > many || !named(rows)));
      add('same', named(rows) && repeated(rows));
      add('most', kind === 'priorities' && (mostOf(draft) < 1 || mostOf(draft) > options.length));
      const missing = kind === 'items' ? motions.some((motion) => !motion.matter) : !matter;
      add('matter', statutory && missing);
      break;
    }
    case 'rules':
      add('scope', scope.kind === 'buildings' && scope.buildings.length === 0);
      add('scope', scope.kind === 'stairwell' && scope.building === '');
      add('proxyCap', draft.proxyCap === '' || numberOf(draft.proxyCap) > COUNT.proxyCap[1]);
      break;
    case 'times':
      add(
        'objectionDays',
        draft.objectionDays === '' || numberOf(draft.objectionDays) > COUNT.objectionDays[1],
      );
      add('organiser', !fitsBounds(organiser, TEXT.organiser));
      add('contact', !fitsBounds(contact, TEXT.contact));
  }
  return faults;
}

/** The pages that still miss something, in their order; none where the notice can be published. */
export function unfinished(draft: BallotDraft): readonly BallotStep[] {
  const steps = BALLOT_STEPS.filter((step) => faultsOf(draft, step).length > 0);
  return steps.length > 0 || !draft.kind || fitsForm(draft) ? steps : ['motions'];
}

/** The domain's own question, before the cloud asks it. */
function fitsForm(draft: BallotDraft): boolean {
  const motions = motionsOf(draft).map((motion, at) => ({
    ...motion,
    motionId: `m${at}`,
    options: motion.options.map((option, place) => ({ ...option, optionId: `o${place}` })),
  }));
  const { kind = 'matter' } = draft;
  return formProblem({ kind, binding: bindingOf(draft), motions, most: mostOf(draft) }) === undefined;
}

/** Puts a published plan among the options, in the place of an empty one, or takes it away again. */
export function togglePlan(
  options: readonly OptionDraft[],
  plan: { readonly planId: string; readonly title: string },
): readonly OptionDraft[] {
  if (options.some(({ planId }) => planId === plan.planId)) {
    const left = options.filter(({ planId }) => planId !== plan.planId);
    return [...left, ...Array.from({ length: COUNT.options[0] - left.length }, () => ({ title: '' }))];
  }
  // A longer title is the plan's own page's matter; the paper has room for so many characters.
  const option = { planId: plan.planId, title: [...plan.title].slice(0, TEXT.motionTitle[1]).join('') };
  const empty = options.findIndex(({ title }) => title.trim() === '');
  if (empty < 0) return options.length < COUNT.options[1] ? [...options, option] : options;
  return options.map((other, at) => (at === empty ? option : other));
}

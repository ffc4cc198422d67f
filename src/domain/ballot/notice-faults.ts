import { fitsBounds, TEXT, COUNT } from '../shared/bounds';
import { type BallotDraft, bindingOf, mostOf, numberOf, motionsOf } from './notice-draft';
import { formProblem } from './form';

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

/** What one page of the notice still lacks. */
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

/** The pages that still lack something, in their order; empty once the notice can be published. */
export function listUnfinishedSteps(draft: BallotDraft): readonly BallotStep[] {
  const steps = BALLOT_STEPS.filter((step) => faultsOf(draft, step).length > 0);
  return steps.length > 0 || !draft.kind || fitsForm(draft) ? steps : ['motions'];
}

/** Asks the same question that the cloud will ask. */
function fitsForm(draft: BallotDraft): boolean {
  const motions = motionsOf(draft).map((motion, at) => ({
    ...motion,
    motionId: `m${at}`,
    options: motion.options.map((option, place) => ({ ...option, optionId: `o${place}` })),
  }));
  const { kind = 'matter' } = draft;
  return formProblem({ kind, binding: bindingOf(draft), motions, most: mostOf(draft) }) === undefined;
}

import { lengthFaults, TEXT, type LengthFault } from '../shared/bounds';
import { cleanText } from '../shared/clean-text';
import { allows, type Stage } from '../community/stage';

/** What a household thinks of a plan, an item or the works. Support may stand without words. */
export const STANCES = ['support', 'suggestion', 'worry'] as const;
export type Stance = (typeof STANCES)[number];

export type IdeaFault = 'stance' | 'words' | LengthFault;

/** What an idea still misses: support may stand without words; a suggestion and a worry say what. */
export function ideaFaults({
  stance,
  text,
}: {
  readonly stance?: Stance;
  readonly text: string;
}): readonly IdeaFault[] {
  const wrong = lengthFaults(text, TEXT.idea);
  if (!stance) return ['stance', ...wrong];
  return stance !== 'support' && cleanText(text) === '' ? ['words'] : wrong;
}

/** Ideas on a plan are taken until its vote is over, ideas on the works while they are built. */
export const areIdeasOpen = (about: 'plan' | 'works', stage: Stage): boolean =>
  allows(stage, about === 'works' ? 'discuss-works' : 'discuss-plan');

type Subject =
  | { readonly plan: { readonly line: string } }
  | { readonly item: { readonly line: string } }
  | { readonly works: string };

/** What ideas are gathered under: lines, so that a new version of a plan keeps what was said of the former. */
export function subjectOf(subject: Subject): string {
  if ('plan' in subject) return `plan:${subject.plan.line}`;
  return 'item' in subject ? `item:${subject.item.line}` : `works:${subject.works}`;
}

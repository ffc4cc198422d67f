import { lengthFaults, TEXT, type LengthFault } from '../shared/bounds';
import { cleanText } from '../shared/clean-text';
import { allows, type Stage } from '../community/stage';

/** What a household thinks of a plan, an item or the works. Support needs no words. */
export const STANCES = ['support', 'suggestion', 'worry'] as const;
export type Stance = (typeof STANCES)[number];

export type IdeaFault = 'stance' | 'words' | LengthFault;

/** What an idea still lacks. Support needs no words; a suggestion and a worry do. */
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

/**
 * The key that ideas are gathered under. It uses lines, so that a new version of a plan keeps the ideas on the former
 * one.
 */
export function subjectOf(subject: Subject): string {
  if ('plan' in subject) return `plan:${subject.plan.line}`;
  return 'item' in subject ? `item:${subject.item.line}` : `works:${subject.works}`;
}

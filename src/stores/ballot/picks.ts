import { optionsOf, type Choice, type Form } from '../../domain/ballot/form';

/** The answers so far, by motion; each list in the order of the paper, as `fits` asks for it. */
export type Picks = Choice;

const motionAt = ({ motions }: Form, place: number) => motions[place];

/** The picks for one motion; empty if there is none yet. */
export function picksAt(form: Form, place: number, picks: Picks): readonly string[] {
  const motion = motionAt(form, place);
  return (motion && picks[motion.motionId]) ?? [];
}

/**
 * The answers after one more tap. If only one option may be picked, it replaces the earlier one; if several may, a tap
 * adds or removes it, but never adds more than the paper allows.
 */
export function pickOption(form: Form, place: number, picks: Picks, optionId: string): Picks {
  const motion = motionAt(form, place);
  if (!motion) return picks;
  if (form.kind !== 'priorities') return { ...picks, [motion.motionId]: [optionId] };
  const had = picksAt(form, place, picks);
  if (!had.includes(optionId) && had.length >= form.most) return picks;
  const now = had.includes(optionId) ? had.filter((pick) => pick !== optionId) : [...had, optionId];
  return { ...picks, [motion.motionId]: optionsOf(form, motion).filter((option) => now.includes(option)) };
}

export const hasAnswer = (form: Form, place: number, picks: Picks): boolean =>
  picksAt(form, place, picks).length > 0;

/** The picks as the contract takes them: its input is parsed JSON, whose lists are not readonly. */
export const choiceToSend = (picks: Picks): Record<string, string[]> =>
  Object.fromEntries(Object.entries(picks).map(([motionId, options]) => [motionId, [...options]]));

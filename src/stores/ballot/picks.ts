import { optionsOf, type Choice, type Form } from '../../domain/ballot/form';

/** Answers so far, by motion; each list in the order of the paper, as `fits` wants it. */
export type Picks = Choice;

const motionAt = ({ motions }: Form, place: number) => motions[place];

/** What is picked for one motion; nothing yet is an empty list. */
export function picksAt(form: Form, place: number, picks: Picks): readonly string[] {
  const motion = motionAt(form, place);
  return (motion && picks[motion.motionId]) ?? [];
}

/**
 * The answers after one more tap. Where one may be picked it takes the place of the earlier one; where several may,
 * a tap adds or takes away, and nothing beyond the most that the paper allows.
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

import { STILL_ARRIVING_MS, type Course } from './next-step';
import type { EpochMs } from '../shared/time';

/** The moments of a ballot to which a trial's clock is moved, in their order. */
export const TRIAL_STEPS = ['frozen', 'open', 'closed', 'final'] as const;
export type TrialStep = (typeof TRIAL_STEPS)[number];

/** How far behind a moment the clock is set: whoever looks then finds it over. */
const BEHIND_MS = 1_000;

/** When a step of a ballot's course has come; undefined while what it depends on has not happened. */
export function trialMoment(course: Course, step: TrialStep): EpochMs | undefined {
  switch (step) {
    case 'frozen':
      return course.correctionEndsAt + BEHIND_MS;
    case 'open':
      return course.opensAt + BEHIND_MS;
    case 'closed':
      return course.closesAt + STILL_ARRIVING_MS + BEHIND_MS;
    case 'final':
      return course.objectionEndsAt === undefined
        ? undefined
        : course.objectionEndsAt + STILL_ARRIVING_MS + BEHIND_MS;
  }
}

/** The next step of a trial at a moment; undefined once its result is final. */
export function nextTrialStep(course: Course, now: EpochMs): TrialStep | undefined {
  if (course.status === 'final') return undefined;
  return TRIAL_STEPS.find((step) => now < (trialMoment(course, step) ?? Infinity));
}

import { nextTrialStep, trialMoment, TRIAL_STEPS } from '../../../src/domain/ballot/trial-steps';
import { STILL_ARRIVING_MS, type Course } from '../../../src/domain/ballot/next-step';

const course: Course = {
  status: 'running',
  frozen: false,
  correctionEndsAt: 1_000_000,
  opensAt: 2_000_000,
  closesAt: 3_000_000,
  objectionEndsAt: undefined,
};

test('the steps come one after the other, each once its moment is over', () => {
  const steps = [0, 1_001_000, 2_001_000, 3_001_000 + STILL_ARRIVING_MS].map((now) =>
    nextTrialStep(course, now),
  );
  expect(steps).toEqual(['frozen', 'open', 'closed', 'final']);
});

test('before the count nothing tells when the result becomes final', () => {
  expect(trialMoment(course, 'final')).toBeUndefined();
  expect(trialMoment({ ...course, objectionEndsAt: 9_000_000 }, 'final')).toBe(9_001_000 + STILL_ARRIVING_MS);
});

test('once it is final nothing comes', () => {
  expect(nextTrialStep({ ...course, status: 'final' }, 0)).toBeUndefined();
  expect(TRIAL_STEPS).toHaveLength(4);
});

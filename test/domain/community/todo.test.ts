import { STAGES, type Stage } from '../../../src/domain/community/stage';
import { listTodos, type BallotNow, type Situation } from '../../../src/domain/community/todo';
import type { Role } from '../../../src/domain/joining/office';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 30);

const quiet: Omit<Situation, 'stage' | 'roles'> = {
  hasRoll: true,
  needsOpen: false,
  mine: { voter: false, left: false },
  openAlerts: 0,
  openNeeds: 0,
  overdueNeeds: 0,
  openIdeas: 0,
  doorRecords: 0,
};
const ballot = (more: Partial<BallotNow>): BallotNow => ({
  phase: 'open',
  opensAt: NOW - HOUR,
  closesAt: NOW + HOUR,
  papersWaiting: 0,
  objectionsOpen: 0,
  ...more,
});
const todos = (role: Role, stage: Stage, more: Partial<Situation> = {}) =>
  listTodos({ ...quiet, roles: [role], stage, ...more }).map((todo) => todo.do);

test.each<[Stage, string[]]>([
  ['needs', []],
  ['plan', ['read-plan']],
  ['ballot', ['follow-ballot']],
  ['works', ['follow-works']],
  ['rating', ['read-ratings']],
  ['done', ['read-ratings']],
])('somebody of whom nothing is asked at %s reads %j', (stage, expected) => {
  const more = stage === 'ballot' ? { ballot: ballot({}) } : {};
  expect(todos('resident', stage, more)).toEqual(expected);
  expect(todos('supervisor', stage, { ...more, ballot: more.ballot && ballot({ phase: 'closed' }) })).toEqual(
    stage === 'works' ? ['post-update'] : expected,
  );
});

test('what waits is asked for at every stage, a danger before all else', () => {
  for (const stage of STAGES) {
    const waiting = { openAlerts: 2, openNeeds: 3, overdueNeeds: 1, openIdeas: 4 };
    const asked = todos('worker', stage, waiting);
    expect(asked[0]).toBe('see-alerts');
    expect(asked).toEqual(expect.arrayContaining(['answer-needs', 'answer-ideas']));
    expect(todos('resident', stage, { doorRecords: 1 })).toContain('settle-door-record');
  }
});

describe('while a ballot runs', () => {
  test('a voter votes; a vote that came by other hands is looked at first', () => {
    const mine = { voter: true, left: true, toCheck: 'AAAA-BBBB' };
    expect(todos('resident', 'ballot', { ballot: ballot({}), mine, doorRecords: 1 })).toEqual([
      'check-vote',
      'vote',
      'settle-door-record',
      'follow-ballot',
    ]);
  });

  test('before the opening the entry on the roll is checked, as long as it can be corrected', () => {
    const mine = { voter: true, left: true };
    const notice = { phase: 'notice', correctableUntil: NOW + HOUR } as const;
    expect(todos('resident', 'ballot', { ballot: ballot(notice), mine })).toEqual([
      'check-roll-entry',
      'read-notice',
    ]);
    expect(todos('resident', 'ballot', { ballot: ballot({ phase: 'notice' }), mine })).toEqual([
      'read-notice',
    ]);
  });

  test('staff reach the owners and read papers a second time; a worker answers objections first', () => {
    const running = { ballot: ballot({ papersWaiting: 2, objectionsOpen: 1 }) };
    expect(todos('supervisor', 'ballot', running)).toEqual(['confirm-papers', 'reach-owners']);
    expect(todos('worker', 'ballot', running)).toEqual([
      'answer-objections',
      'confirm-papers',
      'reach-owners',
    ]);
  });

  test('a final result leaves nothing to collect', () => {
    const final = ballot({ phase: 'closed', papersWaiting: 1, result: { stage: 'final', passed: true } });
    expect(todos('supervisor', 'ballot', { ballot: final })).toEqual(['read-result']);
  });
});

test('back from a ballot that failed, what was missing comes first', () => {
  const failed = ballot({ phase: 'closed', result: { stage: 'final', passed: false } });
  expect(todos('resident', 'plan', { ballot: failed, needsOpen: true })).toEqual([
    'read-result',
    'read-plan',
    'submit-need',
  ]);
});

test('a worker brings the roll before the ballot, and rates after the works', () => {
  expect(todos('worker', 'plan', { hasRoll: false })).toEqual(['import-roll', 'write-plan']);
  expect(todos('worker', 'plan')).toEqual(['publish-ballot', 'write-plan']);
  expect(todos('worker', 'works')).toEqual(['open-rating']);
});

test('doors are visited while needs are taken, from the roll', () => {
  expect(todos('supervisor', 'needs', { needsOpen: true })).toEqual(['visit-doors']);
  expect(todos('supervisor', 'needs', { needsOpen: true, hasRoll: false })).toEqual([]);
});

test('a household rates once, as long as it may', () => {
  expect(todos('resident', 'rating', { unrated: { closesAt: NOW + HOUR } })).toEqual(['rate']);
  expect(todos('resident', 'rating')).toEqual(['read-ratings']);
});

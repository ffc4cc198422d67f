import type { MemberHub } from '../../../src/contract/home/home';
import { deskRows, voteDuties } from '../../../src/stores/home/desk';
import { rowWords } from '../../../src/worker/desk/row-words';

const now = Date.UTC(2026, 10, 24, 6, 30);
const roll = { parts: 128, owners: 126, areaCenti: 1_234_567, buildings: 4, importedAt: now };
const ballot = {
  title: '表决',
  phase: 'open' as const,
  binding: 'statutory' as const,
  opensAt: now - 1,
  closesAt: now + 86_400_000,
  gap: { owners: 5, areaCenti: 100 },
  turnout: { owners: 15, areaCenti: 1 },
  roll: { owners: 30, areaCenti: 2 },
} as const;

function home(stage: MemberHub['community']['stage'], more: Partial<MemberHub> = {}): MemberHub {
  const community = {
    communityId: 'c',
    name: '梧桐里',
    district: '城东',
    address: '',
    buildings: 4,
    households: 128,
    stage,
    since: { plan: now, rating: now },
  };
  return { kind: 'member', community, roles: ['worker'], memberships: [], todos: [], ...more };
}
const states = (h: MemberHub, r: typeof roll | null | undefined = roll) =>
  deskRows(h, r, now).map(({ state }) => state);

test.each([
  ['needs', {}, ['done', 'now', 'ahead', 'ahead']],
  ['plan', {}, ['done', 'done', 'now', 'ahead']],
  ['plan', { ballot: { ...ballot, passed: false } }, ['done', 'done', 'now', 'ahead']],
  ['ballot', { ballot }, ['done', 'done', 'running', 'ahead']],
  ['ballot', { ballot: { ...ballot, passed: false } }, ['done', 'done', 'running', 'ahead']],
  ['works', {}, ['done', 'done', 'done', 'now']],
  ['rating', {}, ['done', 'done', 'done', 'running']],
  ['done', {}, ['done', 'done', 'done', 'done']],
] satisfies [MemberHub['community']['stage'], Partial<MemberHub>, string[]][])(
  'at %s',
  (stage, more, expected) => {
    expect(states(home(stage, more))).toEqual(expected);
  },
);

test('without a roll the notice waits; while the roll is not known nothing is claimed', () => {
  expect(states(home('plan'), null)).toEqual(['now', 'done', 'ahead', 'ahead']);
  expect(deskRows(home('plan'), undefined, now)[0]).toEqual({ step: 'roll', state: 'ahead', known: false });
});

test('each row says what is there', () => {
  const [rollRow, , ballotRow] = deskRows(home('ballot', { ballot }), roll, now).map(rowWords);
  expect(rollRow).toContain('126 位业主、128 套房，12,345.67 平方米');
  expect(ballotRow).toContain('离三分之二还差 5 户');
});

test('a preliminary result is no step back: the next notice waits for the final one', () => {
  const [, , row] = deskRows(home('ballot', { ballot: { ...ballot, passed: false } }), roll, now);
  expect(row && rowWords(row)).toContain('正在收异议');
});

test('what the vote asks stands beside the steps, as the hub counts it', () => {
  expect(voteDuties(home('plan'))).toBeUndefined();
  const todos = [
    { do: 'answer-objections', open: 2 },
    { do: 'confirm-papers', waiting: 3 },
  ] as const;
  expect(voteDuties(home('ballot', { ballot, todos }))).toEqual({ objections: 2, papers: 3, running: true });
  expect(voteDuties(home('works', { ballot: { ...ballot, passed: true } }))).toEqual({
    objections: 0,
    papers: 0,
    running: false,
  });
});

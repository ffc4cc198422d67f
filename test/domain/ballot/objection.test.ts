import {
  isCorrectable,
  isTaken,
  isVoidable,
  OBJECTION_TO,
  type Objectionable,
} from '../../../src/domain/ballot/objection';
import { mayReadAgain } from '../../../src/domain/ballot/paper';

const HOUR = 3_600_000;
const NOTICE = Date.UTC(2026, 10, 1);
const running: Objectionable = {
  binding: 'statutory',
  correctionEndsAt: NOTICE + 10 * HOUR,
  opensAt: NOTICE + 20 * HOUR,
  frozen: false,
  status: 'running',
};
const counted: Objectionable = {
  ...running,
  frozen: true,
  status: 'preliminary',
  objectionEndsAt: NOTICE + 90 * HOUR,
};
const taken = (ballot: Objectionable, kind: 'owner' | 'tenant', hours: number) =>
  OBJECTION_TO.filter((to) => isTaken(ballot, to, kind, NOTICE + hours * HOUR));

test.each<[string, Objectionable, 'owner' | 'tenant', number, string[]]>([
  ['while the roll may be corrected', running, 'owner', 1, ['roll']],
  ['at the end of the correction', running, 'owner', 10, []],
  ['once the roll is frozen', { ...running, frozen: true }, 'owner', 1, []],
  ['from the opening on', { ...running, frozen: true }, 'owner', 20, ['vote']],
  ['after the count', counted, 'owner', 60, ['vote', 'result']],
  ['when the days to object are over', counted, 'owner', 90, []],
  ['against a final result', { ...counted, status: 'final' }, 'owner', 60, []],
  ['by a tenant where owners decide', counted, 'tenant', 60, ['result']],
  [
    'by a tenant in a consultation',
    { ...counted, binding: 'consultative' },
    'tenant',
    60,
    ['vote', 'result'],
  ],
])('%s', (_, ballot, kind, hours, expected) => expect(taken(ballot, kind, hours)).toEqual(expected));

test('the roll is corrected until half a minute before the opening, never once it is frozen', () => {
  expect(isCorrectable(running, running.opensAt - 30_001)).toBe(true);
  expect(isCorrectable(running, running.opensAt - 30_000)).toBe(false);
  expect(isCorrectable({ ...running, frozen: true }, NOTICE)).toBe(false);
});

test('a vote that was cast in person is never taken out by others', () =>
  expect(
    (['online', 'paper', 'door', 'proxy'] as const).filter((channel) => isVoidable({ channel })),
  ).toEqual(['paper', 'door', 'proxy']));

test('a paper is read again by neither its first reader nor its owner', () => {
  const paper = { enteredBy: 'first', units: ['1-1-101'] };
  expect(mayReadAgain({ openid: 'second', flats: [] }, paper)).toBe(true);
  expect(mayReadAgain({ openid: 'first', flats: [] }, paper)).toBe(false);
  expect(mayReadAgain({ openid: 'second', flats: [{ unit: '1-1-101' }] }, paper)).toBe(false);
});

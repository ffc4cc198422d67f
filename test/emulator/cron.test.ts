import { parseCron } from '../../src/emulator/timers/cron';

const at = (text: string): number => Date.parse(`${text}+08:00`);

test.each([
  ['0 * * * * * *', '2026-11-24T10:15:00', true],
  ['0 * * * * * *', '2026-11-24T10:15:01', false],
  ['*/5 * * * * * *', '2026-11-24T10:15:35', true],
  ['*/5 * * * * * *', '2026-11-24T10:15:36', false],
  ['0 0 8 * * * *', '2026-11-24T08:00:00', true],
  ['0 0 8 * * * *', '2026-11-24T16:00:00', false],
  ['0 0 2 1 * * *', '2026-12-01T02:00:00', true],
  ['0 0 2 1 * * *', '2026-12-02T02:00:00', false],
  ['0 15 10 * * MON-FRI *', '2026-11-24T10:15:00', true],
  ['0 15 10 * * MON-FRI *', '2026-11-22T10:15:00', false],
  ['0 0 10,14,16 * * * *', '2026-11-24T14:00:00', true],
  ['0 1/10 * * * * *', '2026-11-24T14:21:00', true],
  ['0 1/10 * * * * *', '2026-11-24T14:20:00', false],
  ['0 0 0 1 JAN * 2027', '2027-01-01T00:00:00', true],
  ['0 0 0 1 JAN * 2027', '2028-01-01T00:00:00', false],
  ['0 0 0 13 * FRI *', '2026-11-27T00:00:00', true],
  ['0 0 0 13 * FRI *', '2026-11-13T00:00:00', true],
  ['0 0 0 13 * FRI *', '2026-11-14T00:00:00', false],
])('%s at %s (Beijing time): %s', (expression, time, expected) => {
  expect(parseCron(expression)(at(time))).toBe(expected);
});

test.each([
  ['* * * * *'],
  ['60 * * * * * *'],
  ['a * * * * * *'],
  ['*/0 * * * * * *'],
  ['5-1 * * * * * *'],
  ['0 0 0 0 * * *'],
  // What other crons know and CloudBase does not document.
  ['0 0 0 * * 7 *'],
  ['0 0 0 * * 1-7 *'],
  ['0 0 0 L * * *'],
  ['0 0 0 15W * * *'],
  ['0 0 0 * * 1#2 *'],
  ['0 0 0 ? * * *'],
  ['/5 * * * * * *'],
  ['@daily'],
  ['2026-12-01T00:00:00'],
])('%s is refused', (expression) => {
  expect(() => parseCron(expression)).toThrow(SyntaxError);
});

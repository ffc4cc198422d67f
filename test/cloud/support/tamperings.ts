import type { RecordFile } from '../../../src/domain/record/statements';
import { reject } from '../../support/a-ballot';

/** What somebody could try with a published file, by name. */
export const tamperings: readonly [string, (file: RecordFile) => unknown][] = [
  [
    'a choice',
    (f) => ({ ...f, openings: f.openings.map((v, i) => (i === 0 ? { ...v, choice: reject } : v)) }),
  ],
  [
    'an area',
    (f) => ({
      ...f,
      roll: {
        ...f.roll,
        entries: f.roll.entries.map((e, i) => (i === 0 ? { ...e, areaCenti: 8001 } : e)),
      },
    }),
  ],
  ['a vote less', (f) => ({ ...f, openings: f.openings.slice(1) })],
  ['a vote more', (f) => ({ ...f, openings: [...f.openings, f.openings[0]] })],
  ['another order', (f) => ({ ...f, log: { ...f.log, entries: [...f.log.entries].reverse() } })],
  [
    'two owners swapped',
    (f) => {
      const [a, b, ...rest] = f.openings as [RecordFile['openings'][0], RecordFile['openings'][0]];
      return { ...f, openings: [{ ...a, owner: b.owner }, { ...b, owner: a.owner }, ...rest] };
    },
  ],
  ['the tail cut off', (f) => ({ ...f, log: { ...f.log, entries: f.log.entries.slice(0, -1) } })],
];

import fc from 'fast-check';
import { optionsOf, type Form } from '../../../src/domain/ballot/form';
import { CHANNELS } from '../../../src/domain/ballot/tally';
import { closeBallot, type Closing } from '../../../src/domain/record/closing';
import type { LogEntry, Opening, RecordFile, RollEntry } from '../../../src/domain/record/statements';
import { countPlainly } from '../../../src/verifier/plain-count';
import { aRecordFile } from '../../support/record-file';
import { aForm, aMotion, picked, someOptions } from '../support/builders';

const part = (owner: string, areaCenti: number, eligible = true): RollEntry => ({
  unit: `${owner}-${areaCenti}`,
  building: '1',
  stairwell: '1',
  owner,
  areaCenti,
  eligible,
});
const cast = (receipt: string): LogEntry => ({
  type: 'vote',
  ballotId: 'b',
  receipt,
  commitment: '',
  castAt: 1,
});
const opened = (
  receipt: string,
  owner: string,
  pick: string,
  channel: Opening['channel'] = 'online',
): Opening => ({
  receipt,
  owner,
  choice: picked(pick),
  nonce: '',
  channel,
});
const closing = (given: Partial<Closing> = {}): Closing => ({
  form: aForm(),
  nonVoters: 'not-participating',
  silent: [],
  rollEntries: [
    part('a', 100),
    part('a', 50),
    part('b', 80),
    part('b', 999, false),
    part('c', 70),
    part('d', 9, false),
  ],
  entries: [cast('A'), cast('B')],
  openings: [opened('A', 'a', 'approve'), opened('B', 'b', 'reject', 'paper')],
  ...given,
});

describe('a ballot is counted from its record', () => {
  test('an owner with the sum of the eligible parts, and nothing of the others', () => {
    const { tally, outcome } = closeBallot(closing());
    expect(tally).toMatchObject({
      owners: 2,
      areaCenti: 230,
      byChannel: { paper: { owners: 1, areaCenti: 80 } },
    });
    const wholes = outcome?.motions[0]?.conditions.map(({ whole }) => whole);
    expect(wholes).toEqual([300, 3, 230, 2]);
  });
  test('a voided vote is in no count', () => {
    const entries: LogEntry[] = [
      ...[cast('A'), cast('B')],
      { type: 'void', ballotId: 'b', receipt: 'A', reason: 'objection-upheld', at: 2 },
    ];
    expect(closeBallot(closing({ entries })).tally).toMatchObject({ owners: 1, areaCenti: 80 });
  });
  test('a consultation decides nothing', () => {
    const form = aForm({ binding: 'consultative' });
    const closed = closeBallot(closing({ form, nonVoters: 'with-majority', silent: ['c'] }));
    expect(Object.keys(closed)).toEqual(['tally']);
  });
  test('those who were reached and stayed silent go with the majority, apart, and only where the notice says so', () => {
    const openings = [opened('A', 'a', 'approve'), opened('B', 'b', 'approve')];
    const silent = ['c', 'a', 'c', 'd', 'nobody'];
    const { tally, deemed } = closeBallot(closing({ openings, silent, nonVoters: 'with-majority' }));
    expect(tally.owners).toBe(2);
    expect(deemed?.silent).toEqual(['c']);
    expect(deemed?.tally).toMatchObject({ owners: 3, areaCenti: 300 });
    expect(closeBallot(closing({ openings, silent })).deemed).toBeUndefined();
  });
  test.each<[string, Partial<Closing>]>([
    ['is not opened', { openings: [opened('A', 'a', 'approve')] }],
    [
      'is of somebody outside the scope',
      { openings: [opened('A', 'a', 'approve'), opened('B', 'd', 'reject')] },
    ],
    ['is of nobody on the roll', { openings: [opened('A', 'a', 'approve'), opened('B', 'x', 'reject')] }],
    ['does not fit the form', { openings: [opened('A', 'a', 'approve'), opened('B', 'b', 'maybe')] }],
  ])('a vote that %s stops the count', (_, given) => {
    expect(() => closeBallot(closing(given))).toThrow(RangeError);
  });
});

const named = { kind: 'one-of' as const, motions: [aMotion({ options: someOptions('p', 'q', 'r') })] };
const items = {
  kind: 'items' as const,
  motions: [aMotion({ matter: 'rebuild' }), aMotion({ motionId: 'lift' })],
};
const anyForm = fc.constantFrom<Form>(
  ...[aForm(), aForm({ motions: [aMotion({ matter: 'rebuild' })] }), aForm(named), aForm(items)],
  aForm({ ...named, kind: 'priorities', binding: 'consultative', most: 2 }),
);
const template = aRecordFile({ owners: 1 });

/** Parts, votes, some voided, and silent owners, drawn at random; small areas make ties and exact bounds frequent. */
const anyRecord = fc
  .record({
    form: anyForm,
    nonVoters: fc.constantFrom<Closing['nonVoters']>('not-participating', 'with-majority'),
    parts: fc.array(fc.tuple(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 6 }), fc.boolean()), {
      maxLength: 16,
    }),
    votes: fc.uniqueArray(
      fc.tuple(fc.nat({ max: 9 }), fc.nat(), fc.constantFrom(...CHANNELS), fc.nat({ max: 5 })),
      {
        selector: ([owner]) => owner,
        maxLength: 10,
      },
    ),
  })
  .map(({ form, nonVoters, parts, votes }) => {
    const rollEntries = parts.map(([owner, areaCenti, eligible], i) => ({
      ...part(`o${owner}`, areaCenti, eligible),
      unit: `u${i}`,
    }));
    const able = votes.filter(([owner]) => rollEntries.some((e) => e.eligible && e.owner === `o${owner}`));
    const openings = able.map(([owner, pick, channel], i): Opening => {
      const choices = form.motions.map((motion, m) => {
        const options = optionsOf(form, motion);
        return [motion.motionId, [options[(pick + m) % options.length] ?? '']];
      });
      const choice = Object.fromEntries(choices) as Opening['choice'];
      return { receipt: `R${i}`, owner: `o${owner}`, choice, nonce: '', channel };
    });
    const entries = able.flatMap(([, , , luck], i): LogEntry[] => {
      const takenBack = { type: 'void' as const, ballotId: 'b', receipt: `R${i}`, at: 2 };
      return [cast(`R${i}`), ...(luck === 0 ? [{ ...takenBack, reason: 'objection-upheld' as const }] : [])];
    });
    return { form, nonVoters, rollEntries, entries, openings, silent: parts.map(([owner]) => `o${owner}`) };
  });

test('the verifier’s plain count agrees with the service’s over 2,000 random records', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const { form, nonVoters, rollEntries, entries, openings, silent } = record;
      const service = closeBallot(record);
      const { notice, close, roll, log } = template;
      const { outcome } = template.close.statement;
      const deemed = { silent, tally: service.tally, outcome: outcome! };
      const file: RecordFile = {
        ...template,
        openings,
        roll: { ...roll, entries: rollEntries },
        log: { ...log, entries },
        notice: { ...notice, statement: { ...notice.statement, form, nonVoters } },
        close: { ...close, statement: { ...close.statement, deemed } },
      };
      expect(countPlainly(file)).toEqual(service);
    }),
    { numRuns: 2_000 },
  );
});

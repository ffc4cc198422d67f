import fc from 'fast-check';
import { headMoment, momentOf, newEntries, type VoidedVote } from '../../../src/domain/record/log';
import type { LogEntry, VoteEntry } from '../../../src/domain/record/statements';

const vote = (n: number, castAt = n): VoteEntry => ({
  type: 'vote',
  ballotId: 'b',
  receipt: `R-${n}`,
  commitment: `c${n}`,
  castAt,
});
const voided = (n: number, at: number): VoidedVote => ({
  vote: vote(n),
  entry: { type: 'void', ballotId: 'b', receipt: `R-${n}`, reason: 'objection-upheld', at },
});
const keysOf = (entries: readonly LogEntry[]) => entries.map(({ type, receipt }) => `${type} ${receipt}`);

test('votes come by the time at which they were cast, then what takes votes out of the count', () => {
  const entries = newEntries([], [vote(3), vote(1)], [voided(2, 9)]);
  expect(keysOf(entries)).toEqual(['vote R-1', 'vote R-2', 'vote R-3', 'void R-2']);
});

test('what the log holds is passed over', () => {
  expect(keysOf(newEntries([vote(1), vote(2)], [vote(1), vote(3)], [voided(2, 9)]))).toEqual([
    'vote R-3',
    'void R-2',
  ]);
});

test('a vote that was voided between the two reads stands in both, and is told once', () => {
  expect(keysOf(newEntries([], [vote(1)], [voided(1, 5)]))).toEqual(['vote R-1', 'void R-1']);
});

test('the log never holds an entry twice, and voids no vote that it does not hold, whatever the reads saw', () => {
  const number = fc.integer({ min: 1, max: 8 });
  const batch = fc.record({ cast: fc.array(number), voided: fc.array(number) });
  fc.assert(
    fc.property(fc.array(batch, { maxLength: 6 }), (batches) => {
      const log: LogEntry[] = [];
      for (const each of batches) {
        const cast = each.cast.map((n) => vote(n));
        log.push(
          ...newEntries(
            log,
            cast,
            each.voided.map((n) => voided(n, 100 + n)),
          ),
        );
      }
      const keys = keysOf(log);
      const voidsWhatIsThere = log.every(
        ({ type, receipt }, i) => type === 'vote' || keys.slice(0, i).includes(`vote ${receipt}`),
      );
      return new Set(keys).size === keys.length && voidsWhatIsThere;
    }),
  );
});

test('no head is dated before the one before it, nor before what it holds, whatever the clock says', () => {
  const moment = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(moment, fc.option(moment, { nil: undefined }), fc.array(moment), (now, previous, cast) => {
      const entries = cast.map((at, n) => vote(n, at));
      const at = headMoment(now, previous, entries);
      const after = at >= now && at >= (previous ?? 0) && entries.every((entry) => at >= momentOf(entry));
      return after && [now, previous, ...cast].includes(at);
    }),
  );
});

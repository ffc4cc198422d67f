import type { Piece } from '../../../src/cloud/jobs/find-work';
import { CUT_MS, RUN_MS, runPieces } from '../../../src/cloud/jobs/run-pieces';
import type { Work } from '../../../src/cloud/jobs/work';
import { dueRow } from '../../../src/cloud/data/due-row';

const idle: Work = async () => ({});
const few = { ballot: idle, rating: idle, need: idle, names: idle, report: idle, figures: idle };
const NONE = {
  ...few,
  erasure: idle,
  number: idle,
  'letter-file': idle,
  picture: idle,
  trial: idle,
  acts: idle,
};
const works = { ...NONE, 'look-over': idle };
const now = 1_000_000;

/** What a run does by a clock that goes on by `pace` with each piece, and what it says of the rows. */
async function run(pieces: readonly Piece[], works: Parameters<typeof runPieces>[0], pace = 0) {
  const did: string[] = [];
  const settled: unknown[] = [];
  const noted = Object.fromEntries(
    Object.entries(works).map(([what, work]): [string, Work] => [
      what,
      (of, at) => {
        did.push(`${what} ${of}`);
        return work(of, at);
      },
    ]),
  ) as typeof works;
  const outcome = await runPieces(noted, pieces, now, {
    elapsed: () => did.length * pace,
    settle: async ({ _id }, again) => void settled.push([_id, again]),
  });
  return { did, settled, outcome };
}

const piece = (what: Piece['what'], of: string): Piece => ({ what, of, row: dueRow(what, of, 1, 'call') });

test('ballots come first, whatever has waited longer', async () => {
  const pieces = [piece('letter-file', 'a'), piece('figures', 'c'), piece('ballot', 'b')];
  expect((await run(pieces, works)).did).toEqual(['ballot b', 'figures c', 'letter-file a']);
});

test('no piece is begun after 45 seconds; what is left keeps its row and is named', async () => {
  const pieces = ['b-1', 'b-2', 'b-3'].map((of) => piece('ballot', of));
  const { did, settled, outcome } = await run(pieces, works, RUN_MS / 2);
  expect(did).toEqual(['ballot b-1', 'ballot b-2']);
  expect(settled).toEqual([
    ['ballot:b-1', undefined],
    ['ballot:b-2', undefined],
  ]);
  expect(outcome.left.map(({ of }) => of)).toEqual(['b-3']);
});

test('figures follow what has changed, once a community', async () => {
  const changing = { ...works, ballot: async () => ({ again: now + 5, changed: 'c-1' }) };
  const pieces = [piece('ballot', 'b-1'), piece('ballot', 'b-2'), piece('figures', 'c-1')];
  const { did, settled } = await run(pieces, changing);
  expect(did).toEqual(['ballot b-1', 'ballot b-2', 'figures c-1']);
  expect(settled).toContainEqual(['ballot:b-1', now + 5]);
});

test('a piece that fails is put behind the others and the rest goes on; a file waits ten minutes', async () => {
  const failing: Work = async () => {
    throw new Error('broken');
  };
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const pieces = [piece('ballot', 'b-1'), piece('letter-file', 'f'), piece('rating', 'c')];
  const { settled, outcome } = await run(pieces, { ...works, ballot: failing, 'letter-file': failing });
  warn.mockRestore();
  expect(outcome.failed.map(({ of }) => of)).toEqual(['b-1', 'f']);
  expect(settled).toEqual([
    ['ballot:b-1', now],
    ['rating:c', undefined],
    ['letter-file:f', now + 600_000],
  ]);
});

test('a piece that does not end is put behind the others before the platform ends the run', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const settled: unknown[] = [];
  const times = [0, CUT_MS - 20];
  const outcome = await runPieces(
    { ...works, ballot: () => new Promise(() => undefined) },
    [piece('ballot', 'b-1'), piece('ballot', 'b-2')],
    now,
    {
      elapsed: () => times.shift() ?? CUT_MS,
      settle: async ({ _id }, again) => void settled.push([_id, again]),
    },
  );
  warn.mockRestore();
  expect(outcome.failed.map(({ of }) => of)).toEqual(['b-1']);
  expect(outcome.left.map(({ of }) => of)).toEqual(['b-2']);
  expect(settled).toEqual([['ballot:b-1', now]]);
});

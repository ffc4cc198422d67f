import { MIGRATIONS } from '../../../src/domain/shared/upkeep';
import type { PaperDoc } from '../../../src/cloud/data/documents/ballot';
import { valueOf } from '../../support/api';
import { connectSdk } from '../../support/local-cloud';
import { aCommunity, aPerson, startWorld, worker } from '../../support/world';

/** Documents of an earlier version are brought to the next one, each once; looking changes nothing. */
const world = startWorld();

async function operator<T>(procedure: string, input: object = {}): Promise<T> {
  const answer = await connectSdk(world.cloud).callFunction({ name: 'api', data: { procedure, input } });
  return valueOf((answer as unknown as { readonly result: never }).result) as T;
}
interface Stepped {
  readonly seen: number;
  readonly changed: number;
  readonly next?: string;
}
const slice = (mode: 'look' | 'do', after = '') =>
  operator<Stepped>('upkeep.step', { step: 'papers-2', after, mode });
async function whole(mode: 'look' | 'do'): Promise<number> {
  let changed = 0;
  for (let after: string | undefined = ''; after !== undefined;) {
    const taken: Stepped = await slice(mode, after);
    changed += taken.changed;
    after = taken.next;
  }
  return changed;
}

/** As papers were before they had a key to be listed by. */
const earlier = (n: number) =>
  ({
    _id: `paper-甲-${String(n).padStart(3, '0')}`,
    ballotId: 'b-1',
    communityId: 'c-1',
    ownerKey: `owner-${n}`,
    units: [`1-1-${n}`],
    channel: 'paper',
    picture: '',
    sealed: '',
    enteredBy: 'o-1',
    enteredAt: 1_790_000_000_000 + n,
    state: 'waiting',
  }) as unknown as PaperDoc;

const PAPERS = 250;
beforeAll(async () => {
  await world.put('communities', aCommunity());
  await world.put('people', aPerson('o-worker', worker()));
  await world.put('papers', ...Array.from({ length: PAPERS }, (_, n) => earlier(n)));
});

test('a dry run counts through all slices and leaves everything as it is', async () => {
  expect(await slice('look')).toMatchObject({ seen: 200, changed: 200, next: expect.any(String) as string });
  expect(await whole('look')).toBe(PAPERS);
  expect((await world.all('papers')).filter((paper) => 'sortKey' in paper)).toEqual([]);
});

test('a run that breaks off is begun again, and in the end every document is of the version', async () => {
  await slice('do');
  expect(await whole('look')).toBe(PAPERS - 200);
  expect(await whole('do')).toBe(PAPERS - 200);
  expect(await whole('look')).toBe(0);
  const papers = await world.all('papers');
  expect(papers.every(({ v, sortKey }) => v === 2 && sortKey !== '')).toBe(true);
  const { rows } = valueOf(await world.api('o-worker', 'papers.queue', { communityId: 'c-1' }));
  expect(rows[0]?.units).toEqual(['1-1-0']);
});

test('what is written today is of the newest version, so that no migration has to touch it', async () => {
  for (const step of MIGRATIONS) {
    expect(await operator('upkeep.step', { step, after: '', mode: 'look' })).toMatchObject({ changed: 0 });
  }
});

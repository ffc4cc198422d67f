import { sortKey } from '../../../src/cloud/platform/document-id';
import type { Rows } from '../../../src/contract/procedure';
import { newMutation, valueOf } from '../../support/api';
import { startWorld } from '../../support/world';
import {
  aPhoto,
  aPlace,
  aRow,
  authorise,
  enter,
  o,
  opened,
  secondOf,
  unit,
  workerOf,
  type Ballot,
} from '../support/voting-world';
import { aBallot, ballotOwner } from '../../support/a-ballot';

/** More than the platform gives links for in one request, and more than a query returns unless it is told. */
const MANY = 130;
/** More than the platform deletes in one request. */
const PHOTOS = 60;
const PROXIES = 44;
const CAP = 3;
const world = startWorld();
let ballot: Ballot;
beforeAll(async () => {
  ballot = await opened(await aPlace(world, 'c-many', aRow(MANY + PROXIES)), { proxyCap: CAP });
});

const all = Array.from({ length: MANY }, (_, i) => i + 1);

/** Every page from the first on; no page asks for more links than the platform gives at once. */
async function everyPage<Row extends { readonly picture: string }>(
  ask: (from?: string) => Promise<Rows<Row>>,
  meanwhile: () => Promise<void> = async () => undefined,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let from: string | undefined;
  do {
    const page = await ask(from);
    expect(page.rows.length).toBeLessThanOrEqual(50);
    rows.push(...page.rows);
    from = page.next;
    if (rows.length === page.rows.length) await meanwhile();
  } while (from !== undefined);
  return rows;
}

test('a hundred and thirty papers that wait are all reached, the oldest first, each once with its photo', async () => {
  for (const n of all) valueOf(await enter(ballot, n));
  const input = { communityId: ballot.communityId };
  const queue = async (from?: string) =>
    valueOf(await world.api(secondOf(ballot), 'papers.queue', { ...input, ...(from && { from }) }));
  expect((await queue()).waiting).toBe(MANY);
  const papers = await everyPage(queue);
  expect(papers.map(({ units }) => units[0])).toEqual(all.map((n) => unit(ballot, n)));
  expect(new Set(papers.map(({ picture }) => picture)).size).toBe(MANY);
  expect(papers.every(({ picture }) => picture.startsWith('http'))).toBe(true);
  // The last one is opened by its own address, and one that is settled meanwhile shifts nothing.
  const last = papers.at(-1)!;
  const read = { ...input, paperId: last.paperId };
  expect(valueOf(await world.api(secondOf(ballot), 'papers.read', read)).paper.units).toEqual(last.units);
  const first = { ...input, mutationId: newMutation(), paperId: papers[0]!.paperId, reason: '照片看不清' };
  const others = await everyPage(queue, async () => {
    valueOf(await world.api(secondOf(ballot), 'papers.withdraw', first));
  });
  expect(others.map(({ paperId }) => paperId)).toEqual(papers.map(({ paperId }) => paperId));
  expect((await queue()).waiting).toBe(MANY - 1);
  const settled = { ...input, paperId: first.paperId };
  const gone = await world.api(secondOf(ballot), 'papers.read', settled);
  expect(gone).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
});

test('so are as many authorisations: those that wait before those in force', async () => {
  const proxyIds: string[] = [];
  for (const n of all) {
    const { proxyId } = valueOf(await authorise(ballot, n, MANY + 1 + (n % PROXIES)));
    proxyIds.push(proxyId);
  }
  const input = { communityId: ballot.communityId };
  const inForce = proxyIds.slice(0, 45);
  for (const proxyId of inForce) {
    const mutationId = newMutation();
    valueOf(await world.api(secondOf(ballot), 'proxies.confirm', { ...input, mutationId, proxyId }));
  }
  const list = async (from?: string) =>
    valueOf(await world.api(secondOf(ballot), 'proxies.list', { ...input, ...(from && { from }) }));
  expect(await list()).toMatchObject({ waiting: MANY - 45, confirmed: 45, cap: CAP });
  const proxies = await everyPage(list);
  expect(proxies.map(({ proxyId }) => proxyId)).toEqual([
    ...proxyIds.slice(45).reverse(),
    ...[...inForce].reverse(),
  ]);
  expect(proxies.every(({ picture }) => picture.startsWith('http'))).toBe(true);
  const read = { ...input, proxyId: inForce[0]! };
  expect(valueOf(await world.api(secondOf(ballot), 'proxies.read', read)).proxy.state).toBe('confirmed');
});

test('neither is read from another community', async () => {
  const elsewhere = await aPlace(world, 'c-elsewhere', aRow(1));
  const [paper] = await world.all('papers');
  const input = { communityId: elsewhere.communityId, paperId: paper?._id ?? '' };
  const answer = await world.api(workerOf(elsewhere), 'papers.read', input);
  expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
});

test('whoever is erased takes all the own photos along, sixty papers that were withdrawn too', async () => {
  const place = await aPlace(world, 'c-gone', aRow(2));
  const [flat] = place.flats as [(typeof place.flats)[number]];
  const { communityId } = place;
  const ballotId = 'ballot-gone';
  const photos: string[] = [];
  for (let i = 0; i < PHOTOS; i++) photos.push(await aPhoto(place, 'papers'));
  await world.put(
    'ballots',
    aBallot(await world.now(), [flat], { _id: ballotId, communityId, status: 'final' }),
  );
  await world.put('ballotOwners', ballotOwner(flat, ballotId));
  await world.put(
    'papers',
    ...photos.map((picture, i) => ({
      _id: `paper-gone-${String(i)}`,
      ballotId,
      communityId,
      ownerKey: flat.ownerKey,
      picture,
      units: [flat.unit],
      channel: 'paper' as const,
      sealed: '',
      enteredBy: 'o',
      enteredAt: 0,
      sortKey: sortKey(0, `paper-gone-${String(i)}`),
      state: 'withdrawn' as const,
    })),
  );
  const stored = async (file: string) =>
    (
      await world.cloud.fetch(file.replace(/^cloud:\/\/[^/]+/, '/storage'), {
        headers: { 'x-local-persona': 'somebody' },
      })
    ).status;
  expect(await stored(photos[0]!)).toBe(200);
  valueOf(await world.api(o(place, 1), 'joining.erase', { communityId, mutationId: newMutation() }));
  for (const photo of photos) expect(await stored(photo)).toBe(404);
});

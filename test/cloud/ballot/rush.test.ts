import { setTimeout as wait } from 'node:timers/promises';
import type { CastReceipt } from '../../../src/contract/ballot/ballots';
import { fromHex, toHex } from '../../../src/domain/record/canonical';
import { logLeaf } from '../../../src/domain/record/entries';
import { treeRoot, verifyInclusion } from '../../../src/domain/record/merkle';
import { sha256 } from '../../../src/verifier/crypto';
import { verify } from '../../../src/verifier/verify';
import { aFlat, startWorld } from '../../support/world';
import {
  aPlace,
  cast,
  exported,
  isSignedBy,
  opened,
  proof,
  stored,
  toClose,
  toFinal,
  type Ballot,
} from '../support/voting-world';

/**
 * Eleven hundred owners vote at once: more than one read brings, one document of the log or of the roll holds, or one
 * update marks. They vote over a network and a database that fail, and the cloud is killed in the middle.
 * Phones send the same vote again until they have a receipt.
 */
jest.setTimeout(300_000);
const OWNERS = 1100;
/** Phones that send in the same moment. */
const WIDTH = 25;
/** A cloud that is killed is back within seconds; then somebody has waited half a minute in vain. */
const MOST_TRIES = 1500;
const numbers = Array.from({ length: OWNERS }, (_, i) => i + 1);
const areaOf = (n: number) => 6000 + ((n * 137) % 5000);
const optionOf = (n: number) => (n % 10 < 6 ? 'approve' : n % 10 < 9 ? 'reject' : 'abstain');
const mutationOf = (n: number) => `mutation-of-phone-${String(n).padStart(6, '0')}`;

/** Every request to the database, and the way back to the phone. */
const FAULTS = {
  errorRate: 0.03,
  dropRate: 0.03,
  seed: 20_261_124,
  actions: [...['database.getDocument', 'database.insertDocument', 'database.modifyDocument', 'gateway']],
};

const world = startWorld();
let ballot: Ballot;
const receipts = new Map<number, CastReceipt>();
let attempts = 0;
beforeAll(async () => {
  const flats = numbers.map((n) => aFlat(n, { areaCenti: areaOf(n) }));
  const place = await aPlace(world, 'c-rush', flats);
  ballot = await opened(place);
});

/** As the phone's outbox does it: the same vote again, until there is an answer. */
async function untilAcknowledged(n: number): Promise<CastReceipt> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    attempts += 1;
    const answer = await cast(ballot, n, { m1: [optionOf(n)] }, { mutationId: mutationOf(n) }).catch(
      () => undefined,
    );
    if (answer?.ok) return answer.value;
    if (answer && answer.error.code !== 'INTERNAL') throw new Error(answer.error.code);
    await wait(20);
  }
  throw new Error(`no answer for owner ${n}: ${world.cloud.log().slice(-500)}`);
}

async function sideBySide(owners: readonly number[], work: (n: number) => Promise<void>): Promise<void> {
  const waiting = [...owners];
  const lane = async () => {
    for (let n = waiting.shift(); n !== undefined; n = waiting.shift()) await work(n);
  };
  await Promise.all(Array.from({ length: WIDTH }, lane));
}

test('everybody gets a receipt, through errors, lost answers and a kill -9; each vote is there once', async () => {
  await world.cloud.control('faults', FAULTS);
  let killed: Promise<void> | undefined;
  const before = new Map<number, CastReceipt>();
  await sideBySide(numbers, async (n) => {
    receipts.set(n, await untilAcknowledged(n));
    if (receipts.size !== OWNERS / 2) return;
    for (const [owner, receipt] of receipts) before.set(owner, receipt);
    killed = world.cloud.restart().then(async () => void (await world.cloud.control('faults', FAULTS)));
  });
  await killed;
  await world.cloud.control('faults', {});
  expect(attempts).toBeGreaterThan(OWNERS * 1.05);

  const votes = await world.all('votes');
  expect(votes).toHaveLength(OWNERS);
  const byOwner = new Map(votes.map((vote) => [vote.ownerKey, vote]));
  for (const [n, { receipt }] of receipts) {
    expect(byOwner.get(ballot.flats[n - 1]!.ownerKey)?.receipt).toBe(receipt);
  }
  expect(new Set([...receipts.values()].map(({ receipt }) => receipt)).size).toBe(OWNERS);
  // Whoever was told before the kill is told the same after it.
  expect(before.size).toBeGreaterThanOrEqual(OWNERS / 2);
  await sideBySide(
    [...before.keys()].filter((n) => n % 10 === 0),
    async (n) => {
      expect(await untilAcknowledged(n)).toEqual(before.get(n));
    },
  );
});

test('after the next merge every one of the receipts proves that its vote is in the log', async () => {
  await world.runTimer();
  const { _id: ballotId, head, notice, turnout } = await stored(ballot);
  const { publicKey } = notice.statement;
  expect(turnout.byBuilding.reduce((sum, { owners }) => sum + owners, 0)).toBe(OWNERS);
  const leaves = (await world.all('segments')).flatMap((segment): readonly string[] => segment.leaves);
  expect(leaves).toHaveLength(OWNERS);
  expect(isSignedBy(publicKey, head!)).toBe(true);
  expect(toHex(treeRoot(sha256, leaves.map(fromHex)))).toBe(head?.statement.root);
  const inLog = new Set(leaves);
  const missing = [...receipts].filter(([, { signature, ...said }]) => {
    const signed = isSignedBy(publicKey, { statement: { type: 'receipt', ballotId, ...said }, signature });
    return !signed || !inLog.has(toHex(logLeaf(sha256, { type: 'vote', ballotId, ...said })));
  });
  expect(missing).toEqual([]);

  for (let n = 1; n <= OWNERS; n += OWNERS / 25) {
    const { logged, receipt } = await proof(ballot, receipts.get(n)!.receipt);
    expect(receipt.statement.commitment).toBe(receipts.get(n)!.commitment);
    const { entry, index, inclusion, head: shown } = logged!;
    const { size, root } = shown.statement;
    const place = { leaf: logLeaf(sha256, entry), index, size, proof: inclusion.map(fromHex) };
    expect(verifyInclusion(sha256, { ...place, root: fromHex(root) })).toBe(true);
  }
});

test('the count is exact, by owners and by area, and a stranger counts the same from the file', async () => {
  await toClose(ballot);
  const tally = (await stored(ballot)).result!.close.statement.tally;
  const sum = (some: readonly number[]) => ({
    owners: some.length,
    areaCenti: some.reduce((total, n) => total + areaOf(n), 0),
  });
  expect(tally).toMatchObject(sum(numbers));
  expect(tally.motions[0]?.options).toEqual(
    ['approve', 'reject', 'abstain'].map((optionId) => ({
      optionId,
      ...sum(numbers.filter((n) => optionOf(n) === optionId)),
    })),
  );
  await toFinal(ballot);
  const report = verify(await exported(ballot));
  expect(report.steps.flatMap(({ problems }) => problems)).toEqual([]);
  expect(report.ok).toBe(true);
});

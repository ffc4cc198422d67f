import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames } from '../../support/collections';
import { contract, type ProcedureName } from '../../../src/contract/contract';
import type { Procedure } from '../../../src/contract/procedure';
import { commitmentOf } from '../../../src/domain/record/commitment';
import { sha256 } from '../../../src/verifier/crypto';
import { newMutation, valueOf } from '../../support/api';
import { aFlat, aPerson, startWorld, bureau, owner, tenant } from '../../support/world';
import { validInput } from '../support/valid-input';
import {
  aPlace,
  aRow,
  authorised,
  cast,
  confirm,
  enter,
  exported,
  keyOf,
  o,
  onPaper,
  opened,
  secondOf,
  stored,
  supervisorOf,
  toClose,
  unit,
  workerOf,
  type Ballot,
} from '../support/voting-world';

/**
 * Until the count nobody can find out how anybody voted: not in an answer, a document, a file or the log, whoever
 * asks. The ballot is item by item, so that its notice names no answer, and every vote has another pattern.
 */
const CHOICES = ['approve', 'reject', 'abstain'].flatMap((m1) =>
  ['approve', 'reject', 'abstain'].map((m2) => ({ m1: [m1], m2: [m2] })),
);
const NAMES_A_CHOICE = /approve|reject|abstain/;
const world = startWorld();
let ballot: Ballot;
const answers: string[] = [];

beforeAll(async () => {
  const place = await aPlace(world, 'c-secret', aRow(12));
  await world.put(
    'people',
    aPerson('co-owner', owner({ ...aFlat(1), communityId: place.communityId })),
    aPerson('tenant', tenant({ ...aFlat(1), communityId: place.communityId })),
    aPerson('bureau', bureau),
  );
  const motion = (title: string) => ({ title, matter: 'other-major' as const, options: [] });
  ballot = await opened(place, {
    kind: 'items',
    motions: [motion('楼道灯'), motion('车棚')],
    disclosure: 'owners',
  });
  const keep = (answer: unknown) => answers.push(JSON.stringify(answer));
  for (const n of [1, 2, 3]) keep(await cast(ballot, n, CHOICES[n - 1]!));
  keep(await onPaper(ballot, 4, CHOICES[3]!));
  keep(await onPaper(ballot, 5, CHOICES[4]!, 'door'));
  await authorised(ballot, 6, 7);
  keep(await cast(ballot, 6, CHOICES[5]!, { by: o(ballot, 7) }));
  // A paper that waits, one that was read differently, and a vote that another one ended.
  keep(await enter(ballot, 8, CHOICES[6]!));
  const { paperId } = valueOf(await enter(ballot, 9, CHOICES[7]!));
  keep(await confirm(ballot, paperId, CHOICES[8]!));
  await authorised(ballot, 10, 11);
  keep(await cast(ballot, 10, CHOICES[8]!, { by: o(ballot, 11) }));
  keep(await cast(ballot, 10, CHOICES[0]!));
  // A repeat of the same vote, and another one that comes too late.
  keep(await cast(ballot, 1, CHOICES[4]!));
});

const asking = (): readonly string[] => [
  ...[o(ballot, 1), o(ballot, 12), 'co-owner', 'tenant', 'stranger', 'bureau'],
  ...[supervisorOf(ballot), secondOf(ballot), workerOf(ballot)],
];

const queries = Object.entries(contract).flatMap(([area, actions]) =>
  Object.entries(actions as Record<string, Procedure>).flatMap(([action, { kind }]) =>
    kind === 'query' ? [`${area}.${action}` as ProcedureName] : [],
  ),
);

/** Everything that the query can be asked about this ballot. */
async function inputsOf(name: ProcedureName): Promise<readonly object[]> {
  const { communityId, ballotId } = ballot;
  const usual = validInput(name, { communityId, mutationId: newMutation(), now: await world.now() });
  if (name === 'record.own') {
    return ballot.flats.map(({ ownerKey }) => ({ communityId, ballotId, ownerKey }));
  }
  if (name === 'record.proof') {
    const [votes, voids] = await Promise.all([world.all('votes'), world.all('voids')]);
    const receipts = [...votes.map(({ receipt }) => receipt), ...voids.map(({ vote }) => vote.receipt)];
    return receipts.map((receipt) => ({ communityId, ballotId, receipt, from: 1 }));
  }
  if ('ballotId' in usual) return [{ ...usual, ballotId }];
  if ('building' in usual) return ['1', '2'].map((building) => ({ ...usual, building }));
  return [usual, ...('unit' in usual ? [{ ...usual, unit: unit(ballot, 1) }] : [])];
}

async function everyAnswer(): Promise<readonly (readonly [string, string])[]> {
  const found: (readonly [string, string])[] = [];
  for (const name of queries) {
    for (const input of await inputsOf(name)) {
      for (const openid of asking()) {
        const answer = await world.api(openid, name, input as never);
        found.push([`${name} by ${openid}`, JSON.stringify(answer)]);
      }
    }
  }
  return found;
}

const everyDocument = async (): Promise<readonly (readonly [string, string])[]> => {
  const names = collectionNames();
  const all = await Promise.all(names.map((name) => world.all(name)));
  return all.flatMap((documents, i) => documents.map((doc) => [names[i]!, JSON.stringify(doc)] as const));
};

/** Everything that the cloud has on its disk: the database as it is written, uploaded and published files. */
function everyFile(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return everyFile(path);
    return entry.isFile() ? [[path, readFileSync(path, 'latin1')] as const] : [];
  });
}

const revealing = (found: readonly (readonly [string, string])[]) =>
  found.filter(([, text]) => NAMES_A_CHOICE.test(text)).map(([where]) => where);

/** Everything that could be a nonce, wherever it stands. */
const hexadecimals = (texts: readonly string[]) => [
  ...new Set(texts.flatMap((text) => text.match(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g) ?? [])),
];

async function expectNothing(): Promise<void> {
  const [asked, documents] = [await everyAnswer(), await everyDocument()];
  expect(revealing(asked)).toEqual([]);
  expect(revealing(documents)).toEqual([]);
  expect(revealing(everyFile(world.cloud.dataDir))).toEqual([]);
  expect(world.cloud.log()).not.toMatch(NAMES_A_CHOICE);

  // And by trying: every choice, with everything that anybody can read as the nonce.
  const candidates = hexadecimals([...asked, ...documents].map(([, text]) => text));
  expect(candidates.length).toBeGreaterThan(5);
  const tokens = new Map((await world.all('ballotOwners')).map(({ ownerKey, token }) => [ownerKey, token]));
  const opened = (await world.all('votes')).flatMap(({ ownerKey, commitment, receipt }) => {
    const committed = { ballotId: ballot.ballotId, owner: tokens.get(ownerKey)! };
    const tried = candidates.flatMap((nonce) => CHOICES.map((choice) => ({ ...committed, choice, nonce })));
    return tried.some((each) => commitmentOf(sha256, each) === commitment) ? [receipt] : [];
  });
  expect(opened).toEqual([]);
}

test('no answer to who votes, or takes a vote in, says how', () => {
  expect(answers).toHaveLength(11);
  expect(answers.filter((answer) => NAMES_A_CHOICE.test(answer))).toEqual([]);
});

test('before the votes are merged: nothing tells a choice', expectNothing);

test('after the merge, with turnout and heads published: nothing tells a choice', async () => {
  await world.runTimer();
  expect((await world.all('segments')).flatMap(({ heads }) => [...heads])).toHaveLength(1);
  await expectNothing();
});

test('votes with different choices differ in nothing that can be read, not in their length either', async () => {
  const shapes = (rows: readonly object[]) =>
    new Set(
      rows.map((row) =>
        JSON.stringify(
          ['receipt', 'commitment', 'signature', 'sealed'].map(
            (field) => String((row as Record<string, unknown>)[field] ?? '').length,
          ),
        ),
      ),
    );
  const [votes, papers] = [await world.all('votes'), await world.all('papers')];
  expect(votes.length + papers.length).toBeGreaterThan(9);
  expect(shapes(votes).size).toBe(1);
  expect(shapes(papers).size).toBe(1);
  const sealed = votes.map((vote) => vote.sealed);
  expect(new Set(sealed).size).toBe(sealed.length);
});

test('after the close, while a paper still waits: nothing tells a choice', async () => {
  await toClose(ballot);
  expect((await stored(ballot)).status).toBe('running');
  await expectNothing();
});

test('the same search finds every choice once they are counted', async () => {
  const { communityId } = ballot;
  for (const { _id: paperId, state } of await world.all('papers')) {
    if (state !== 'waiting' && state !== 'differs') continue;
    const input = { communityId, mutationId: newMutation(), paperId, reason: '照片看不清' };
    valueOf(await world.api(workerOf(ballot), 'papers.withdraw', input));
  }
  await world.runTimer();
  expect(await exported(ballot)).toMatch(NAMES_A_CHOICE);
  expect(revealing(everyFile(world.cloud.dataDir))).not.toEqual([]);
  const own = { communityId, ballotId: ballot.ballotId, ownerKey: keyOf(ballot, 2) };
  expect(valueOf(await world.api(o(ballot, 2), 'record.own', own)).choice).toEqual(CHOICES[1]);
  expect(revealing(await everyAnswer())).toEqual(
    expect.arrayContaining([`ballots.read by ${o(ballot, 12)}`, `record.read by tenant`]),
  );
});

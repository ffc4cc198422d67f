import { createPublicKey, verify as verifySignature } from 'node:crypto';
import type { Input } from '../../../src/contract/contract';
import type { MyBallotPaper } from '../../../src/contract/ballot/ballots';
import { signedBytes } from '../../../src/domain/record/signing';
import type { Signed, Statement } from '../../../src/domain/record/statements';
import { newMutation, valueOf } from '../../support/api';
import {
  aCommunity,
  aFlat,
  aPerson,
  aPlan,
  aRoll,
  owner,
  supervisor,
  worker,
  type World,
} from '../../support/world';
import { validInput } from './valid-input';
import type { PartDoc } from '../../../src/cloud/data/documents/roll';
import { aPng } from '../../support/pictures';
import { approve, type Picks } from '../../support/a-ballot';

/** A community of its own that can vote; the n-th flat, from 1, belongs to `o(place, n)`. */
export interface Place {
  readonly world: World;
  readonly communityId: string;
  readonly flats: readonly PartDoc[];
}

/** A ballot in it. */
export interface Ballot extends Place {
  readonly ballotId: string;
}

/** Votes are counted once all that were sent before the close have arrived. */
export const ARRIVED = 31_000;
const DAY = 86_400_000;

export const o = ({ communityId }: Place, n: number): string => `o-${communityId}-${n}`;
export const supervisorOf = ({ communityId }: Place): string => `supervisor-${communityId}`;
/** Another supervisor: who confirms what the first has entered. */
export const secondOf = ({ communityId }: Place): string => `second-${communityId}`;
export const workerOf = ({ communityId }: Place): string => `worker-${communityId}`;
export const unit = ({ flats }: Place, n: number): string => flats[n - 1]!.unit;
export const keyOf = ({ flats }: Place, n: number): string => flats[n - 1]!.ownerKey;

/** Flats 1 to `count` of 80 m² in two buildings, each with an owner of its own. */
export const aRow = (count: number): readonly PartDoc[] =>
  Array.from({ length: count }, (_, i) => aFlat(i + 1));

/** A community with a plan and a roll, its owners, a worker and two supervisors. */
export async function aPlace(world: World, communityId: string, some = aRow(12)): Promise<Place> {
  const rollId = `roll-${communityId}`;
  const flats = some.map((flat) => ({ ...flat, _id: `${rollId}:${flat.unit}`, communityId, rollId }));
  const place = { world, communityId, flats };
  const planId = `plan-${communityId}`;
  await world.put('plans', aPlan({ _id: planId, communityId }));
  await world.put('parts', ...flats);
  await world.put(
    'people',
    ...flats.map((flat, i) => aPerson(o(place, i + 1), owner(flat))),
    aPerson(workerOf(place), worker(communityId)),
    aPerson(supervisorOf(place), supervisor(communityId)),
    aPerson(secondOf(place), supervisor(communityId)),
  );
  const roll = { ...aRoll(flats), rollId };
  await world.put('communities', aCommunity({ _id: communityId, stage: 'plan', planId, roll }));
  return place;
}

/** Publishes a notice: it opens as soon as is lawful, seven days are for corrections, and it is open for seven. */
export async function announced(place: Place, more: Partial<Input<'ballots.publish'>> = {}): Promise<Ballot> {
  const { world, communityId } = place;
  const scene = { communityId, mutationId: newMutation(), now: await world.now() };
  const input = { ...validInput('ballots.publish', scene), ...more };
  const { ballotId } = valueOf(await world.api(workerOf(place), 'ballots.publish', input));
  return { ...place, ballotId };
}

export const stored = async ({ world, ballotId }: Ballot) => (await world.get('ballots', ballotId))!;

/** Moves the clock on to a moment, never back, and lets the timer run. */
export async function until({ world }: Place, at: number): Promise<void> {
  await world.travelTo(at);
  await world.runTimer();
}

export async function toOpening(ballot: Ballot): Promise<void> {
  await until(ballot, (await stored(ballot)).notice.statement.opensAt);
}
export async function toClose(ballot: Ballot): Promise<void> {
  await until(ballot, (await stored(ballot)).closesAt + ARRIVED);
}
/** Past the days to object. */
export async function toFinal(ballot: Ballot): Promise<void> {
  await until(ballot, (await stored(ballot)).result!.objectionEndsAt + ARRIVED);
}

/** Announced and open. */
export async function opened(place: Place, more?: Partial<Input<'ballots.publish'>>): Promise<Ballot> {
  const ballot = await announced(place, more);
  await toOpening(ballot);
  return ballot;
}

/** The ballot's page as somebody sees it. */
export async function seenBy(place: Place, openid: string) {
  const { world, communityId } = place;
  return valueOf(await world.api(openid, 'ballots.read', { communityId })).ballot!;
}
export const papersOf = async (place: Place, openid: string): Promise<readonly MyBallotPaper[]> =>
  (await seenBy(place, openid)).mine;

/** The n-th owner votes on the phone; `more` says what is different. */
export const cast = (
  ballot: Ballot,
  n: number,
  choice: Picks = approve,
  more: { readonly by?: string; readonly ownerKey?: string; readonly mutationId?: string } = {},
) => {
  const { world, communityId, ballotId } = ballot;
  const { by = o(ballot, n), ownerKey = keyOf(ballot, n), mutationId = newMutation() } = more;
  return world.api(by, 'ballots.cast', { communityId, ballotId, ownerKey, mutationId, choice });
};

let pictures = 0;
/** A photo as the phone uploads it, each another. */
export async function aPhoto({ world }: Pick<Place, 'world'>, folder: 'papers' | 'proxies'): Promise<string> {
  const path = `uploads/${folder}/photo-${String(++pictures)}.png`;
  const body = aPng(pictures);
  const headers = { 'x-local-persona': 'somebody' };
  const answer = await world.cloud.fetch(`/upload?path=${path}`, { method: 'POST', headers, body });
  return (JSON.parse(answer.body.toString()) as { fileID: string }).fileID;
}

/** The first reading of the n-th flat's paper, by the first supervisor. */
export async function enter(
  ballot: Ballot,
  n: number,
  choice: Picks = approve,
  more: Partial<Input<'papers.enter'>> & { readonly by?: string } = {},
) {
  const { world, communityId, ballotId } = ballot;
  const { by = supervisorOf(ballot), ...rest } = more;
  return world.api(by, 'papers.enter', {
    communityId,
    ballotId,
    mutationId: newMutation(),
    unit: unit(ballot, n),
    channel: 'paper',
    choice,
    picture: await aPhoto(ballot, 'papers'),
    ...rest,
  });
}

/** The second reading, by the second supervisor. */
export const confirm = (
  ballot: Ballot,
  paperId: string,
  choice: Picks = approve,
  { by = secondOf(ballot), mutationId = newMutation() } = {},
) => {
  const { world, communityId } = ballot;
  return world.api(by, 'papers.confirm', { communityId, mutationId, paperId, choice });
};

/** Both readings. */
export async function onPaper(
  ballot: Ballot,
  n: number,
  choice: Picks = approve,
  channel: 'paper' | 'door' = 'paper',
) {
  const { paperId } = valueOf(await enter(ballot, n, choice, { channel }));
  return valueOf(await confirm(ballot, paperId, choice));
}

/** The n-th owner authorises flat `to`; taken in by the first supervisor, or by `by`. */
export async function authorise(
  ballot: Ballot,
  n: number,
  to: number,
  more: Partial<Input<'proxies.enter'>> = {},
  by = supervisorOf(ballot),
) {
  const { world, communityId, ballotId } = ballot;
  return world.api(by, 'proxies.enter', {
    communityId,
    ballotId,
    mutationId: newMutation(),
    unit: unit(ballot, n),
    proxyUnit: unit(ballot, to),
    expiresAt: (await stored(ballot)).closesAt,
    picture: await aPhoto(ballot, 'proxies'),
    ...more,
  });
}

/** Taken in and confirmed by the second supervisor. */
export async function authorised(ballot: Ballot, n: number, to: number, more = {}): Promise<string> {
  const { world, communityId } = ballot;
  const { proxyId } = valueOf(await authorise(ballot, n, to, more));
  const input = { communityId, mutationId: newMutation(), proxyId };
  valueOf(await world.api(secondOf(ballot), 'proxies.confirm', input));
  return proxyId;
}

/** The n-th owner objects. */
export const object = (ballot: Ballot, n: number, to: Input<'objections.raise'>['to']) => {
  const { world, communityId, ballotId } = ballot;
  return world.api(o(ballot, n), 'objections.raise', {
    communityId,
    ballotId,
    mutationId: newMutation(),
    to,
    unit: unit(ballot, n),
    text: '和事实不一样。',
  });
};

/** The same, and the worker answers with what `answer` says. */
export async function objected(
  ballot: Ballot,
  n: number,
  to: 'roll' | 'vote' | 'result',
  answer: Partial<Input<'objections.answer'>>,
) {
  const { world, communityId } = ballot;
  const { objectionId } = valueOf(await object(ballot, n, to));
  const answered = await world.api(workerOf(ballot), 'objections.answer', {
    communityId,
    mutationId: newMutation(),
    objectionId,
    upheld: true,
    answer: '已经核对过原件。',
    ...answer,
  });
  return { objectionId, answered };
}

let buyers = 0;

/** The flat is sold at the worker's desk; the buyer joins with the phone. Answers who that is. */
export async function sold(place: Place, unitKey: string): Promise<string> {
  const { world, communityId } = place;
  const phone = `199000001${String(++buyers).padStart(2, '0')}`;
  const buyer = { name: '许立群', certificate: `E1234567${String(buyers).padStart(2, '0')}`, phone };
  valueOf(
    await world.api(workerOf(place), 'joining.sell', {
      communityId,
      mutationId: newMutation(),
      unit: unitKey,
      seen: 'deed',
      buyers: [buyer],
    }),
  );
  const openid = `buyer-${phone}`;
  const code = { mutationId: newMutation(), phoneCode: `demo-phone-${phone}-a` };
  valueOf(await world.api(openid, 'home.join', code));
  return openid;
}

/** A stored file. */
export async function fileOf({ world }: Place, file: string): Promise<Buffer> {
  const { status, body } = await world.cloud.fetch(file.replace(/^cloud:\/\/[^/]+/, '/storage'));
  if (status !== 200) throw new Error(`HTTP ${status}`);
  return body;
}

export async function exported(ballot: Ballot, by = supervisorOf(ballot)): Promise<string> {
  const { world, communityId, ballotId } = ballot;
  const { file } = valueOf(await world.api(by, 'record.export', { communityId, ballotId }));
  return (await fileOf(ballot, file)).toString();
}

export const proof = async (ballot: Ballot, receipt: string, from = 0) => {
  const { world, communityId, ballotId } = ballot;
  return valueOf(await world.api(workerOf(ballot), 'record.proof', { communityId, ballotId, receipt, from }));
};

/** Ed25519 as Node has it, of a statement's canonical bytes. */
export function isSignedBy(publicKey: string, { statement, signature }: Signed<Statement>): boolean {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verifySignature(null, signedBytes(statement), key, Buffer.from(signature, 'hex'));
}

/** Days in milliseconds. */
export const days = (n: number): number => n * DAY;

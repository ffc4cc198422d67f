import type { ProcedureName } from '../../../src/contract/contract';
import type { ErrorCode } from '../../../src/contract/errors';
import { sortKey } from '../../../src/cloud/platform/document-id';
import type { BallotDoc, ProxyDoc, VoteDoc } from '../../../src/cloud/data/documents/ballot';
import { aFlat } from '../../support/world';
import { aPhoto } from './voting-world';
import {
  asNeighbour,
  closed,
  DAY,
  flatIn,
  notYetOpen,
  readyToPublish,
  refusedText,
  uploadTo,
  withBallot,
  withFlat,
  withoutContentCheck,
  type Scenario,
  type Scene,
} from './scene';
import { aVote, withPaper } from './a-vote';
import { approve, ballotOwner, reject } from '../../support/a-ballot';

export type Changes = Partial<Omit<BallotDoc, 'notice'>> & { readonly notice?: object };

/** A vote for flat 1 that another hand took in; what it says nobody looks at. */
export async function withVote(scene: Scene, more: Partial<VoteDoc> = {}, ballotMore: Changes = {}) {
  const { ballotId, ownerKey } = await withBallot(scene, ballotMore);
  await scene.world.put('votes', { ...aVote(scene, ballotId, ownerKey), ...more });
  return { ballotId, ownerKey };
}

/** The owners of flats 2 and 3, whom the caller is not. */
const others = (community: string) =>
  [aFlat(2, { communityId: community }), aFlat(3, { communityId: community })] as const;

/** A ballot with flats 2 and 3 on its roll too, and what the first of them authorises the other to. */
async function withOthers(scene: Scene, more: Changes = {}) {
  const [principal, proxy] = others(scene.community);
  const whole = [flatIn(scene.community), principal, proxy];
  const areaCenti = whole.reduce((sum, flat) => sum + flat.areaCenti, 0);
  const ballot = await withBallot(scene, { roll: { owners: whole.length, areaCenti }, ...more });
  await scene.world.put(
    'ballotOwners',
    ...[principal, proxy].map((flat) => ballotOwner(flat, ballot.ballotId)),
  );
  const { ballotId } = ballot;
  return { ...ballot, principal, sent: { ballotId, unit: principal.unit, proxyUnit: proxy.unit } };
}

/** Flat 2 authorises flat 3; the caller has entered it. */
async function withProxy(scene: Scene, more: Partial<ProxyDoc> = {}) {
  const { sent, principal } = await withOthers(scene);
  const { ballotId, unit, proxyUnit } = sent;
  const { ownerKey } = principal;
  const [, { ownerKey: proxyKey }] = others(scene.community);
  const proxyId = `${ballotId}:${ownerKey}`;
  await scene.world.put('proxies', {
    _id: proxyId,
    ballotId,
    communityId: scene.community,
    ownerKey,
    units: [unit],
    proxyUnit,
    proxyKey,
    expiresAt: scene.now + DAY,
    picture: 'cloud://local.local/uploads/proxies/one.png',
    enteredBy: `o-${scene.community}`,
    enteredAt: scene.now,
    sortKey: sortKey(scene.now, 'mutation-elsewhere'),
    mutationId: 'mutation-elsewhere',
    state: 'waiting',
    used: false,
    ...more,
  });
  return { sent, proxyId };
}

const nothingSuch =
  (name: ProcedureName): Scenario =>
  async ({ put, send }) => {
    await put();
    return send(name);
  };

/** Publishing, voting, papers and proxies. */
export const ballotsScenarios: Partial<Record<ProcedureName, Partial<Record<ErrorCode, Scenario>>>> = {
  'ballots.publish': {
    WRONG_STAGE: async ({ put, send }) => {
      await put({ stage: 'needs' });
      return send('ballots.publish');
    },
    ROLL_MISSING: async ({ put, send }) => {
      await put({ stage: 'plan', planId: 'plan-1' });
      return send('ballots.publish');
    },
    SCHEDULE_INVALID: async (scene) => {
      await readyToPublish(scene);
      const { send, now } = scene;
      return send('ballots.publish', { opensAt: now + 2 * DAY, closesAt: now + DAY });
    },
    PERIOD_TOO_SHORT: async (scene) => {
      await readyToPublish(scene);
      return scene.send('ballots.publish', { objectionDays: 6 });
    },
    SILENT_VOTES_OFF: async (scene) => {
      await readyToPublish(scene);
      return scene.send('ballots.publish', { nonVoters: 'with-majority' });
    },
    FORM_INVALID: async (scene) => {
      await readyToPublish(scene);
      return scene.send('ballots.publish', { kind: 'items' });
    },
    SCOPE_EMPTY: async (scene) => {
      await readyToPublish(scene);
      return scene.send('ballots.publish', { scope: { kind: 'buildings', buildings: ['9'] } });
    },
    NOT_FOUND: async (scene) => {
      await withFlat(scene, { stage: 'plan', planId: 'plan-elsewhere' });
      return scene.send('ballots.publish');
    },
    BALLOT_RUNNING: async (scene) => {
      await withBallot(scene);
      return scene.send('ballots.publish');
    },
    TEXT_REFUSED: async (scene) => {
      await readyToPublish(scene);
      return scene.send('ballots.publish', { title: refusedText.title });
    },
    CONTENT_CHECK_UNAVAILABLE: async (scene) => {
      await readyToPublish(scene);
      return withoutContentCheck(scene.world, () => scene.send('ballots.publish'));
    },
  },
  'ballots.cast': {
    NOT_FOUND: nothingSuch('ballots.cast'),
    NOT_ON_BALLOT_ROLL: async (scene) => {
      const ballot = await withBallot(scene);
      return scene.send('ballots.cast', { ...ballot, ownerKey: aFlat(2).ownerKey });
    },
    CHOICE_INVALID: async (scene) => {
      const ballot = await withBallot(scene);
      return scene.send('ballots.cast', { ...ballot, choice: { m1: ['o1'] } });
    },
    BALLOT_NOT_OPEN: async (scene) => {
      const ballot = await withBallot(scene, notYetOpen(scene.now));
      return scene.send('ballots.cast', ballot);
    },
    BALLOT_CLOSED: async (scene) => {
      const ballot = await withBallot(scene, closed(scene.now));
      return scene.send('ballots.cast', ballot);
    },
    ALREADY_VOTED: async (scene) => {
      const ballot = await withBallot(scene);
      await scene.send('ballots.cast', { ...ballot, choice: approve });
      return scene.send('ballots.cast', { ...ballot, choice: reject });
    },
  },
  'ballots.acknowledge': {
    NOT_FOUND: async (scene) => scene.send('ballots.acknowledge', await withBallot(scene)),
    NOT_ON_BALLOT_ROLL: async (scene) => {
      const ballot = await withVote(scene);
      return asNeighbour(scene, 'ballots.acknowledge', ballot);
    },
  },
  'papers.enter': {
    NOT_FOUND: nothingSuch('papers.enter'),
    PHOTO_MISSING: async (scene) => {
      const { ballotId } = await withBallot(scene);
      return scene.send('papers.enter', { ballotId });
    },
    PICTURE_REFUSED: async (scene) => {
      const { ballotId } = await withBallot(scene);
      const picture = await uploadTo(scene.world, `papers/${scene.community}.jpg`, Buffer.from('text'));
      return scene.send('papers.enter', { ballotId, picture });
    },
    NOT_ON_BALLOT_ROLL: async (scene) => {
      const { ballotId } = await withBallot(scene);
      return scene.send('papers.enter', { ballotId, unit: '1-1-999' });
    },
    CHOICE_INVALID: async (scene) => {
      const { ballotId } = await withBallot(scene);
      return scene.send('papers.enter', { ballotId, choice: { m2: ['approve'] } });
    },
    BALLOT_NOT_OPEN: async (scene) => {
      const { ballotId } = await withBallot(scene, notYetOpen(scene.now));
      return scene.send('papers.enter', { ballotId });
    },
    BALLOT_CLOSED: async (scene) => {
      const { ballotId } = await withBallot(scene, closed(scene.now));
      return scene.send('papers.enter', { ballotId });
    },
    ALREADY_VOTED: async (scene) => {
      const { ballotId } = await withVote(scene);
      return scene.send('papers.enter', { ballotId });
    },
    PAPER_WAITING: async (scene) => {
      const { ballotId } = await withPaper(scene);
      return scene.send('papers.enter', { ballotId });
    },
  },
  'papers.read': { NOT_FOUND: nothingSuch('papers.read') },
  'papers.confirm': {
    NOT_FOUND: nothingSuch('papers.confirm'),
    SAME_PERSON: async (scene) => {
      const { paperId } = await withPaper(scene);
      return scene.send('papers.confirm', { paperId });
    },
    PAPER_DIFFERS: async (scene) => {
      const { paperId } = await withPaper(scene, { enteredBy: 'o-another', state: 'differs' });
      return scene.send('papers.confirm', { paperId });
    },
    CHOICE_INVALID: async (scene) => {
      const { paperId } = await withPaper(scene, { enteredBy: 'o-another', units: ['1-1-199'] });
      return scene.send('papers.confirm', { paperId, choice: { m1: ['o1'] } });
    },
    PAPER_SETTLED: async (scene) => {
      const { paperId } = await withPaper(scene, { state: 'withdrawn' });
      return scene.send('papers.confirm', { paperId });
    },
  },
  'papers.withdraw': {
    NOT_FOUND: nothingSuch('papers.withdraw'),
    PAPER_SETTLED: async (scene) => {
      const { paperId } = await withPaper(scene, { state: 'counted' });
      return scene.send('papers.withdraw', { paperId });
    },
    TEXT_REFUSED: async ({ put, send }) => {
      await put();
      return send('papers.withdraw', { reason: refusedText.text });
    },
    CONTENT_CHECK_UNAVAILABLE: async ({ world, put, send }) => {
      await put();
      return withoutContentCheck(world, () => send('papers.withdraw'));
    },
  },
  'proxies.enter': {
    NOT_FOUND: nothingSuch('proxies.enter'),
    OWN_MATTER: async (scene) => {
      const { sent } = await withOthers(scene);
      return scene.send('proxies.enter', { ...sent, proxyUnit: flatIn(scene.community).unit });
    },
    PHOTO_MISSING: async (scene) => {
      const { sent } = await withOthers(scene);
      return scene.send('proxies.enter', sent);
    },
    PICTURE_REFUSED: async (scene) => {
      const { sent } = await withOthers(scene);
      const picture = await uploadTo(scene.world, `proxies/${scene.community}.jpg`, Buffer.from('text'));
      return scene.send('proxies.enter', { ...sent, picture });
    },
    NOT_ON_BALLOT_ROLL: async (scene) => {
      const { ballotId } = await withBallot(scene);
      return scene.send('proxies.enter', { ballotId });
    },
    BALLOT_CLOSED: async (scene) => {
      const { sent } = await withOthers(scene, closed(scene.now));
      return scene.send('proxies.enter', sent);
    },
    ALREADY_VOTED: async (scene) => {
      const { sent, principal } = await withOthers(scene);
      await scene.world.put('votes', aVote(scene, sent.ballotId, principal.ownerKey));
      return scene.send('proxies.enter', sent);
    },
    PROXY_EXISTS: async (scene) => {
      const { sent } = await withProxy(scene);
      return scene.send('proxies.enter', { ...sent, picture: await aPhoto(scene, 'proxies') });
    },
    PROXY_CAP: async (scene) => {
      const { sent } = await withOthers(scene, { notice: { proxyCap: 0 } });
      return scene.send('proxies.enter', { ...sent, picture: await aPhoto(scene, 'proxies') });
    },
    SCHEDULE_INVALID: async (scene) => {
      const { sent } = await withOthers(scene);
      return scene.send('proxies.enter', { ...sent, expiresAt: scene.now - DAY });
    },
    ROLL_NOT_FROZEN: async (scene) => {
      const { notice } = notYetOpen(scene.now);
      const early = { notice: { ...notice, correctionEndsAt: scene.now + DAY / 2 }, frozen: undefined };
      const { sent } = await withOthers(scene, early);
      return scene.send('proxies.enter', sent);
    },
  },
  'proxies.read': {
    NOT_FOUND: async (scene) => {
      const { proxyId } = await withProxy(scene, { state: 'revoked' });
      return scene.send('proxies.read', { proxyId });
    },
  },
  'proxies.confirm': {
    NOT_FOUND: nothingSuch('proxies.confirm'),
    SAME_PERSON: async (scene) => {
      const { proxyId } = await withProxy(scene);
      return scene.send('proxies.confirm', { proxyId });
    },
    OWN_MATTER: async (scene) => {
      const { unit } = flatIn(scene.community);
      const { proxyId } = await withProxy(scene, { enteredBy: 'o-another', proxyUnit: unit });
      return scene.send('proxies.confirm', { proxyId });
    },
  },
  'proxies.revoke': {
    NOT_FOUND: async (scene) => {
      const { proxyId } = await withProxy(scene, { units: [flatIn(scene.community).unit] });
      return asNeighbour(scene, 'proxies.revoke', { proxyId });
    },
  },
};

import { atomically } from '../../data/atomically';
import { ballotOwners, ballots, evidence, objections, papers, proxies, voids } from '../../data/collections';
import { operators } from '../../data/database';
import type { BallotDoc, BallotOwnerDoc } from '../../data/documents/ballot';
import { deleteFiles } from '../../platform/files';
import { systemRandom } from '../../platform/crypto/random';
import { listClaims } from '../ballot/may-vote';
import { membersOf } from './flats';

/** Takes the place of an OPENID. */
export const ERASED = 'erased';

/**
 * Unties an owner from the tokens of all finished ballots of a community; in a consultation, a household. In the
 * documents of each ballot a new random name takes the place of the owner's key. The vote keeps its token, its
 * commitment and what opens the commitment, so nothing changes in what is counted or published. An entry that
 * somebody else who has joined votes for too, as joint owners do, is left to them.
 */
export async function eraseOwner(communityId: string, ownerKey: string, openid: string): Promise<void> {
  const [entries, bought] = await Promise.all([
    ballotOwners.every({ communityId, ownerKey }),
    ballotOwners.every({ communityId, heldBy: ownerKey }),
  ]);
  for (const owner of [...entries, ...bought]) {
    const ballot = await ballots.get(owner.ballotId);
    if (ballot?.status !== 'final' || (await isShared(owner, ownerKey, openid, ballot))) continue;
    if (owner.ownerKey === ownerKey) await eraseEntry(owner, ballot, newName());
    else await ballotOwners.update(owner._id, { heldBy: newName() });
  }
}

const newName = (): string => `${ERASED}-${systemRandom.bytes(16).toString('hex')}`;

async function isShared(
  { communityId, units }: BallotOwnerDoc,
  ownerKey: string,
  openid: string,
  { notice }: BallotDoc,
): Promise<boolean> {
  const members = (await Promise.all(units.map((unit) => membersOf(communityId, unit)))).flat();
  const flats = members.filter(({ person }) => person._id !== openid).map(({ flat }) => flat);
  return listClaims({ flats }, notice.statement.form.binding).some(({ key }) => key === ownerKey);
}

/** The owner's own document goes last: a repeat finds by it what is left to do. */
async function eraseEntry(
  { _id, ballotId, ownerKey }: BallotOwnerDoc,
  { salt }: BallotDoc,
  name: string,
): Promise<void> {
  const [read, proxy] = await Promise.all([papers.every({ ballotId, ownerKey }), proxies.get(_id)]);
  // The photo of a paper or of an authorisation bears a signature.
  const photos = [...read, ...(proxy ? [proxy] : [])].map(({ picture }) => picture);
  await deleteFiles(photos.filter(Boolean));
  // Before the papers lose the owner's key: a repeat finds these by it.
  await evidence.removeWhere({ of: operators.in([_id, ...read.map((paper) => paper._id)]) });
  await Promise.all([
    papers.updateWhere({ ballotId, ownerKey }, { ownerKey: name, picture: '' }),
    voids.updateWhere({ ballotId, ownerKey }, { ownerKey: name, by: ERASED }),
    objections.updateWhere({ ballotId, ownerKey }, { ownerKey: name }),
  ]);
  const renamed = { _id: `${ballotId}:${name}`, ownerKey: name };
  await atomically(async (atom) => {
    const [owner, vote] = [await atom.get('ballotOwners', _id), await atom.get('votes', _id)];
    if (!owner) return;
    await atom.insert('ballotOwners', { ...owner, ...renamed });
    if (vote) await atom.insert('votes', { ...vote, ...renamed, castBy: ERASED, mutationId: ERASED });
    for (const each of ['ballotOwners', 'votes', 'proxies', 'reaches'] as const) {
      if (await atom.get(each, _id)) await atom.remove(each, _id);
    }
    const load = proxy && `${ballotId}:${proxy.proxyKey}`;
    if (load && (await atom.get('proxyLoads', load))) {
      await atom.update('proxyLoads', load, { ownerKeys: operators.pull(ownerKey) });
    }
    // Only a ballot frozen before salts were destroyed at the freeze still has one.
    if (salt !== undefined) await atom.update('ballots', ballotId, { salt: operators.remove() });
  });
}

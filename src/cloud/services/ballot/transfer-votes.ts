import { atomically } from '../../data/atomically';
import { ballotOwners, ballots, communities, parts, votes } from '../../data/collections';
import { endProxy } from './proxy-places';

/**
 * What a sale means for a vote that is under way (DOMAIN section 2 [confirm]). If the former owner has voted, that
 * vote stands. If not, the new owner votes in the former owner's place, and a proxy of the former owner votes no
 * more. The frozen roll itself does not change: an owner who keeps other parts of the same entry goes on voting for
 * it, and whoever buys the last of its parts votes for the whole entry. `former` and `next` are owners' keys as
 * documents have them.
 */
export async function transferVotes(
  communityId: string,
  unit: string,
  former: string,
  next: string,
  by: string,
): Promise<void> {
  const community = await communities.get(communityId);
  const ballot = community?.ballotId ? await ballots.get(community.ballotId) : null;
  if (!ballot?.frozen || ballot.status !== 'running') return;
  if (ballot.notice.statement.form.binding !== 'statutory') return;
  const ballotId = ballot._id;
  const [entry, bought] = await Promise.all([
    ballotOwners.get(`${ballotId}:${former}`),
    ballotOwners.every({ ballotId, heldBy: former }),
  ]);
  await ballots.update(ballotId, { standIns: true });
  const held = [entry, ...bought].find((owner) => owner?.units.includes(unit));
  if (!held || (held.heldBy ?? held.ownerKey) !== former) return;
  const rest = held.units
    .filter((other) => other !== unit)
    .map((other) => `${community?.roll?.rollId}:${other}`);
  const kept = (await parts.getMany(rest)).some(({ ownerKey }) => ownerKey === former);
  if (kept || (await votes.get(held._id))) return;
  await ballotOwners.update(held._id, { heldBy: next });
  await atomically(async (atom) => endProxy(atom, await atom.get('proxies', held._id), by));
}

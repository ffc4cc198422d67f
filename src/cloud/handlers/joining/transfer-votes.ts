import { ballotOwners, ballots, communities, votes } from '../../data/collections';

/**
 * What a sale means for a vote that is under way (DOMAIN section 2 [confirm]): if the former owner has voted, that vote
 * stands; if not, the new owner votes in the former's place. The frozen roll itself does not change, so an owner who
 * keeps other parts of the same entry goes on voting for it. Both are owners' keys as documents have them.
 */
export async function transferVotes(
  communityId: string,
  unit: string,
  former: string,
  next: string,
): Promise<void> {
  const ballotId = (await communities.get(communityId))?.ballotId;
  const ballot = ballotId ? await ballots.get(ballotId) : null;
  if (!ballot?.frozen || ballot.status !== 'running') return;
  if (ballot.notice.statement.form.binding !== 'statutory') return;
  const [[entry], [bought]] = await Promise.all([
    ballotOwners.find({ _id: `${ballot._id}:${former}` }, { limit: 1 }),
    ballotOwners.find({ ballotId: ballot._id, heldBy: former }, { limit: 20 }),
  ]);
  const held = [entry, bought].find((owner) => owner?.units.length === 1 && owner.units[0] === unit);
  await ballots.update(ballot._id, { standIns: true });
  if (!held || (await votes.get(held._id))) return;
  await ballotOwners.update(held._id, { heldBy: next });
}

import { atomically } from '../../data/atomically';
import {
  approvals,
  ballotOwners,
  ballotRolls,
  ballots,
  backings,
  communities,
  contacts,
  doorRecords,
  evidence,
  ideas,
  letters,
  moves,
  needs,
  objections,
  papers,
  parts,
  people,
  pictureChecks,
  plans,
  proxies,
  proxyLoads,
  ratings,
  ratingSums,
  reaches,
  reports,
  rounds,
  segments,
  updates,
  visits,
  voids,
  votes,
} from '../../data/collections';
import { operators } from '../../data/database';
import { dropMemberships } from '../joining/flats';

/** Removes a trial with everything in it. The community goes last, so that what breaks off is done again. */
export async function removeTrial(communityId: string, by: string): Promise<void> {
  const here = { communityId };
  const [held, authorised] = await Promise.all([
    ballots.every(here, ['_id']),
    proxies.every(here, ['_id', 'ballotId', 'proxyKey']),
  ]);
  const loads = authorised.map(({ ballotId, proxyKey }) => `${ballotId}:${proxyKey}`);
  if (loads.length > 0) await proxyLoads.removeWhere({ _id: operators.in(loads) });
  for (const { _id: ballotId } of held) {
    const of = { ballotId };
    await Promise.all([
      ballotRolls.removeWhere(of),
      segments.removeWhere(of),
      voids.removeWhere(of),
      evidence.removeWhere(of),
      rounds.removeWhere(of),
    ]);
  }
  await Promise.all([
    ballotOwners.removeWhere(here),
    votes.removeWhere(here),
    papers.removeWhere(here),
    proxies.removeWhere(here),
    reaches.removeWhere(here),
    objections.removeWhere(here),
    parts.removeWhere(here),
    contacts.removeWhere(here),
    letters.removeWhere(here),
    moves.removeWhere(here),
    needs.removeWhere(here),
    backings.removeWhere(here),
    ideas.removeWhere(here),
    plans.removeWhere(here),
    updates.removeWhere(here),
    pictureChecks.removeWhere(here),
    visits.removeWhere(here),
    doorRecords.removeWhere(here),
    ratings.removeWhere(here),
    ratingSums.removeWhere(here),
    approvals.removeWhere(here),
    reports.removeWhere({ _id: communityId }),
  ]);
  await ballots.removeWhere(here);
  const members = await people.every({ 'memberships.communityId': communityId }, ['_id']);
  for (const openid of new Set([by, ...members.map(({ _id }) => _id)])) {
    await atomically((atom) =>
      dropMemberships(atom, openid, (m) => 'communityId' in m && m.communityId === communityId),
    );
  }
  await communities.removeWhere({ _id: communityId });
}

import { DIMENSIONS } from '../../domain/rating/dimension';
import { scoreDimensions, publicScore } from '../../domain/rating/score';
import { countsInCity } from '../../domain/city/community';
import type { CommunitySummary } from '../../domain/city/summary';
import { ballots, communities, reports, summaries } from '../data/collections';
import { countRatings } from '../services/rating/count-ratings';
import { decidedBy } from '../services/ballot/turnout-view';
import type { CommunityDoc } from '../data/documents/home';

/** Writes the small document that the bureau's page reads. */
export async function summarise(communityId: string, now: number): Promise<void> {
  const community = await communities.get(communityId);
  if (!community) return;
  if (!countsInCity(community.kind) || community.closed) {
    await summaries.removeWhere({ _id: communityId });
    return;
  }
  const [scores, ballot, report] = await Promise.all([
    scoresOf(community, now),
    community.ballotId ? ballots.get(community.ballotId) : null,
    reports.get(communityId),
  ]);
  const { name, district, stage, since, households } = community;
  const outcome = ballot ? decidedBy(ballot) : undefined;
  const summary: CommunitySummary = {
    communityId,
    name,
    district,
    stage,
    households,
    stageSince: since[stage] ?? now,
    needs: report?.needs ?? 0,
    ...(ballot && {
      ballot: {
        owners: ballot.turnout.byBuilding.reduce((sum, { owners }) => sum + owners, 0),
        rollOwners: ballot.roll.owners,
        closesAt: ballot.closesAt,
        ...(outcome && { passed: outcome.passed }),
      },
    }),
    ...scores,
    countedAt: now,
  };
  await summaries.putCounted({ _id: communityId, ...summary }, ['ballot', 'overall', 'byDimension']);
}

/** The scores of the community's current rating period, without the numbers that the suppression rules hide. */
async function scoresOf(
  community: CommunityDoc,
  now: number,
): Promise<Pick<CommunitySummary, 'overall' | 'byDimension'>> {
  if (!community.rating) return {};
  const { overall, byDimension } = await countRatings(community._id, community.rating.opensAt, now);
  const scores = scoreDimensions(overall, byDimension, community.households);
  const shown = DIMENSIONS.map((dimension) => [dimension, publicScore(scores.byDimension[dimension])]);
  return {
    overall: publicScore(scores.overall),
    byDimension: Object.fromEntries(shown) as NonNullable<CommunitySummary['byDimension']>,
  };
}

import { DIMENSIONS, type Answer, type Dimension } from '../../domain/rating/dimension';
import { NO_ANSWERS, type LevelCounts } from '../../domain/rating/level-counts';
import { scoreDimensions, publicScore } from '../../domain/rating/score';
import { countsInCity } from '../../domain/city/community';
import type { CommunitySummary } from '../../domain/city/summary';
import { ballots, communities, needs, ratings, summaries } from '../data/collections';
import { decidedBy } from '../services/ballot/turnout-view';
import type { CommunityDoc } from '../data/documents/home';

type Cell = { readonly _id: { readonly answer?: Answer }; readonly n: number };

/** Writes the small document that the bureau's page reads. */
export async function summarise(communityId: string, now: number): Promise<void> {
  const community = await communities.get(communityId);
  if (!community) return;
  if (!countsInCity(community.kind) || community.closed) {
    await summaries.removeWhere({ _id: communityId });
    return;
  }
  const [scores, ballot, [counted]] = await Promise.all([
    scoresOf(community),
    community.ballotId ? ballots.get(community.ballotId) : null,
    needs.groupBy<{ n: number }>({ communityId }, '$communityId', { n: 1 }),
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
    needs: counted?.n ?? 0,
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
async function scoresOf(community: CommunityDoc): Promise<Pick<CommunitySummary, 'overall' | 'byDimension'>> {
  if (!community.rating) return {};
  const asked = { communityId: community._id, period: community.rating.opensAt };
  const counts = async (field: string): Promise<LevelCounts> => {
    const cells = await ratings.groupBy<Cell>(asked, { answer: `$${field}` }, { n: 1 });
    const given = cells.flatMap(({ _id, n }) => (_id.answer ? [[_id.answer, n] as const] : []));
    return { ...NO_ANSWERS, ...Object.fromEntries(given) };
  };
  const overall = await counts('overall');
  const answers = await Promise.all(DIMENSIONS.map((dimension) => counts(`dimensions.${dimension}`)));
  const byDimension = Object.fromEntries(DIMENSIONS.map((d, i) => [d, answers[i]])) as Record<
    Dimension,
    LevelCounts
  >;
  const scores = scoreDimensions(overall, byDimension, community.households);
  const shown = DIMENSIONS.map((dimension) => [dimension, publicScore(scores.byDimension[dimension])]);
  return {
    overall: publicScore(scores.overall),
    byDimension: Object.fromEntries(shown) as NonNullable<CommunitySummary['byDimension']>,
  };
}

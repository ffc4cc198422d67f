import type { PlaceView } from '../../../contract/joining/joining';
import type { CommunitySummary } from '../../../domain/city/summary';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { ballots, reports, summaries, updates } from '../../data/collections';
import type { BallotDoc } from '../../data/documents/ballot';
import type { CommunityDoc } from '../../data/documents/home';
import { readRecentCommunity } from '../../data/recent-communities';
import { decidedBy, turnoutOf } from '../../services/ballot/turnout-view';
import { isRatingOpen } from '../../services/rating/period';
import { phaseAt } from '../../../domain/ballot/phase';

/** Copies field by field, so that a new field of a document does not become public by itself. */
export const readPlace: Handler<'joining.place'> = async ({ input, now }) => {
  const community = await readRecentCommunity(input.communityId, now);
  if (!community) return refuse('NOT_FOUND');
  const { _id: communityId, name, district, address, stage, ballotId } = community;
  const [report, ballot, latest, summary] = await Promise.all([
    reports.get(communityId),
    ballotId ? ballots.get(ballotId) : null,
    updates.find({ communityId }, { order: ['sortKey', 'desc'], limit: 1 }),
    summaries.get(communityId),
  ]);
  const [update] = latest;
  const rating = ratingOf(community, (summary ?? {}) as Partial<CommunitySummary>, now);
  return ok({
    communityId,
    name,
    district,
    address,
    stage,
    ...(report && {
      needs: {
        households: report.households,
        tookPart: report.tookPart,
        needs: report.needs,
        answered: report.needs - report.byState.submitted,
      },
    }),
    ...(ballot && { ballot: ballotOf(ballot, now) }),
    ...(update && { works: { milestone: update.milestone, progress: update.progress, at: update.at } }),
    ...(rating && { rating }),
  });
};

function ballotOf(ballot: BallotDoc, now: number): NonNullable<PlaceView['ballot']> {
  const { notice, result, roll, status } = ballot;
  const { title, opensAt, closesAt, form, scope } = notice.statement;
  const decided = decidedBy(ballot);
  return {
    title,
    binding: form.binding,
    phase: phaseAt(notice.statement, now),
    opensAt,
    closesAt,
    ...(result && {
      result: {
        stage: status === 'final' ? ('final' as const) : ('preliminary' as const),
        ...(decided && { passed: decided.passed }),
        ...(scope.kind === 'community' && {
          took: { owners: turnoutOf(ballot).turnout.owners, of: roll.owners },
        }),
        record: { entries: result.close.statement.size, root: result.close.statement.root },
      },
    }),
  };
}

function ratingOf(community: CommunityDoc, { overall }: Partial<CommunitySummary>, now: number) {
  const over = community.rating !== undefined && !isRatingOpen(community, now);
  if (!over || !overall || overall.display === 'suppressed' || overall.satisfiedShare === null)
    return undefined;
  const { n, households, satisfiedShare } = overall;
  return { answers: n, households, satisfiedShare };
}

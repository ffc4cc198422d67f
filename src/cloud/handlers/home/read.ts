import type { CommunityView, HomeView } from '../../../contract/home';
import { phaseAt } from '../../../domain/ballot/schedule';
import { ok } from '../../../domain/shared/result';
import { refuse, type Caller, type Handler } from '../../call';
import { ballots, communities, needs, ratings, updates, votes } from '../../data/collections';
import type { BallotDoc, CommunityDoc, Membership } from '../../data/documents';
import { turnoutOf } from '../ballots/turnout-view';
import { cardOf } from '../needs/card';
import { standingIn } from '../needs/standing';
import { ratingId } from '../ratings/period';
import { updateView } from '../works/update-view';
import { membershipView } from './membership-view';
import { waitingFor } from './waiting';
import { todosOf } from './todos';

/** Everything of the first screen in at most four round trips: the person, the community, what its stage is about. */
export const readHome: Handler<'home.read'> = async ({ input, caller, now }) => {
  const { memberships } = caller;
  const communityId = input.communityId ?? placeOf(memberships[0]);
  if (communityId === undefined) return ok({ kind: memberships.length === 0 ? 'stranger' : 'bureau' });
  const mayRead = memberships.some((m) => m.role === 'bureau' || m.communityId === communityId);
  const community = mayRead ? await communities.get(communityId) : null;
  if (!community) return refuse('NOT_FOUND');

  const flats = memberships.filter((m) => m.role === 'resident' && m.communityId === communityId);
  const here = { ...caller, flats: flats as Caller['flats'] };
  const roles = [...new Set(memberships.filter((m) => placeOf(m) === communityId).map(({ role }) => role))];
  const [{ ballot, papersLeft, rated, ...focus }, waiting] = await Promise.all([
    focusOf(community, here),
    waitingFor(community, roles, here),
  ]);
  const unit = here.flats[0]?.unit;
  const view: HomeView = {
    kind: 'member',
    community: communityView(community),
    roles,
    ...(unit && { unit }),
    memberships: memberships.map(membershipView),
    todos: todosOf({ community, roles, now, ballot, papersLeft, rated, ...waiting }),
    ...(ballot && { ballot: ballotBrief(ballot, now) }),
    ...focus,
  };
  return ok(view);
};

const placeOf = (membership: Membership | undefined): string | undefined =>
  membership && membership.role !== 'bureau' ? membership.communityId : undefined;

const nothing: ReadonlySet<string> = new Set();

async function focusOf(community: CommunityDoc, caller: Caller) {
  const none = { ballot: null, papersLeft: false, rated: false };
  const communityId = community._id;
  switch (community.stage) {
    case 'needs': {
      const top = await needs.find(standingIn(communityId), { order: ['households', 'desc'], limit: 3 });
      // Without the caller's own backings: they would cost the fifth round trip, and this card does not show them.
      return { ...none, topNeeds: top.map((need) => cardOf(need, caller, nothing)) };
    }
    case 'plan':
    case 'ballot': {
      if (!community.ballotId) return none;
      const { ballotId } = community;
      const papers = [
        ...new Set(caller.flats.flatMap(({ ownerKey }) => (ownerKey ? [`${ballotId}:${ownerKey}`] : []))),
      ];
      const [ballot, cast] = await Promise.all([ballots.get(ballotId), votes.getMany(papers)]);
      return { ...none, ballot, papersLeft: cast.length < papers.length };
    }
    case 'works': {
      const [latest] = await updates.find({ communityId }, { order: ['sortKey', 'desc'], limit: 1 });
      return { ...none, ...(latest && { latestUpdate: updateView(latest, caller) }) };
    }
    default: {
      const unit = caller.flats[0]?.unit;
      const period = community.rating?.opensAt;
      const rating = unit && period ? await ratings.get(ratingId(communityId, period, unit)) : null;
      return { ...none, rated: rating !== null };
    }
  }
}

function communityView({
  _id,
  name,
  district,
  address,
  buildings,
  households,
  stage,
  since,
}: CommunityDoc): CommunityView {
  return { communityId: _id, name, district, address, buildings, households, stage, since };
}

function ballotBrief(ballot: BallotDoc, now: number) {
  const { title, opensAt, closesAt, roll, result } = ballot;
  const { turnout, gap } = turnoutOf(ballot);
  return {
    ...{ title, opensAt, closesAt, roll, gap, phase: phaseAt(ballot, now) },
    turnout: { owners: turnout.owners, areaCenti: turnout.areaCenti },
    ...(result && { passed: result.outcome.passed }),
  };
}

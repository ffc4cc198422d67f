import type { CommunityView, HomeView } from '../../../contract/home/home';
import { ok } from '../../../domain/shared/result';
import { isIn, refuse, type Caller, type Handler } from '../../call';
import { interests, needs, ratings, updates } from '../../data/collections';
import type { BallotDoc } from '../../data/documents/ballot';
import { readOwnVotes } from '../../services/ballot/own-votes';
import { decidedBy, turnoutOf } from '../../services/ballot/turnout-view';
import { findReportedTries } from '../../services/joining/code-tries';
import { cardOf } from '../../services/need/card';
import { filterStanding } from '../../services/need/standing';
import { ratingId } from '../../services/rating/period';
import { updateView } from '../../services/works/update-view';
import { readCommunityWaiting } from '../../services/home/waiting';
import { situationOf } from '../../services/home/situation';
import { timeIn } from '../../services/city/trial-time';
import { listTodos, type OwnVotes } from '../../../domain/community/todo';
import type { Membership } from '../../data/documents/joining';
import { reaches } from '../../../domain/joining/area';
import type { CommunityDoc } from '../../data/documents/home';
import { membershipView } from '../../services/joining/flats';
import { phaseAt } from '../../../domain/ballot/phase';

/** Everything of the first screen in at most four round trips: the person, the community with what waits, its stage. */
export const readHome: Handler<'home.read'> = async ({ input, caller, now: time }) => {
  const { memberships } = caller;
  const communityId = input.communityId ?? placeOf(memberships[0]);
  if (communityId === undefined) return ok(hubWithout(memberships));
  const flats = memberships.filter((m) => m.role === 'resident' && isIn(m, communityId));
  const here = { ...caller, flats: flats as Caller['flats'] };
  const roles = [...new Set(memberships.filter((m) => placeOf(m) === communityId).map(({ role }) => role))];
  const found = await readCommunityWaiting(communityId, roles, here.flats, time);
  // Whether somebody may read it is known only now: offices above the communities reach those that lie in their part.
  if (!found || !memberships.some((m) => isIn(m, communityId) || reaches(m, found.community))) {
    return refuse('NOT_FOUND');
  }
  const { community, waiting } = found;
  const now = timeIn(community, time);
  const [{ ballot, mine, rated, saidInterest, ...focus }, codeTries] = await Promise.all([
    focusOf(community, here, now),
    findReportedTries(communityId, roles, now),
  ]);
  const unit = here.flats[0]?.unit;
  const view: HomeView = {
    kind: 'member',
    community: communityView(community, now),
    roles,
    ...(unit && { unit }),
    memberships: memberships.map(membershipView),
    todos: listTodos(
      situationOf({ community, roles, ballot, mine, rated, saidInterest, codeTries, waiting }, now),
    ),
    ...(roles.includes('worker') && {
      figures: { alerts: waiting.openAlerts, needs: waiting.openNeeds, ideas: waiting.openIdeas },
    }),
    ...(ballot && { ballot: ballotBrief(ballot, now) }),
    ...focus,
  };
  return ok(view);
};

/** The hub of somebody who belongs to no community: an office above them, or nothing yet. */
function hubWithout(memberships: readonly Membership[]): HomeView {
  const offices = memberships.flatMap((m) =>
    m.role === 'bureau' || m.role === 'street' || m.role === 'district' ? m : [],
  );
  if (offices.length === 0) return { kind: 'stranger' };
  const areaName = offices.flatMap((m) => (m.role === 'bureau' ? [] : m.areaName))[0];
  return {
    kind: 'bureau',
    roles: [...new Set(offices.map(({ role }) => role))],
    ...(areaName && { areaName }),
  };
}

const placeOf = (membership: Membership | undefined): string | undefined =>
  membership && 'communityId' in membership ? membership.communityId : undefined;

const nothing: ReadonlySet<string> = new Set();
const noVotes: OwnVotes = { voter: false, left: false };

async function focusOf(community: CommunityDoc, caller: Caller, now: number) {
  const none = { ballot: null, mine: noVotes, rated: false, saidInterest: false };
  const communityId = community._id;
  switch (community.stage) {
    case 'waiting':
    case 'needs': {
      const unit = caller.flats[0]?.unit;
      const isAsked = community.stage === 'waiting' && unit !== undefined;
      const [said, top] = await Promise.all([
        isAsked ? interests.get(`${communityId}:${unit}`) : null,
        needs.find(filterStanding(communityId), { order: ['households', 'desc'], limit: 3 }),
      ]);
      // Does not ask which needs the caller backs: this card does not show it, and it would cost a round trip.
      return {
        ...none,
        saidInterest: said !== null,
        topNeeds: top.map((need) => cardOf(need, caller, nothing)),
      };
    }
    case 'plan':
    case 'ballot': {
      if (!community.ballotId) return none;
      return { ...none, ...(await readOwnVotes(community.ballotId, caller, now)) };
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

function communityView(
  {
    _id,
    name,
    district,
    address,
    buildings,
    households,
    stage,
    since,
    kind,
    contact,
    closed,
    trial,
    earlierId,
  }: CommunityDoc,
  now: number,
): CommunityView {
  return {
    communityId: _id,
    name,
    district,
    address,
    buildings,
    households,
    stage,
    since,
    ...(kind && { kind }),
    ...(contact && { contact }),
    ...(closed && { closed: true }),
    ...(earlierId && { earlier: true }),
    ...(trial && { trialNow: now }),
  };
}

function ballotBrief(ballot: BallotDoc, now: number) {
  const { title, opensAt, closesAt, form } = ballot.notice.statement;
  const { roll, result, status } = ballot;
  const { turnout, gap } = turnoutOf(ballot);
  const decided = decidedBy(ballot);
  return {
    title,
    opensAt,
    closesAt,
    roll,
    gap,
    phase: phaseAt(ballot.notice.statement, now),
    turnout: { owners: turnout.owners, areaCenti: turnout.areaCenti },
    binding: form.binding,
    ...(result && { stage: status === 'final' ? ('final' as const) : ('preliminary' as const) }),
    ...(decided && { passed: decided.passed }),
  };
}

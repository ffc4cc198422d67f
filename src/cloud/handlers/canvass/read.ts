import type { BuildingToReach, OwnerToReach } from '../../../contract/ballot/canvass';
import { ok } from '../../../domain/shared/result';
import { compareLabels } from '../../../domain/shared/text';
import type { Handler } from '../../call';
import type { BallotDoc } from '../../data/documents/ballot';
import { ballotOwners, ballots, communities, papers, reaches, rounds, votes } from '../../data/collections';
import { operators } from '../../data/database';
import { turnoutOf } from '../../services/ballot/turnout-view';

const MOST = 300;

/** Turnout and visits, building by building; of one building those who have not voted. Never how anybody voted. */
export const readCanvass: Handler<'canvass.read'> = async ({ input, caller }) => {
  const ballotId = (await communities.get(input.communityId))?.ballotId;
  const ballot = ballotId ? await ballots.get(ballotId) : null;
  if (!ballot || ballot.status !== 'running') return ok({});
  const [buildings, owners] = await Promise.all([
    buildingsOf(ballot, caller.openid),
    input.building === undefined ? [] : listOwnersToReach(ballot._id, input.building),
  ]);
  const { turnout, gap } = turnoutOf(ballot);
  const { title, form, opensAt, closesAt } = ballot.notice.statement;
  return ok({
    canvass: {
      ballotId: ballot._id,
      title,
      binding: form.binding,
      opensAt,
      closesAt,
      roll: ballot.roll,
      gap,
      countedAt: turnout.countedAt,
      buildings,
      owners,
    },
  });
};

async function buildingsOf(
  { _id: ballotId, turnout }: BallotDoc,
  openid: string,
): Promise<readonly BuildingToReach[]> {
  const [delivered, taken] = await Promise.all([
    reaches.groupBy<{ _id: string; n: number }>({ ballotId, outcome: 'delivered' }, '$building', { n: 1 }),
    rounds.find({ ballotId }, { limit: 200 }),
  ]);
  const counts = new Map(delivered.map(({ _id, n }) => [_id, n]));
  const byBuilding = new Map(taken.map((round) => [round.building, round.by]));
  return turnout.byBuilding.map(({ building, roll, owners, areaCenti }) => {
    const by = byBuilding.get(building);
    return {
      building,
      roll,
      voted: { owners, areaCenti },
      delivered: counts.get(building) ?? 0,
      ...(by !== undefined && { takenBy: by === openid ? ('me' as const) : ('another' as const) }),
    };
  });
}

async function listOwnersToReach(ballotId: string, building: string): Promise<readonly OwnerToReach[]> {
  const [owners, cast, reached, waiting] = await Promise.all([
    ballotOwners.every({ ballotId, building }),
    votes.every({ ballotId, building }, ['_id', 'ownerKey']),
    reaches.every({ ballotId, building }),
    papers.find(
      { ballotId, state: operators.in(['waiting', 'differs']) },
      { limit: 1000, fields: ['ownerKey'] },
    ),
  ]);
  const voted = new Set(cast.map(({ ownerKey }) => ownerKey));
  const visits = new Map(reached.map((reach) => [reach.ownerKey, reach]));
  const onPaper = new Set(waiting.map(({ ownerKey }) => ownerKey));
  return owners
    .filter(({ ownerKey }) => !voted.has(ownerKey))
    .map(({ ownerKey, units, areaCenti, unsold }) => {
      const visit = visits.get(ownerKey);
      return {
        ownerKey,
        units,
        areaCenti,
        unsold,
        ...(visit && { reach: { outcome: visit.outcome, at: visit.at } }),
        ...(onPaper.has(ownerKey) && { paperWaiting: true as const }),
      };
    })
    .sort(compareByReach)
    .slice(0, MOST);
}

const compareByReach = (a: OwnerToReach, b: OwnerToReach): number =>
  Number(a.reach !== undefined) - Number(b.reach !== undefined) ||
  compareLabels(a.units[0] ?? '', b.units[0] ?? '');

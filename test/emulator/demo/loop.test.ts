import { openVote } from '../../../src/cloud/services/ballot/vote-document';
import { sealsOf, sha256 } from '../../../src/cloud/platform/crypto/signing';
import { decide } from '../../../src/domain/ballot/outcome';
import { objectionEnd, PERIODS, scheduleWarnings } from '../../../src/domain/ballot/schedule';
import { tally } from '../../../src/domain/ballot/tally';
import { countTurnout, gapToValidity } from '../../../src/domain/ballot/turnout';
import { toHex } from '../../../src/domain/record/canonical';
import { rollRoot } from '../../../src/domain/record/entries';
import { rollTotals } from '../../../src/domain/roll/electoral-roll';
import { cityOf, groupBy, KEYS, NOW } from './support/city';

const city = cityOf();
const seals = sealsOf(Buffer.from(KEYS.SEAL_KEY, 'base64'));
const communities = new Map(city.communities.map((community) => [community._id, community]));
const asOwner = (ownerKey: string) => ownerKey;

test('a need counts its author and those who back it, each household once', () => {
  const backings = groupBy(city.backings, ({ needId }) => needId);
  for (const need of city.needs) {
    const others = backings.get(need._id) ?? [];
    expect(need.households).toBe(others.length + (need.unit === undefined ? 0 : 1));
    expect(others.map(({ unit }) => unit)).not.toContain(need.unit);
    for (const { _id, unit, communityId } of others) {
      expect([_id, communityId]).toEqual([`${need._id}:${unit}`, need.communityId]);
    }
  }
  const known = new Set(city.needs.map(({ _id }) => _id));
  expect(city.backings.every(({ needId }) => known.has(needId))).toBe(true);
});

test('households that ask, back or rate live in the community', () => {
  const units = new Map(city.parts.map((part) => [`${part.communityId} ${part.unit}`, part]));
  const asked = city.needs.flatMap(({ communityId, unit, building }) =>
    unit === undefined ? [] : [{ communityId, unit, building }],
  );
  for (const { communityId, unit, building } of [...asked, ...city.backings, ...city.ratings]) {
    expect(units.get(`${communityId} ${unit}`)).toMatchObject({ building, unsold: false });
  }
});

test('a plan and the needs that it takes up name each other', () => {
  const plans = new Map(city.plans.map((plan) => [plan._id, plan]));
  for (const need of city.needs) {
    const plan = plans.get(communities.get(need.communityId)?.planId ?? '');
    const item = plan?.items.find(({ needIds }) => needIds.includes(need._id));
    expect(need.state === 'adopted').toBe(item !== undefined);
    expect(need.planItem?.itemId).toBe(item?.itemId);
    const [answer] = need.answers;
    expect(answer !== undefined).toBe(need.state !== 'submitted');
    const former = plans.get(plan?.previousId ?? '');
    const taken = former?.items.find(({ needIds }) => needIds.includes(need._id));
    const [first, since] = taken ? [former, taken] : [plan, item];
    if (item) expect(answer).toMatchObject({ at: first?.publishedAt, reason: since?.description });
    if (item) expect(need.submittedAt).toBeLessThan(first?.publishedAt ?? 0);
  }
  const replaced = new Set(city.plans.map(({ previousId }) => previousId));
  for (const plan of city.plans) {
    const inForce = communities.get(plan.communityId)?.planId === plan._id;
    expect(inForce).toBe(plan.alternative === undefined && !replaced.has(plan._id));
    expect(new Set(plan.items.flatMap(({ needIds }) => needIds)).size).toBe(
      plan.items.flatMap(({ needIds }) => needIds).length,
    );
  }
});

test.each(city.ballots)('the ballot of $communityId is what its roll and its votes say', (ballot) => {
  const { form, opensAt, closesAt, correctionEndsAt } = ballot.notice.statement;
  expect(scheduleWarnings({ ...ballot.notice.statement, periods: PERIODS }, form.binding)).toEqual([]);
  expect(ballot.notice.statement.periods).toBe(PERIODS);
  if (NOW < correctionEndsAt) return expect(ballot.frozen).toBeUndefined();
  const owners = city.ballotOwners.filter(({ ballotId }) => ballotId === ballot._id);
  const votes = city.votes.filter(({ ballotId }) => ballotId === ballot._id);
  const roll = owners.map((owner) => ({ ...owner, ownerKey: asOwner(owner.ownerKey), unsold: false }));
  const byKey = new Map(owners.map((owner) => [owner.ownerKey, owner]));
  const community = communities.get(ballot.communityId);

  expect(community).toMatchObject({ ballotId: ballot._id, planId: ballot.planId });
  expect(community?.roll).toMatchObject({ rollId: ballot.rollId, ...ballot.roll });
  expect(ballot.roll).toEqual(rollTotals(roll));
  const entries = city.ballotRolls
    .filter(({ ballotId }) => ballotId === ballot._id)
    .flatMap((row) => row.entries);
  expect(ballot.frozen?.root).toBe(toHex(rollRoot(sha256, entries)));
  for (const { _id, ownerKey, building, areaCenti, castAt } of votes) {
    expect(_id).toBe(`${ballot._id}:${ownerKey}`);
    expect(byKey.get(ownerKey)).toMatchObject({ building, areaCenti });
    expect(castAt).toBeGreaterThanOrEqual(opensAt);
    expect(castAt).toBeLessThan(Math.min(closesAt, NOW));
  }
  const voters = new Set(votes.map(({ ownerKey }) => asOwner(ownerKey)));
  expect(ballot.turnout.byBuilding).toEqual(countTurnout(roll, voters).byBuilding);
  const logged = city.segments
    .filter(({ ballotId }) => ballotId === ballot._id)
    .flatMap((row) => row.entries);
  expect(logged.map(({ receipt }) => receipt)).toEqual(votes.map(({ receipt }) => receipt));
  const counted = tally(
    form,
    votes.map((vote) => ({ ...vote, ownerKey: asOwner(vote.ownerKey), ...openVote(vote, seals) })),
  );
  if (ballot.status === 'running') expect(closesAt).toBeGreaterThan(NOW);
  else {
    const { countedAt = 0, objectionEndsAt, close: { statement: close } = {} } = ballot.result ?? {};
    expect(objectionEndsAt).toBe(objectionEnd(countedAt, ballot.notice.statement));
    expect(close?.closedAt).toBeGreaterThan(objectionEndsAt ?? NOW);
    expect(close?.tally).toEqual(counted);
    expect(close?.outcome).toEqual(decide(form, ballot.roll, counted));
    expect(community?.stage === 'plan').toBe(!close?.outcome?.passed);
  }
  return undefined;
});

test('c-ballot is short of two thirds by five owners', () => {
  const ballot = city.ballots.find(({ communityId }) => communityId === 'c-ballot');
  const votes = city.votes.filter(({ ballotId }) => ballotId === ballot?._id);
  expect([ballot?.roll.owners, votes.length]).toEqual([30, 15]);
  const part = { owners: 15, areaCenti: votes.reduce((sum, vote) => sum + vote.areaCenti, 0) };
  expect(gapToValidity(part, ballot?.roll ?? part).owners).toBe(5);
});

test('stages have their dates in their order, and what they are about', () => {
  for (const { stage, since, changedAt, rating, ballotId, planId, _id } of city.communities) {
    const dates = ['needs', 'plan', 'ballot', 'works', 'rating', 'done'] as const;
    const passed = dates.flatMap((name) => since[name] ?? []);
    expect([...passed].sort((a, b) => a - b)).toEqual(passed);
    expect(since[stage]).toBeDefined();
    expect(Math.max(...passed)).toBeLessThan(NOW);
    expect(changedAt).toBeGreaterThanOrEqual(since[stage] ?? NOW);
    expect(planId !== undefined).toBe(stage !== 'needs');
    expect(rating !== undefined).toBe(stage === 'rating' || stage === 'done');
    if (['ballot', 'works', 'rating', 'done'].includes(stage)) expect(ballotId).toBeDefined();
    if (stage === 'rating') expect(rating?.closesAt).toBeGreaterThan(NOW);
    if (stage === 'done') expect(since.done).toBeGreaterThanOrEqual(rating?.closesAt ?? NOW);
    const told = city.updates.filter(({ communityId }) => communityId === _id);
    for (const { at } of told) expect(at).toBeGreaterThan(since.works ?? NOW);
    expect(told.map(({ progress }) => progress)).toEqual(
      told.map(({ progress }) => progress).sort((a, b) => a - b),
    );
  }
});

test('ratings are of the period that their community has, one a household', () => {
  for (const { _id, communityId, period, unit, ratedAt } of city.ratings) {
    const rating = communities.get(communityId)?.rating;
    expect([period, _id]).toEqual([rating?.opensAt, `${communityId}:${period}:${unit}`]);
    expect(ratedAt).toBeGreaterThanOrEqual(period);
    expect(ratedAt).toBeLessThan(Math.min(rating?.closesAt ?? 0, NOW));
  }
  expect(city.ratings.filter(({ communityId }) => communityId === 'c-rating')).toHaveLength(34);
  expect(communities.get('c-rating')?.households).toBe(60);
});

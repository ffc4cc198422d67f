import { STAGES } from '../../../src/domain/community/stage';
import { DIMENSIONS, type Dimension } from '../../../src/domain/rating/dimension';
import { countLevels, type LevelCounts } from '../../../src/domain/rating/level-counts';
import { scoreDimensions } from '../../../src/domain/rating/score';
import type { Entry } from '../../../src/emulator/demo/setting';
import { byCollection, cityOf, entriesOf, groupBy, KEYS, NOW } from './support/city';

// Making the city is all that this file costs: it is made once for whatever only looks at it.
const entries = [...entriesOf('small')];
const city = byCollection(entries);

/** Whether every document is the same, in the same order; made only as far as it is. */
function isThisCity(others: Iterable<Entry>): boolean {
  let i = 0;
  for (const entry of others) {
    if (JSON.stringify(entry) !== JSON.stringify(entries[i])) return false;
    i += 1;
  }
  return i === entries.length;
}

test('is the same each time for the same moment, size and keys', () => {
  expect(isThisCity(entriesOf('small', NOW))).toBe(true);
  expect(isThisCity(entriesOf('small', NOW + 86_400_000))).toBe(false);
});

test('tells the same story in every data folder: turnout and results do not follow its secrets', () => {
  const told = (some: Iterable<Entry>) => {
    const ballots: unknown[] = [];
    for (const [collection, document] of some) {
      if (collection !== 'ballots' || !('turnout' in document)) continue;
      ballots.push([document._id, document.turnout, document.result?.close.statement.outcome]);
    }
    expect(ballots.length).toBeGreaterThan(10);
    return JSON.stringify(ballots);
  };
  const secret = Buffer.alloc(32, 'another folder').toString('base64');
  const keys = { FIELD_KEY: secret, MATCH_KEY: secret, SEAL_KEY: secret };
  expect(Object.values(KEYS)).not.toContain(secret);
  expect(told(entriesOf('small', NOW, keys)) === told(entries)).toBe(true);
});

test('has the figures of the bureau', () => {
  expect(city.summaries).toEqual([
    {
      _id: 'city',
      vanguardTeams: 12,
      vanguardMembers: 294,
      modelSites: 38,
      propertyAreas: 707,
      propertyCompanies: 197,
    },
  ]);
});

test('has over ninety communities, at every stage, each with a name of its own', () => {
  expect(city.communities).toHaveLength(96);
  expect(new Set(city.communities.map(({ name }) => name)).size).toBe(96);
  const byStage = groupBy(city.communities, ({ stage }) => stage);
  for (const stage of STAGES.filter((each) => each !== 'waiting'))
    expect(byStage.get(stage)?.length).toBeGreaterThanOrEqual(10);
});

test('has ballots in notice, open, passed, and failed with the plan on the table again', () => {
  const stageOf = new Map(city.communities.map(({ _id, stage }) => [_id, stage]));
  const kinds = city.ballots.map(({ notice, result, communityId }) => {
    const passed = result?.close.statement.outcome?.passed;
    if (result) return `${passed ? 'passed' : 'failed'}, ${stageOf.get(communityId)}`;
    return notice.statement.opensAt > NOW ? 'notice' : 'open';
  });
  expect([...new Set(kinds)].sort()).toEqual(
    ['failed, plan', 'notice', 'open', 'passed, done', 'passed, rating', 'passed, works'].sort(),
  );
});

test('has every document once', () => {
  for (const rows of Object.values(city)) {
    expect(new Set(rows.map(({ _id }: { _id: string }) => _id)).size).toBe(rows.length);
  }
});

test('has ratings too few to show, some that compare with nothing, and some that do; rates of 8 to 75 %', () => {
  const byCommunity = groupBy(city.ratings, ({ communityId }) => communityId);
  const scores = city.communities.flatMap(({ _id, households, rating }) => {
    if (!rating) return [];
    const rows = byCommunity.get(_id) ?? [];
    const overall = countLevels(rows.map((row) => row.overall));
    const dimensions = DIMENSIONS.map((d) => [d, countLevels(rows.flatMap((r) => r.dimensions[d] ?? []))]);
    const counts = Object.fromEntries(dimensions) as Record<Dimension, LevelCounts>;
    return [scoreDimensions(overall, counts, households).overall];
  });
  expect([...new Set(scores.map(({ display }) => display))].sort()).toEqual([
    'comparable',
    'not-comparable',
    'suppressed',
  ]);
  const rates = scores.map(({ responseRate }) => responseRate);
  expect(Math.min(...rates)).toBeLessThan(0.12);
  expect(Math.max(...rates)).toBeGreaterThan(0.7);
  expect(Math.max(...rates)).toBeLessThanOrEqual(0.76);
});

test('keeps its known communities whatever the size', () => {
  const known = (size: 'small' | 'tenth') => {
    const rows: unknown[] = [];
    for (const [collection, document] of entriesOf(size)) {
      if (collection === 'communities' && document._id === 'c-001') break;
      rows.push([collection, document]);
    }
    return rows;
  };
  expect(JSON.stringify(known('tenth')) === JSON.stringify(known('small'))).toBe(true);
});

test.each(['00:05', '06:30', '12:00', '23:50'])(
  'tells nothing that has not happened yet, also at %s',
  (clock) => {
    const now = Date.parse(`2026-11-24T${clock}:00+08:00`);
    const told = cityOf('small', now);
    const times = [
      ...told.people.map(({ createdAt }) => createdAt),
      ...told.needs.map(({ submittedAt }) => submittedAt),
      ...told.backings.map(({ at }) => at),
      ...told.plans.map(({ publishedAt }) => publishedAt),
      ...told.ballots.flatMap(({ notice, frozen, head, turnout, result }) => [
        ...[notice.statement.noticeAt, frozen?.frozenAt ?? 0, head?.statement.at ?? 0],
        ...[turnout.countedAt, result?.close.statement.closedAt ?? 0],
      ]),
      ...told.votes.map(({ castAt }) => castAt),
      ...told.updates.map(({ at }) => at),
      ...told.ratings.map(({ ratedAt }) => ratedAt),
      ...told.communities.flatMap(({ since, changedAt }) => [...Object.values(since), changedAt]),
    ];
    expect(Math.max(...times)).toBeLessThan(now);
    const backed = new Map(told.needs.map(({ _id, submittedAt }) => [_id, submittedAt]));
    for (const { needId, at } of told.backings) expect(at).toBeGreaterThanOrEqual(backed.get(needId) ?? now);
  },
);

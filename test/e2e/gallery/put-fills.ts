import sdk from 'wx-server-sdk';
import type { Membership } from '../../../src/cloud/data/documents/joining';
import type { Documents } from '../../../src/cloud/data/documents/by-name';
import { sortKey } from '../../../src/cloud/platform/document-id';
import { TEXT } from '../../../src/domain/shared/bounds';
import { DAY_MS } from '../../../src/domain/shared/time';
import { sdkEnvironment, type LocalCloud } from '../../support/local-cloud';
import * as ballot from '../../support/a-ballot';
import * as world from '../../support/world';
import { communityOf, countOf, FILLS, personOf, PLACES, wordsOf, type Fill, type Place } from './fill';

type Put = <N extends keyof Documents>(name: N, ...documents: readonly Documents[N][]) => Promise<void>;

/** Puts a community into the cloud for each stage and fill, with an owner, a worker and a supervisor. */
export async function putFills(cloud: LocalCloud): Promise<void> {
  Object.assign(process.env, sdkEnvironment(cloud.adminUrl));
  sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV as unknown as string });
  const database = sdk.database();
  const put: Put = async (name, ...documents) => {
    // The SDK takes many documents at once; its types know of one.
    if (documents.length > 0) await database.collection(name).add({ data: documents as unknown as object });
  };
  const { now } = await cloud.control<{ now: number }>('clock');
  for (const fill of FILLS) for (const place of PLACES) await putCommunity(put, fill, place, now);
}

async function putCommunity(put: Put, fill: Fill, place: Place, now: number): Promise<void> {
  const c = communityOf(fill, place);
  const { flats, name } = await putPeople(put, fill, place, c);
  const numbers = Array.from({ length: countOf(fill) }, (_, i) => i + 1);
  const at = (n: number) => now - (30 - n) * DAY_MS;
  const has = numbers.length > 0;
  await put(
    'communities',
    world.aCommunity({
      _id: c,
      name,
      stage: place,
      since: { needs: at(0), plan: at(5), [place]: at(9) },
      changedAt: now,
      households: flats.length,
      roll: { ...world.aRoll(flats), rollId: `${c}:roll`, importedAt: at(0) },
      ...(has && { planId: `${c}:plan` }),
      ...(place === 'ballot' && { ballotId: `${c}:ballot` }),
    }),
  );
  await put('needs', ...numbers.map((n) => needOf(fill, c, n, at(n), flats[0])));
  await put('alerts', ...numbers.map((n) => alertOf(fill, c, n, at(n), flats[0])));
  if (has) await put('plans', planOf(fill, c, numbers, at(5)));
  await put('ideas', ...numbers.map((n) => ideaOf(fill, c, place, n, at(n), flats[n - 1])));
  if (place === 'works') await put('updates', ...numbers.map((n) => updateOf(fill, c, n, at(n))));
  if (place === 'ballot') await putBallot(put, fill, c, now, flats, numbers);
}

type Flat = Documents['parts'];

async function putPeople(put: Put, fill: Fill, place: Place, c: string) {
  const flats = Array.from({ length: Math.max(4, 2 * countOf(fill)) }, (_, i): Flat => {
    const flat = world.aFlat(i + 1);
    return { ...flat, _id: `${c}:roll:${flat.unit}`, communityId: c, rollId: `${c}:roll` };
  });
  const name = wordsOf(fill, '梧桐里小区', [2, 24]);
  const named = (membership: Membership): Membership =>
    'communityId' in membership ? { ...membership, communityName: name } : membership;
  await put('parts', ...flats);
  const [first] = flats;
  if (!first) throw new Error('no flat');
  await put(
    'people',
    world.aPerson(personOf(fill, place, 'owner'), named(world.owner(first))),
    world.aPerson(personOf(fill, place, 'worker'), named(world.worker(c))),
    world.aPerson(personOf(fill, place, 'supervisor'), named(world.supervisor(c))),
  );
  return { flats, name };
}

const needOf = (fill: Fill, c: string, n: number, at: number, by?: Flat) => {
  const _id = `${c}:need-${n}`;
  const text = wordsOf(fill, `${n} 单元楼道的灯坏了两个月`, TEXT.need);
  return world.aNeed({
    _id,
    communityId: c,
    sortKey: sortKey(at, _id),
    text,
    households: 1,
    submittedAt: at,
    changedAt: at,
    dueAt: at + 15 * DAY_MS,
    ...(by && { unit: by.unit, building: by.building }),
    author: `${c}-owner`,
  });
};

/** Every third has been taken on. */
const alertOf = (fill: Fill, c: string, n: number, at: number, by?: Flat): Documents['alerts'] => ({
  _id: `${c}:need-${n}`,
  communityId: c,
  danger: 'gas',
  text: wordsOf(fill, `${n} 楼道里闻到煤气味`, TEXT.need),
  at,
  ...(by && { building: by.building }),
  ...(n % 3 === 0 && { taken: { at: at + 3_600_000, by: personOf(fill, 'plan', 'supervisor') } }),
});

const planOf = (fill: Fill, c: string, numbers: readonly number[], publishedAt: number) =>
  world.aPlan({
    _id: `${c}:plan`,
    communityId: c,
    publishedAt,
    title: wordsOf(fill, '照明改造方案', TEXT.planTitle),
    summary: wordsOf(fill, '更换全部楼道灯，加装声控开关。', TEXT.planSummary),
    items: numbers.map((n) =>
      world.anItem(`${c}:plan`, n, {
        title: wordsOf(fill, `更换楼道灯 ${n}`, TEXT.itemTitle),
        description: wordsOf(fill, '每层换一盏声控灯。', TEXT.itemDescription),
        costYuan: fill === 'long' ? 98_765_432 : 12_000,
      }),
    ),
  });

const ideaOf = (fill: Fill, c: string, place: Place, n: number, at: number, by?: Flat) => {
  const _id = `${c}:idea-${n}`;
  const works = { on: 'works', subject: `works:${c}` } as const;
  const item = { on: 'item', subject: `item:${c}:plan:1` } as const;
  return world.anIdea({
    _id,
    communityId: c,
    sortKey: sortKey(at, _id),
    at,
    unit: by?.unit ?? '',
    ...(place === 'works' ? works : item),
    building: by?.building ?? '',
    text: wordsOf(fill, '夜里会不会太亮？', TEXT.idea),
    title: wordsOf(fill, '更换楼道灯', TEXT.itemTitle),
  });
};

const updateOf = (fill: Fill, c: string, n: number, at: number): Documents['updates'] => {
  const _id = `${c}:update-${n}`;
  return {
    _id,
    communityId: c,
    sortKey: sortKey(at, _id),
    author: `${c}-supervisor`,
    at,
    text: wordsOf(fill, '今天换了三层的灯。', TEXT.update),
    milestone: 'stairwells',
    progress: Math.min(100, 3 * n),
    pictures: [],
  };
};

async function putBallot(
  put: Put,
  fill: Fill,
  c: string,
  now: number,
  flats: readonly Flat[],
  numbers: readonly number[],
): Promise<void> {
  const _id = `${c}:ballot`;
  const notice = {
    title: wordsOf(fill, '改造方案表决', TEXT.ballotTitle),
    question: wordsOf(fill, '是否同意按公示的方案改造本小区？', TEXT.question),
  };
  await put('ballots', ballot.aBallot(now, flats, { _id, communityId: c, planId: `${c}:plan`, notice }));
  await put('ballotRolls', { ...ballot.ballotRoll(flats, _id), _id: `${_id}:roll:0000` });
  await put('ballotOwners', ...flats.map((flat) => ballot.ballotOwner(flat, _id)));
  await put(
    'objections',
    ...numbers.map((n): Documents['objections'] => ({
      _id: `${c}:objection-${n}`,
      ballotId: _id,
      communityId: c,
      to: 'roll',
      state: 'open',
      unit: flats[n - 1]?.unit ?? '',
      by: 'somebody',
      at: now - n * 3_600_000,
      text: wordsOf(fill, '房产证上是 89.50 平方米，名册上写少了。', TEXT.objection),
    })),
  );
  const waits = (n: number, flat: Flat) => ({
    ballotId: _id,
    communityId: c,
    ownerKey: flat.ownerKey,
    units: [flat.unit],
    picture: '',
    enteredBy: 'somebody',
    enteredAt: now - n * 3_600_000,
    sortKey: sortKey(now - n * 3_600_000, `waits-${n}`),
    state: 'waiting' as const,
  });
  const voters = flats.slice(0, numbers.length);
  await put(
    'papers',
    ...voters.map((flat, n): Documents['papers'] => ({
      ...waits(n, flat),
      _id: `${c}:paper-${n}`,
      channel: 'paper',
      sealed: '',
    })),
  );
  await put(
    'proxies',
    ...voters.map((flat, n): Documents['proxies'] => ({
      ...waits(n, flat),
      _id: `${_id}:${flat.ownerKey}`,
      proxyUnit: flats.at(-1)?.unit ?? '',
      proxyKey: flats.at(-1)?.ownerKey ?? '',
      expiresAt: now + DAY_MS,
      mutationId: `gallery-proxy-${n}`,
      used: false,
    })),
  );
}

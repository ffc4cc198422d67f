import { runTimer } from '../support/run-timer';
import type { CounterSnapshot } from '../../src/emulator/counters';
import { MINUTE_MS } from '../../src/domain/shared/time';
import { startLocalCloud, type LocalCloud } from '../support/local-cloud';
import { callAs, newMutation } from './calling';
import { median, timed } from './measuring';

export interface City {
  readonly communities: number;
  readonly households: number;
}

export interface CityFigures {
  readonly submitNeedRoundTrips: number;
  readonly homePageRoundTrips: number;
  readonly bureauPageRoundTrips: number;
  /** A run of the timer in the full city in which nothing has happened for ten minutes. */
  readonly idleTimer: {
    readonly roundTrips: number;
    readonly docsRead: number;
    readonly docsWritten: number;
  };
  /** Time of the bureau's page at the full city over that at a tenth of it. */
  readonly bureauPageGrowth: number;
  readonly bureauPageMs: { readonly tenth: number; readonly full: number };
  readonly cities: { readonly tenth: City; readonly full: City };
  /** Bytes of the answers at the full city. */
  readonly payloads: Readonly<
    Record<'home.read' | 'needs.list' | 'ballots.read' | 'bureau.overview', number>
  >;
}

const bureau = 'demo-bureau';
const resident = 'demo-tenant-c-needs';
const voter = 'demo-owner-c-ballot-12';

/** Both cities are up at the same time and asked in turns, so that the machine's moods fall on both. */
export async function measureCities(calls: number): Promise<CityFigures> {
  const started = await Promise.allSettled([
    startLocalCloud({ demo: 'tenth' }),
    startLocalCloud({ demo: 'full' }),
  ]);
  const clouds = started.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  try {
    const [tenth, full] = clouds;
    const failed = started.find((each) => each.status === 'rejected');
    if (!tenth || !full || clouds.length < 2) throw failed?.reason;
    return await measure(tenth, full, calls);
  } finally {
    await Promise.all(clouds.map((cloud) => cloud.stop()));
  }
}

const overview = (cloud: LocalCloud) => callAs(cloud, bureau, 'bureau.overview', {});

async function idleTimer(cloud: LocalCloud): Promise<CityFigures['idleTimer']> {
  await cloud.control('clock', { shiftMs: 10 * MINUTE_MS });
  await runTimer(cloud);
  await cloud.control('counters/reset', {});
  await runTimer(cloud);
  const { roundTrips, docsRead, docsWritten } = await cloud.control<CounterSnapshot>('counters');
  return { roundTrips, docsRead, docsWritten };
}

async function cityOf(cloud: LocalCloud): Promise<City> {
  const { communities } = (await overview(cloud)).value;
  return {
    communities: communities.length,
    households: communities.reduce((sum, { households }) => sum + households, 0),
  };
}

async function measure(tenth: LocalCloud, full: LocalCloud, calls: number): Promise<CityFigures> {
  // What the page reads is kept by the timer.
  for (const cloud of [tenth, full]) await runTimer(cloud);
  const idle = await idleTimer(full);
  const cities = { tenth: await cityOf(tenth), full: await cityOf(full) };
  const times = { tenth: [] as number[], full: [] as number[] };
  for (let n = 0; n < calls; n++) {
    const one = async () => times.tenth.push(await timed(() => overview(tenth)));
    const other = async () => times.full.push(await timed(() => overview(full)));
    for (const call of n % 2 === 0 ? [one, other] : [other, one]) await call();
  }
  const bureauPageMs = { tenth: median(times.tenth), full: median(times.full) };

  const page = await overview(full);
  const home = () => callAs(full, resident, 'home.read', {});
  const submit = () =>
    callAs(full, resident, 'needs.submit', {
      communityId: 'c-needs',
      mutationId: newMutation(),
      category: 'lighting',
      place: 'stairwell',
      text: '三单元楼道的灯坏了两个月，晚上看不清台阶',
      pictures: [],
    });
  await home();
  await submit();
  const firstScreen = await home();
  const needs = await callAs(full, resident, 'needs.list', { communityId: 'c-needs' });
  const ballot = await callAs(full, voter, 'ballots.read', { communityId: 'c-ballot' });
  return {
    submitNeedRoundTrips: (await submit()).roundTrips,
    homePageRoundTrips: firstScreen.roundTrips,
    bureauPageRoundTrips: page.roundTrips,
    idleTimer: idle,
    bureauPageGrowth: bureauPageMs.full / bureauPageMs.tenth,
    bureauPageMs,
    cities,
    payloads: {
      'home.read': firstScreen.bytes,
      'needs.list': needs.bytes,
      'ballots.read': ballot.bytes,
      'bureau.overview': page.bytes,
    },
  };
}

import { createHash } from 'node:crypto';
import { collectionNames } from './collections';
import type { Documents } from '../../src/cloud/data/documents/by-name';
import type { NeedDoc } from '../../src/cloud/data/documents/need';
import type { IdeaDoc, PlanDoc, PlanItemDoc } from '../../src/cloud/data/documents/plan';
import { dueRow } from '../../src/cloud/data/due-row';
import { documentOwnerKey } from '../../src/cloud/services/roll/owner-key';
import { termsOf } from '../../src/domain/need/terms';
import { NEED_WORDS } from '../../src/text/vocabulary/need-words';
import type { BallotDoc } from '../../src/cloud/data/documents/ballot';
import { inMemory } from './in-memory';
import { signable } from './signable';
import { runTimer } from './run-timer';
import { startLocalCloud, connectSdk, type LocalCloud, type LocalCloudOptions } from './local-cloud';
import { apiOf, type Api } from './api';
import type { Membership } from '../../src/cloud/data/documents/joining';
import type { PartDoc } from '../../src/cloud/data/documents/roll';
import type { CommunityDoc } from '../../src/cloud/data/documents/home';

/** As much of the SDK's database as tests use; its own types are looser than what it does. */
interface Database {
  readonly command: { exists(there: boolean): unknown; in(values: readonly string[]): unknown };
  collection(name: string): Rows & { add(document: { data: unknown }): Promise<unknown> };
}
interface Rows {
  where(filter: object): Rows;
  orderBy(field: string, direction: 'asc' | 'desc'): Rows;
  skip(rows: number): Rows;
  limit(rows: number): Rows;
  remove(): Promise<unknown>;
  get(): Promise<{ data: unknown[] }>;
}

/**
 * Instances of a function at most: enough that calls meet each other. Each costs more than half a second of processor
 * time to start.
 */
const INSTANCES = 4;

/** What a warm instance keeps of a community it keeps for ten seconds. */
const FORGOTTEN_MS = 11_000;

const ROWS_IN_A_REQUEST = 200;
/** Rows in one answer, at most. */
const PAGE = 1000;

/** A local cloud with a way to put documents straight into it, for what no procedure makes yet. */
export interface World {
  readonly cloud: LocalCloud;
  readonly api: Api;
  readonly put: <N extends keyof Documents>(name: N, ...documents: readonly Documents[N][]) => Promise<void>;
  readonly get: <N extends keyof Documents>(name: N, id: string) => Promise<Documents[N] | undefined>;
  readonly all: <N extends keyof Documents>(name: N) => Promise<readonly Documents[N][]>;
  readonly remove: (name: keyof Documents, id: string) => Promise<void>;
  /** Epoch ms of the cloud's clock, shifted as `travel` left it. */
  readonly now: () => Promise<number>;
  readonly travel: (ms: number) => Promise<void>;
  /** Moves the clock on to this moment, never back. */
  readonly travelTo: (at: number) => Promise<void>;
  readonly runTimer: () => Promise<void>;
  /**
   * As after the start, for the next test of a file, but warm: a start is most of what a short test costs. No document is
   * left, no fault and no setting; the counters are at zero, files stay. The clock is not put back, it goes on by as long
   * as a warm instance may keep a community. Frozen ballots and rolls it keeps for good, as they never change: in a file
   * that puts its own into the cloud, each has an id of its own or stays the same in every test.
   */
  readonly empty: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function aWorld(options: LocalCloudOptions = {}): Promise<World> {
  const flags = ['--instances', String(INSTANCES), ...(options.flags ?? [])];
  const cloud = await startLocalCloud({ within: inMemory(), ...options, flags });
  const database = connectSdk(cloud).database() as unknown as Database;
  let shiftMs = 0;
  const now = async () => (await cloud.control<{ now: number }>('clock')).now;
  const travel = async (ms: number) => {
    shiftMs += ms;
    await cloud.control('clock', { shiftMs });
  };
  return {
    cloud,
    api: apiOf(cloud),
    async put(name, ...documents) {
      // As `ballots.publish` does: what is put straight into the cloud has called nobody.
      if (name === 'ballots') {
        const ids = documents.map(({ _id }) => `ballot:${_id}`);
        await database
          .collection('due')
          .where({ _id: database.command.in(ids) })
          .remove();
        const calls = documents.map(({ _id }) => dueRow('ballot', _id, 0, 'put'));
        await database.collection('due').add({ data: calls });
      }
      const rows =
        name === 'ballots'
          ? (documents as readonly BallotDoc[]).map((each) => signable(each, cloud))
          : documents;
      for (let from = 0; from < documents.length; from += ROWS_IN_A_REQUEST) {
        await database.collection(name).add({ data: rows.slice(from, from + ROWS_IN_A_REQUEST) });
      }
    },
    async get(name, id) {
      return (await database.collection(name).where({ _id: id }).get()).data[0] as never;
    },
    async all(name) {
      const rows: unknown[] = [];
      for (;;) {
        const page = database.collection(name).orderBy('_id', 'asc').skip(rows.length).limit(PAGE);
        const { data } = await page.get();
        rows.push(...data);
        if (data.length < PAGE) return rows as never;
      }
    },
    async remove(name, id) {
      await database.collection(name).where({ _id: id }).remove();
    },
    now,
    travel,
    travelTo: async (at) => travel(Math.max(0, at - (await now()))),
    async runTimer() {
      await runTimer(cloud);
    },
    async empty() {
      const everything = { _id: database.command.exists(true) };
      await Promise.all([
        cloud.control('faults', {}),
        cloud.control('openapi', { refuse: {}, mediaDelayMs: 200, failingPaths: [], silentPaths: [] }),
        travel(FORGOTTEN_MS),
      ]);
      await Promise.all(
        collectionNames().map((name) => database.collection(name).where(everything).remove()),
      );
      await cloud.control('counters/reset', {});
    },
    stop: () => cloud.stop(),
  };
}

/** The world of a file's tests: starts before the first of them and stops after the last, and is not there in between. */
export function startWorld(options: LocalCloudOptions = {}): World {
  let world: World | undefined;
  beforeAll(async () => {
    world = await aWorld(options);
  });
  afterAll(() => world?.stop());
  return new Proxy({} as World, {
    get(_, name: keyof World) {
      if (!world) throw new Error('the world starts with the first test');
      return world[name];
    },
  });
}

export const aCommunity = (more: Partial<CommunityDoc> = {}): CommunityDoc => ({
  _id: 'c-1',
  name: '梧桐里小区',
  district: '城东区',
  address: '梧桐路 1 号',
  buildings: 2,
  households: 40,
  stage: 'needs',
  since: { needs: 1_760_000_000_000 },
  changedAt: 1_760_000_000_000,
  ...more,
});

/** `aPerson('o-1', {role: 'worker', communityId: 'c-1', communityName: '…'})` */
export const aPerson = (_id: string, ...memberships: readonly Membership[]) => ({
  _id,
  memberships,
  createdAt: 0,
});

export const worker = (communityId = 'c-1'): Membership => ({
  role: 'worker',
  communityId,
  communityName: communityId,
});
export const supervisor = (communityId = 'c-1'): Membership => ({
  role: 'supervisor',
  communityId,
  communityName: communityId,
});
export const bureau: Membership = { role: 'bureau' };
const DAYS_OF_TERM = 365 * 86_400_000;
const areaTerm = (roleId: string) => ({
  roleId,
  from: Date.now() - DAYS_OF_TERM,
  until: Date.now() + 5 * DAYS_OF_TERM,
});
export const district = (districtId = 'd-1'): Membership => ({
  role: 'district',
  districtId,
  areaName: '城东区',
  ...areaTerm(`role-${districtId}`),
});
export const street = (districtId = 'd-1', streetId = 's-1'): Membership => ({
  role: 'street',
  districtId,
  streetId,
  areaName: '梧桐街道',
  ...areaTerm(`role-${streetId}`),
});

/** The n-th flat of a community, from 1: owned by one buyer alone. */
export function aFlat(n: number, more: Partial<PartDoc> = {}): PartDoc {
  const building = String(1 + ((n - 1) % 2));
  const unit = `${building}-1-${100 + n}`;
  const part = {
    unitKey: unit,
    building,
    stairwell: '1',
    room: String(100 + n),
    areaCenti: 8000,
    unsold: false,
  };
  const buyers = more.buyers ?? [createHash('sha256').update(`buyer ${n}`).digest('base64url')];
  return {
    _id: `roll-1:${unit}`,
    communityId: 'c-1',
    rollId: 'roll-1',
    unit,
    building,
    stairwell: '1',
    room: part.room,
    areaCenti: part.areaCenti,
    buyers,
    unsold: false,
    sealed: 'sealed',
    ownerKey: documentOwnerKey({ ...part, buyers }),
    ...more,
  };
}

export const owner = (flat: PartDoc): Membership => ({
  role: 'resident',
  communityId: flat.communityId,
  communityName: flat.communityId,
  kind: 'owner',
  unit: flat.unit,
  building: flat.building,
  ownerKey: flat.ownerKey,
});

export const tenant = (flat: PartDoc): Membership => ({
  role: 'resident',
  communityId: flat.communityId,
  communityName: flat.communityId,
  kind: 'tenant',
  unit: flat.unit,
  building: flat.building,
});

export const aRoll = (flats: readonly PartDoc[]): NonNullable<CommunityDoc['roll']> => ({
  rollId: 'roll-1',
  parts: flats.length,
  owners: new Set(flats.map(({ ownerKey }) => ownerKey)).size,
  areaCenti: flats.reduce((sum, { areaCenti }) => sum + areaCenti, 0),
  buildings: 2,
  importedAt: 0,
});

export const aNeed = (more: Partial<NeedDoc> = {}): NeedDoc => ({
  _id: 'need-1',
  communityId: 'c-1',
  sortKey: `0-${more._id ?? 'need-1'}`,
  author: 'somebody',
  category: 'lighting',
  place: 'stairwell',
  text: '三单元楼道的灯坏了两个月',
  pictures: [],
  submittedAt: 1_760_000_000_000,
  state: 'submitted',
  households: 0,
  tenantHouseholds: 0,
  changedAt: 1_760_000_000_000,
  dueAt: 1_761_500_000_000,
  answers: [],
  terms: termsOf(more.text ?? '三单元楼道的灯坏了两个月', NEED_WORDS),
  ...more,
});

/** The n-th item of a plan, from 1. */
export const anItem = (planId: string, n: number, more: Partial<PlanItemDoc> = {}): PlanItemDoc => ({
  itemId: `${planId}:${n}`,
  line: `${planId}:${n}`,
  category: 'lighting',
  place: 'stairwell',
  title: `更换楼道灯 ${n}`,
  description: '每层换一盏声控灯。',
  costYuan: 12_000,
  pictures: [],
  needIds: [],
  ...more,
});

export function aPlan(more: Partial<PlanDoc> = {}): PlanDoc {
  const _id = more._id ?? 'plan-1';
  return {
    _id,
    communityId: 'c-1',
    line: _id,
    version: 1,
    title: '照明改造方案',
    summary: '更换全部楼道灯，加装声控开关。',
    items: [anItem(_id, 1)],
    pictures: [],
    publishedAt: 1_761_000_000_000,
    publishedBy: 'o-worker',
    ...more,
  };
}

/** A worry about the first item of `aPlan`, said by flat 1. */
export const anIdea = (more: Partial<IdeaDoc> = {}): IdeaDoc => ({
  _id: 'idea-1',
  communityId: 'c-1',
  subject: 'item:plan-1:1',
  on: 'item',
  sortKey: `0-${more._id ?? 'idea-1'}`,
  author: 'somebody',
  unit: '1-1-101',
  building: '1',
  tenant: false,
  affected: false,
  stance: 'worry',
  text: '夜里会不会太亮？',
  pictures: [],
  at: 1_761_100_000_000,
  version: 1,
  title: '更换楼道灯 1',
  counts: true,
  waiting: true,
  withdrawn: false,
  mutations: [],
  ...more,
});

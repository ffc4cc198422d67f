import type { Input, ProcedureName } from '../../../src/contract/contract';
import { newMutation } from '../../support/api';
import { aFlat, aNeed, aPerson, aPlan, aRoll, owner, type World } from '../../support/world';
import { LIMITS } from '../../../src/domain/shared/limits';
import { shanghaiDay } from '../../../src/domain/shared/time';
import { validInput } from './valid-input';
import type { NeedDoc } from '../../../src/cloud/data/documents/need';
import type { CommunityDoc } from '../../../src/cloud/data/documents/home';
import { aBallot, ballotOwner } from '../../support/a-ballot';

export const DAY = 86_400_000;
export interface Scene {
  readonly world: World;
  readonly community: string;
  readonly now: number;
  /** Puts the community, with a worker, supervisor and an owner of flat 1 who are all `o-<community>`. */
  readonly put: (more?: Partial<CommunityDoc>) => Promise<void>;
  readonly send: (name: ProcedureName, more?: object) => Promise<{ code?: string; details?: unknown }>;
}
export type Scenario = (scene: Scene) => Promise<{ code?: string; details?: unknown }>;

export const refusedText = {
  text: '这里有 risky-test-word 的话',
  title: '方案 risky-test-word',
  comment: 'risky-test-word 的话',
};
export const flatIn = (community: string) => aFlat(1, { communityId: community });
export const running = (community: string, now: number, more = {}) =>
  aBallot(now, [flatIn(community)], { _id: `ballot-${community}`, communityId: community, ...more });

export async function withBallot(scene: Scene, more = {}) {
  const { put, community, now } = scene;
  await put({
    stage: 'ballot',
    ballotId: `ballot-${community}`,
    planId: 'plan-1',
    roll: aRoll([flatIn(community)]),
  });
  await scene.world.put('ballots', running(community, now, more));
  const flat = flatIn(community);
  await scene.world.put('ballotOwners', ballotOwner(flat, `ballot-${community}`));
  return { ballotId: `ballot-${community}`, ownerKey: flat.ownerKey };
}

/** Times of a notice that make a ballot not open yet, and closed. */
export const notYetOpen = (now: number) => ({
  notice: { opensAt: now + DAY, closesAt: now + 2 * DAY },
});
export const closed = (now: number) => ({ notice: { opensAt: now - 2 * DAY, closesAt: now - DAY } });

/** Everything that the publication of a ballot wants: a plan and a roll of one flat. */
export async function readyToPublish(scene: Scene): Promise<void> {
  const planId = `plan-${scene.community}`;
  await withFlat(scene, { stage: 'plan', planId });
  await scene.world.put('plans', aPlan({ _id: planId, communityId: scene.community }));
}

/** An input of the caller's neighbour, who owns flat 2 and holds no office. */
export async function asNeighbour<N extends ProcedureName>(
  { world, community, now }: Scene,
  name: N,
  more: object,
): Promise<{ code?: string; details?: unknown }> {
  const openid = `r-${community}`;
  await world.put('people', aPerson(openid, owner(aFlat(2, { communityId: community }))));
  const scene = { communityId: community, mutationId: newMutation(), now };
  const input = { ...(validInput(name, scene) as object), ...more } as Input<N>;
  const answer = await world.api(openid, name, input);
  return answer.ok ? {} : answer.error;
}

export async function withoutContentCheck<T>({ cloud }: World, work: () => Promise<T>): Promise<T> {
  await cloud.control('openapi', {
    refuse: { 'security.msgSecCheck': { errcode: -1, errmsg: 'system error' } },
  });
  try {
    return await work();
  } finally {
    await cloud.control('openapi', { refuse: {} });
  }
}

export async function withNeed(
  { world, community, put }: Scene,
  name = 'need',
  more: Partial<NeedDoc> = {},
): Promise<string> {
  if (!(await world.get('communities', community))) await put();
  const _id = `${community}-${name}`;
  await world.put('needs', aNeed({ _id, communityId: community, ...more }));
  return _id;
}

export async function withMerged(scene: Scene): Promise<string> {
  const into = await withNeed(scene, 'target');
  const needId = await withNeed(scene, 'merged');
  await scene.send('needs.merge', { needId, into });
  return needId;
}

export async function withFlat(
  { world, community, put }: Scene,
  more: Partial<CommunityDoc> = {},
): Promise<string> {
  const rollId = `roll-${community}`;
  const flat = flatIn(community);
  await put({ roll: { ...aRoll([flat]), rollId }, ...more });
  await world.put('parts', { ...flat, _id: `${rollId}:${flat.unit}`, rollId });
  return flat.unit;
}

export const refusals = (
  stage: CommunityDoc['stage'],
  name: ProcedureName,
  more: Partial<CommunityDoc> = {},
) => ({
  TEXT_REFUSED: async ({ put, send }: Scene) => {
    await put({ stage, ...more });
    return send(name, name === 'works.post' || name === 'needs.submit' ? { text: refusedText.text } : {});
  },
  CONTENT_CHECK_UNAVAILABLE: async ({ world, put, send }: Scene) => {
    await put({ stage, ...more });
    return withoutContentCheck(world, () => send(name));
  },
});

export const open = (now: number) => ({ opensAt: now - DAY, closesAt: now + DAY });

/** Stores a file as somebody's phone does, among the uploads; `path` is `folder/name`. */
export async function uploadTo({ cloud }: World, path: string, body: Buffer, by = 'o'): Promise<string> {
  const answer = await cloud.fetch(`/upload?path=uploads/${path}`, {
    method: 'POST',
    headers: { 'x-local-persona': by },
    body,
  });
  return (JSON.parse(answer.body.toString()) as { fileID: string }).fileID;
}
export const upload = (world: World, name: string, body: Buffer): Promise<string> =>
  uploadTo(world, `rolls/${name}`, body);

/** An upload that nobody made. */
export const gone = (folder: string): string => `cloud://local.local/uploads/${folder}/gone.jpg`;

/** What makes a call count where the usual input attaches nothing. */
const ATTACHED: Partial<Record<ProcedureName, (item: object) => object>> = {
  'works.post': () => ({ pictures: [gone('works')] }),
  'plans.publish': (item) => ({ items: [{ ...item, pictures: [gone('plans')] }] }),
};

/** The caller has done as much today as anybody may. */
export const limitReached =
  (name: ProcedureName): Scenario =>
  async ({ world, community, put, send, now }) => {
    await put();
    const done = Object.fromEntries(Object.keys(LIMITS).map((act) => [act, 1_000_000]));
    const _id = `${shanghaiDay(now)}:person:o-${community}`;
    await world.put('spendings', { _id, done, mutations: [], until: now + DAY });
    const scene = { communityId: community, mutationId: newMutation(), now };
    const [item = {}] = (validInput(name, scene) as { items?: readonly object[] }).items ?? [];
    return send(name, ATTACHED[name]?.(item) ?? {});
  };

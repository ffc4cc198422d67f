import type { ProcedureName } from '../../../src/contract/contract';
import type { ErrorCode } from '../../../src/contract/errors';
import type { CommunityDoc } from '../../../src/cloud/data/documents';
import { aBallot, aFlat, aNeed, aRoll, ballotOwner, type World } from '../../support/world';
import { validInput } from './valid-input';

const DAY = 86_400_000;
export interface Scene {
  readonly world: World;
  readonly community: string;
  readonly now: number;
  /** Puts the community, with a worker, supervisor and an owner of flat 1 who are all `o-<community>`. */
  readonly put: (more?: Partial<CommunityDoc>) => Promise<void>;
  readonly send: (name: ProcedureName, more?: object) => Promise<{ code?: string; details?: unknown }>;
}
export type Scenario = (scene: Scene) => Promise<{ code?: string; details?: unknown }>;

const refusedText = {
  text: '这里有 risky-test-word 的话',
  title: '方案 risky-test-word',
  comment: 'risky-test-word 的话',
};
export const flatIn = (community: string) => aFlat(1, { communityId: community });
const running = (community: string, now: number, more = {}) =>
  aBallot(now, [flatIn(community)], { _id: `ballot-${community}`, communityId: community, ...more });

async function withBallot(scene: Scene, more = {}) {
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

async function withoutContentCheck<T>({ cloud }: World, work: () => Promise<T>): Promise<T> {
  await cloud.control('openapi', {
    refuse: { 'security.msgSecCheck': { errcode: -1, errmsg: 'system error' } },
  });
  try {
    return await work();
  } finally {
    await cloud.control('openapi', { refuse: {} });
  }
}

const refusals = (stage: CommunityDoc['stage'], name: ProcedureName, more: Partial<CommunityDoc> = {}) => ({
  TEXT_REFUSED: async ({ put, send }: Scene) => {
    await put({ stage, ...more });
    return send(name, name === 'works.post' || name === 'needs.submit' ? { text: refusedText.text } : {});
  },
  CONTENT_CHECK_UNAVAILABLE: async ({ world, put, send }: Scene) => {
    await put({ stage, ...more });
    return withoutContentCheck(world, () => send(name));
  },
});

const open = (now: number) => ({ opensAt: now - DAY, closesAt: now + DAY });

/** By procedure and error: what makes it answer so. */
export const scenarios: Partial<Record<ProcedureName, Partial<Record<ErrorCode, Scenario>>>> = {
  'home.read': {
    NOT_FOUND: async ({ put, send }) => {
      await put();
      return send('home.read', { communityId: 'elsewhere' });
    },
  },
  'home.join': {
    PHONE_CODE_EXPIRED: ({ send }) => send('home.join', { phoneCode: 'spent-code-123' }),
    PHONE_NOT_ON_ROLL: ({ send }) => send('home.join', { phoneCode: 'demo-phone-19900009999-x' }),
  },
  'needs.submit': {
    ...refusals('needs', 'needs.submit'),
    NEEDS_CLOSED: async ({ put, send }) => {
      await put({ stage: 'works' });
      return send('needs.submit');
    },
  },
  'needs.read': {
    NOT_FOUND: async ({ put, send }) => {
      await put();
      return send('needs.read', { needId: 'need-elsewhere' });
    },
  },
  'needs.back': {
    NOT_FOUND: async ({ put, send }) => {
      await put();
      return send('needs.back', { needId: 'need-elsewhere' });
    },
    NEEDS_CLOSED: async ({ world, community, put, send }) => {
      await put({ stage: 'works' });
      await world.put('needs', aNeed({ _id: `need-${community}`, communityId: community }));
      return send('needs.back', { needId: `need-${community}` });
    },
  },
  'needs.unback': {
    NOT_FOUND: async ({ put, send }) => {
      await put();
      return send('needs.unback', { needId: 'need-elsewhere' });
    },
    NEEDS_CLOSED: async ({ world, community, put, send }) => {
      await put({ stage: 'works' });
      const needId = `need-${community}`;
      const { unit, building } = flatIn(community);
      await world.put('needs', aNeed({ _id: needId, communityId: community }));
      await world.put('backings', {
        _id: `${needId}:${unit}`,
        communityId: community,
        needId,
        unit,
        building,
        ...{ at: 0, tenant: false, own: true, via: [], left: false },
      });
      return send('needs.unback', { needId });
    },
  },
  'plans.publish': {
    UNKNOWN_NEED: async ({ put, send }) => {
      await put();
      const [item] = validInput('plans.publish', { communityId: '', mutationId: '', now: 0 }).items;
      return send('plans.publish', { items: [{ ...item, needIds: ['need-elsewhere'] }] });
    },
    WRONG_STAGE: async ({ put, send }) => {
      await put({ stage: 'works' });
      return send('plans.publish');
    },
    TEXT_REFUSED: async ({ put, send }) => {
      await put();
      return send('plans.publish', { title: refusedText.title });
    },
    CONTENT_CHECK_UNAVAILABLE: refusals('needs', 'plans.publish').CONTENT_CHECK_UNAVAILABLE,
  },
  'ballots.publish': {
    WRONG_STAGE: async ({ put, send }) => {
      await put({ stage: 'needs' });
      return send('ballots.publish');
    },
    ROLL_MISSING: async ({ put, send }) => {
      await put({ stage: 'plan', planId: 'plan-1' });
      return send('ballots.publish');
    },
    SCHEDULE_INVALID: async ({ put, send, now }) => {
      await put({ stage: 'plan', planId: 'plan-1', roll: aRoll([]) });
      return send('ballots.publish', { opensAt: now + 2 * DAY, closesAt: now + DAY });
    },
    BALLOT_RUNNING: async (scene) => {
      await withBallot(scene);
      return scene.send('ballots.publish');
    },
    TEXT_REFUSED: async ({ put, send }) => {
      await put({ stage: 'plan', planId: 'plan-1', roll: aRoll([]) });
      return send('ballots.publish', { title: refusedText.title });
    },
    CONTENT_CHECK_UNAVAILABLE: refusals('plan', 'ballots.publish', { planId: 'plan-1', roll: aRoll([]) })
      .CONTENT_CHECK_UNAVAILABLE,
  },
  'ballots.cast': {
    NOT_FOUND: async ({ put, send }) => {
      await put();
      return send('ballots.cast', { ballotId: 'no-such-ballot' });
    },
    NOT_ON_BALLOT_ROLL: async (scene) => {
      const ballot = await withBallot(scene);
      return scene.send('ballots.cast', { ...ballot, ownerKey: aFlat(2).ownerKey });
    },
    BALLOT_NOT_OPEN: async (scene) => {
      const ballot = await withBallot(scene, { opensAt: scene.now + DAY, closesAt: scene.now + 2 * DAY });
      return scene.send('ballots.cast', ballot);
    },
    BALLOT_CLOSED: async (scene) => {
      const ballot = await withBallot(scene, { opensAt: scene.now - 2 * DAY, closesAt: scene.now - DAY });
      return scene.send('ballots.cast', ballot);
    },
    ALREADY_VOTED: async (scene) => {
      const ballot = await withBallot(scene, open(scene.now));
      await scene.send('ballots.cast', ballot);
      return scene.send('ballots.cast', { ...ballot, choice: 'reject' });
    },
  },
  'works.post': {
    ...refusals('works', 'works.post'),
    WRONG_STAGE: async ({ put, send }) => {
      await put({ stage: 'plan' });
      return send('works.post');
    },
  },
  'ratings.open': {
    WRONG_STAGE: async ({ put, send }) => {
      await put({ stage: 'plan' });
      return send('ratings.open');
    },
    SCHEDULE_INVALID: async ({ put, send, now }) => {
      await put({ stage: 'works' });
      return send('ratings.open', { closesAt: now + DAY / 2 });
    },
  },
  'ratings.submit': {
    RATING_NOT_OPEN: async ({ put, send, now }) => {
      await put({ stage: 'rating', rating: { opensAt: now - 2 * DAY, closesAt: now - DAY } });
      return send('ratings.submit');
    },
    HOUSEHOLD_RATED: async ({ world, community, put, send, now }) => {
      await put({ stage: 'rating', rating: open(now) });
      const { unit, building } = flatIn(community);
      await world.put('ratings', {
        ...{
          _id: `${community}:${now - DAY}:${unit}`,
          communityId: community,
          period: now - DAY,
          unit,
          building,
        },
        ...{ author: 'somebody', overall: 'neutral', dimensions: {}, comment: '', ratedAt: now - 1 },
      });
      return send('ratings.submit');
    },
    TEXT_REFUSED: async ({ put, send, now }) => {
      await put({ stage: 'rating', rating: open(now) });
      return send('ratings.submit', { comment: refusedText.comment });
    },
    CONTENT_CHECK_UNAVAILABLE: async ({ world, put, send, now }) => {
      await put({ stage: 'rating', rating: open(now) });
      return withoutContentCheck(world, () => send('ratings.submit', { comment: '施工队很客气' }));
    },
  },
  'roll.import': {
    NOT_FOUND: async ({ put, send }) => {
      await put();
      return send('roll.import');
    },
    ROLL_UNREADABLE: async ({ world, put, send }) => {
      await put();
      return send('roll.import', {
        file: await upload(world, 'bad.xlsx', Buffer.from('PK\u0003\u0004 no archive')),
      });
    },
    ROLL_REFUSED: async ({ world, put, send }) => {
      await put();
      const sheet = '楼栋,单元,房号,面积,业主\n1,1,101,-5,王一\n';
      return send('roll.import', { file: await upload(world, 'refused.csv', Buffer.from(sheet)) });
    },
    BALLOT_RUNNING: async (scene) => {
      await withBallot(scene);
      return scene.send('roll.import');
    },
  },
};

async function upload({ cloud }: World, name: string, body: Buffer): Promise<string> {
  const answer = await cloud.fetch(`/upload?path=rolls/${name}`, {
    method: 'POST',
    headers: { 'x-local-persona': 'o' },
    body,
  });
  return (JSON.parse(answer.body.toString()) as { fileID: string }).fileID;
}

import type { ProcedureName } from '../../../src/contract/contract';
import type { ErrorCode } from '../../../src/contract/errors';
import { aBallot } from '../../support/a-ballot';
import { aPng } from '../../support/pictures';
import { aFlat, aNeed } from '../../support/world';
import { shanghaiDay } from '../../../src/domain/shared/time';
import { sendAs, withDistrict } from './city-scene';
import {
  flatIn,
  gone,
  refusedText,
  uploadTo,
  withFlat,
  withoutContentCheck,
  type Scenario,
  type Scene,
} from './scene';

const RISKY = refusedText.title;
type Scenarios = Partial<Record<ProcedureName, Partial<Record<ErrorCode, Scenario>>>>;

/** A community of the scene in a district of its own. */
async function withPlace(scene: Scene, more = {}): Promise<string> {
  const districtId = await withDistrict(scene);
  await scene.put({ districtId, ...more });
  return districtId;
}

async function withVote(scene: Scene, status: 'running' | 'final' = 'running'): Promise<void> {
  const { world, community, now } = scene;
  const ballotId = `b-${community}`;
  await scene.put({ ballotId });
  await world.put(
    'ballots',
    aBallot(now, [flatIn(community)], { _id: ballotId, communityId: community, status }),
  );
}

const photos = async ({ world, community }: Scene): Promise<readonly string[]> => [
  await uploadTo(world, `earlier/${community}.png`, aPng(1), `o-${community}`),
];

/** A sheet of one community with this name. */
const aSheet = ({ world, community }: Scene, name: string): Promise<string> =>
  uploadTo(
    world,
    `sheets/${community}.csv`,
    Buffer.from(
      `区,小区名称,地址,楼栋数,户数,联系方式\n甲区,${name},甲区望桥路7号,2,30,居委会 0551-62000001`,
    ),
    `b-${community}`,
  );

/** A trial with this ballot, or without one. */
async function withTrial(scene: Scene, notice: object | null): Promise<void> {
  const { world, community, now } = scene;
  const ballotId = `b-${community}`;
  await scene.put({
    kind: 'trial',
    trial: { of: 'c-1', by: `o-${community}`, shiftMs: 0, until: now + 86_400_000 },
    ...(notice && { ballotId }),
  });
  if (notice) {
    const ballot = aBallot(now, [aFlat(1)], { _id: ballotId, communityId: community, notice });
    await world.put('ballots', ballot);
  }
}

const noTrial: Scenario = async ({ put, send }) => {
  await put();
  return send('trials.read');
};

export const cityScenarios: Scenarios = {
  'communities.addDistrict': {
    TEXT_REFUSED: (scene) => sendAs(scene, 'communities.addDistrict', { name: RISKY }),
    CONTENT_CHECK_UNAVAILABLE: (scene) =>
      withoutContentCheck(scene.world, () => sendAs(scene, 'communities.addDistrict')),
    NAME_TAKEN: async (scene) => {
      await withDistrict(scene);
      return sendAs(scene, 'communities.addDistrict', { name: `${scene.community}区` });
    },
  },
  'communities.changeDistrict': {
    TEXT_REFUSED: (scene) => sendAs(scene, 'communities.changeDistrict', { name: RISKY }),
    CONTENT_CHECK_UNAVAILABLE: (scene) =>
      withoutContentCheck(scene.world, () => sendAs(scene, 'communities.changeDistrict')),
    NOT_FOUND: (scene) => sendAs(scene, 'communities.changeDistrict'),
    NAME_TAKEN: async (scene) => {
      const districtId = await withDistrict(scene);
      await sendAs(scene, 'communities.addDistrict', { name: `${scene.community}别区` });
      return sendAs(scene, 'communities.changeDistrict', { districtId, name: `${scene.community}别区` });
    },
    STILL_IN_USE: async (scene) => {
      const districtId = await withPlace(scene, { streetId: `s-${scene.community}` });
      return sendAs(scene, 'communities.changeDistrict', {
        districtId,
        name: `${scene.community}区`,
        streets: [],
      });
    },
  },
  'communities.closeDistrict': {
    NOT_FOUND: (scene) => sendAs(scene, 'communities.closeDistrict'),
    STILL_IN_USE: async (scene) =>
      sendAs(scene, 'communities.closeDistrict', { districtId: await withPlace(scene) }),
  },
  'communities.add': {
    TEXT_REFUSED: (scene) => sendAs(scene, 'communities.add', { address: RISKY }),
    CONTENT_CHECK_UNAVAILABLE: (scene) =>
      withoutContentCheck(scene.world, () => sendAs(scene, 'communities.add')),
    NOT_FOUND: (scene) => sendAs(scene, 'communities.add', { districtId: 'd-none' }),
    NAME_TAKEN: async (scene) => {
      const districtId = await withPlace(scene);
      return sendAs(scene, 'communities.add', { districtId, name: scene.community });
    },
  },
  'communities.change': {
    TEXT_REFUSED: (scene) => sendAs(scene, 'communities.change', { address: RISKY }),
    CONTENT_CHECK_UNAVAILABLE: (scene) =>
      withoutContentCheck(scene.world, () => sendAs(scene, 'communities.change')),
    NOT_FOUND: async (scene) => {
      const districtId = await withPlace(scene);
      return sendAs(scene, 'communities.change', { districtId, communityId: 'c-none' });
    },
    NAME_TAKEN: async (scene) => {
      const districtId = await withPlace(scene);
      await sendAs(scene, 'communities.add', { districtId, name: '另一个小区' });
      return sendAs(scene, 'communities.change', { districtId, name: '另一个小区' });
    },
  },
  'communities.begin': {
    NOT_FOUND: (scene) => sendAs(scene, 'communities.begin', { communityId: 'c-none' }),
    WRONG_STAGE: async (scene) => {
      await scene.put({ stage: 'works' });
      return sendAs(scene, 'communities.begin');
    },
  },
  'communities.close': {
    TEXT_REFUSED: (scene) => sendAs(scene, 'communities.close', { reason: RISKY }),
    CONTENT_CHECK_UNAVAILABLE: (scene) =>
      withoutContentCheck(scene.world, () => sendAs(scene, 'communities.close')),
    NOT_FOUND: (scene) => sendAs(scene, 'communities.close', { communityId: 'c-none' }),
    STILL_IN_USE: async (scene) => {
      await withVote(scene);
      return sendAs(scene, 'communities.close', { communityId: scene.community });
    },
    APPROVAL_WAITING: async (scene) => {
      await scene.put();
      await sendAs(scene, 'communities.close', { communityId: scene.community });
      return sendAs(scene, 'communities.close', { communityId: scene.community });
    },
  },
  'communities.importSheet': {
    TEXT_REFUSED: async (scene) =>
      sendAs(scene, 'communities.importSheet', { file: await aSheet(scene, RISKY) }),
    CONTENT_CHECK_UNAVAILABLE: async (scene) => {
      const file = await aSheet(scene, '甲小区');
      return withoutContentCheck(scene.world, () => sendAs(scene, 'communities.importSheet', { file }));
    },
    LIMIT_REACHED: async (scene) => {
      const { world, community, now } = scene;
      const _id = `${shanghaiDay(now)}:person:b-${community}`;
      await world.put('spendings', { _id, done: { sheets: 1_000 }, mutations: [], until: now + 86_400_000 });
      return sendAs(scene, 'communities.importSheet');
    },
    NOT_FOUND: (scene) => sendAs(scene, 'communities.importSheet'),
    SHEET_REFUSED: async (scene) => {
      const file = await uploadTo(
        scene.world,
        `sheets/${scene.community}.csv`,
        Buffer.from('区,小区名称\n甲,乙'),
      );
      return sendAs(scene, 'communities.importSheet', { file });
    },
    SHEET_UNREADABLE: async (scene) => {
      const file = await uploadTo(scene.world, `sheets/${scene.community}.csv`, Buffer.alloc(9));
      return sendAs(scene, 'communities.importSheet', { file });
    },
  },
  'settings.change': {
    TEXT_REFUSED: (scene) => sendAs(scene, 'settings.change', { article: RISKY }),
    CONTENT_CHECK_UNAVAILABLE: (scene) =>
      withoutContentCheck(scene.world, () => sendAs(scene, 'settings.change')),
    SETTING_INVALID: (scene) => sendAs(scene, 'settings.change', { value: 0 }),
    APPROVAL_WAITING: async (scene) => {
      const wanted = { key: 'changePercent', value: 12 };
      await sendAs(scene, 'settings.change', wanted);
      return sendAs(scene, 'settings.change', { ...wanted, value: 13 });
    },
  },
  'earlier.propose': {
    EARLIER_INVALID: async (scene) => {
      await scene.put();
      return scene.send('earlier.propose', { vote: undefined });
    },
    ALREADY_BEGUN: async (scene) => {
      await scene.put();
      const { community: communityId } = scene;
      await scene.world.put('needs', aNeed({ _id: `need-${communityId}`, communityId }));
      return scene.send('earlier.propose');
    },
    APPROVAL_WAITING: async (scene) => {
      await scene.put();
      const of = { photos: await photos(scene) };
      await scene.send('earlier.propose', of);
      return scene.send('earlier.propose', { photos: await photos(scene) });
    },
    PICTURE_REFUSED: async (scene) => {
      await scene.put();
      return scene.send('earlier.propose', { photos: [gone('earlier')] });
    },
    TEXT_REFUSED: async (scene) => {
      await scene.put();
      const plan = { source: RISKY, on: scene.now - 1000, lines: ['屋面防水'] };
      return scene.send('earlier.propose', { plan });
    },
    CONTENT_CHECK_UNAVAILABLE: async (scene) => {
      await scene.put();
      return withoutContentCheck(scene.world, () => scene.send('earlier.propose'));
    },
  },
  'interest.say': {
    WRONG_STAGE: async ({ put, send }) => {
      await put({ stage: 'plan' });
      return send('interest.say');
    },
  },
  'interest.read': {
    // A community that was removed while its office holders were reading.
    NOT_FOUND: (scene) => sendAs(scene, 'interest.read', { communityId: 'c-none' }),
  },
  'trials.start': {
    ROLL_MISSING: async ({ put, send }) => {
      await put();
      return send('trials.start');
    },
    WRONG_STAGE: async (scene) => {
      await withTrial(scene, null);
      return scene.send('trials.start');
    },
  },
  'trials.read': { NOT_FOUND: noTrial },
  'trials.step': {
    NOT_FOUND: async ({ put, send }) => {
      await put();
      return send('trials.step');
    },
  },
  'trials.vote': {
    NOT_FOUND: async ({ put, send }) => {
      await put();
      return send('trials.vote');
    },
    BALLOT_NOT_OPEN: async (scene) => {
      await withTrial(scene, { opensAt: scene.now + 86_400_000, closesAt: scene.now + 2 * 86_400_000 });
      return scene.send('trials.vote');
    },
    BALLOT_CLOSED: async (scene) => {
      await withTrial(scene, { opensAt: scene.now - 2 * 86_400_000, closesAt: scene.now - 86_400_000 });
      return scene.send('trials.vote');
    },
  },
  'trials.end': {
    NOT_FOUND: async (scene) => {
      await withFlat(scene);
      return scene.send('trials.end');
    },
  },
};

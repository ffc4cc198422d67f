import type { ProcedureName } from '../../../src/contract/contract';
import type { ErrorCode } from '../../../src/contract/errors';
import { newMutation } from '../../support/api';
import { aFlat, aRoll } from '../../support/world';
import { DAY, withFlat, withoutContentCheck, type Scenario, type Scene } from './scene';
import { memberKey } from '../../../src/cloud/services/joining/flats';
import { aBallot } from '../../support/a-ballot';

const RISKY = 'risky-test-word';

/** Somebody, by default a newcomer, asks for an office and shows this number. */
async function officeNumber({ world, community }: Scene, by = `n-${community}`): Promise<string> {
  const answer = await world.api(by, 'offices.ask', {
    mutationId: newMutation(),
    name: '周晓东',
  });
  return answer.ok ? answer.value.number : '';
}

/** Somebody else, by default, wants into the flat and shows this number. */
async function flatNumber(scene: Scene, unit: string, by = `n-${scene.community}`): Promise<string> {
  const about = { communityId: scene.community, unit, kind: 'owner', name: '林秀英' } as const;
  const answer = await scene.world.api(by, 'joining.ask', { ...about, mutationId: newMutation() });
  return answer.ok ? answer.value.number : '';
}

/** Puts the community and a member of the bureau. */
async function asBureau(scene: Scene): Promise<void> {
  await scene.put();
  const { world, community } = scene;
  await world.put('people', { _id: `b-${community}`, memberships: [{ role: 'bureau' }], createdAt: 0 });
}

/** Sends as the community's bureau member. */
async function fromBureau(
  { world, community, now }: Scene,
  name: 'offices.giveWorker' | 'offices.endWorker',
  more: object,
) {
  const input =
    name === 'offices.giveWorker'
      ? { number: '123456', from: now, until: now + DAY }
      : { roleId: 'role-1', reason: '调到别的社区' };
  const whole = { communityId: community, mutationId: newMutation(), ...input, ...more };
  const answer = await world.api(`b-${community}`, name, whole as never);
  return answer.ok ? {} : answer.error;
}

const office = (scene: Scene, role: 'worker' | 'supervisor') => ({
  _id: `role-${scene.community}`,
  communityId: scene.community,
  role,
  person: 'o-holder',
  name: 'sealed',
  from: scene.now - DAY,
  until: scene.now + DAY,
  givenBy: 'bureau' as const,
  giver: 'b',
  givenAt: scene.now,
});

async function joinedMember(scene: Scene): Promise<{ readonly unit: string; readonly member: string }> {
  const unit = await withFlat(scene);
  const { community } = scene;
  return { unit, member: memberKey(community, `o-${community}`) };
}

/** By procedure and error: what makes it answer so. */
export const joiningScenarios: Partial<Record<ProcedureName, Partial<Record<ErrorCode, Scenario>>>> = {
  'joining.place': {
    NOT_FOUND: ({ send }) => send('joining.place', { communityId: 'no-such-community' }),
  },
  'joining.poster': {
    NOT_FOUND: async ({ world, send, put, community }) => {
      await put();
      await world.remove('communities', community);
      return send('joining.poster');
    },
    POSTER_UNAVAILABLE: async ({ world: { cloud }, put, send }) => {
      await put();
      const refuse = { 'wxacode.getUnlimited': { errcode: 41030, errmsg: 'invalid page' } };
      await cloud.control('openapi', { refuse });
      try {
        return await send('joining.poster');
      } finally {
        await cloud.control('openapi', { refuse: {} });
      }
    },
  },
  'joining.letters': {
    ROLL_MISSING: async ({ put, send }) => {
      await put();
      return send('joining.letters');
    },
    UNIT_UNKNOWN: async (scene) => {
      await withFlat(scene);
      return scene.send('joining.letters', { unit: '9-9-901' });
    },
  },
  'joining.byCode': {
    CODE_UNKNOWN: async ({ put, send }) => {
      await put();
      return send('joining.byCode');
    },
  },
  'joining.ask': {
    COMMUNITY_CLOSED: async ({ put, send, now }) => {
      await put({ closed: { at: now, by: 'b', reason: '并入了隔壁小区' } });
      return send('joining.ask');
    },
    ROLL_MISSING: async ({ put, send }) => {
      await put();
      return send('joining.ask');
    },
    UNIT_UNKNOWN: async (scene) => {
      await withFlat(scene);
      return scene.send('joining.ask', { unit: '9-9-901' });
    },
    UNIT_UNSOLD: async (scene) => {
      await withUnsold(scene);
      return scene.send('joining.ask');
    },
    TEXT_REFUSED: async (scene) => {
      const unit = await withFlat(scene);
      return scene.send('joining.ask', { unit, name: RISKY });
    },
    CONTENT_CHECK_UNAVAILABLE: async (scene) => {
      const unit = await withFlat(scene);
      return withoutContentCheck(scene.world, () => scene.send('joining.ask', { unit }));
    },
  },
  'joining.asked': {
    NUMBER_UNKNOWN: async ({ put, send }) => {
      await put();
      return send('joining.asked');
    },
  },
  'joining.admit': {
    NUMBER_UNKNOWN: async ({ put, send }) => {
      await put();
      return send('joining.admit');
    },
    OWN_MATTER: async (scene) => {
      const unit = await withFlat(scene);
      return scene.send('joining.admit', { number: await flatNumber(scene, unit, `o-${scene.community}`) });
    },
    UNIT_UNKNOWN: async (scene) => {
      const unit = await withFlat(scene);
      const number = await flatNumber(scene, unit);
      await scene.world.remove('parts', `roll-${scene.community}:${unit}`);
      return scene.send('joining.admit', { number });
    },
    UNIT_UNSOLD: async (scene) => {
      const unit = await withFlat(scene);
      const number = await flatNumber(scene, unit);
      await scene.world.remove('parts', `roll-${scene.community}:${unit}`);
      await withUnsoldPart(scene);
      return scene.send('joining.admit', { number });
    },
  },
  'joining.members': {
    ROLL_MISSING: async ({ put, send }) => {
      await put();
      return send('joining.members');
    },
    UNIT_UNKNOWN: async (scene) => {
      await withFlat(scene);
      return scene.send('joining.members', { unit: '9-9-901' });
    },
  },
  'joining.erase': {
    BALLOT_RUNNING: async (scene) => {
      const { world, community, now, put, send } = scene;
      const ballotId = `ballot-${community}`;
      await put({ stage: 'ballot', ballotId });
      await world.put('ballots', aBallot(now, [], { _id: ballotId, communityId: community }));
      return send('joining.erase');
    },
  },
  'joining.end': {
    NOT_FOUND: async (scene) => {
      await withFlat(scene);
      return scene.send('joining.end');
    },
    TEXT_REFUSED: async (scene) =>
      scene.send('joining.end', { ...(await joinedMember(scene)), reason: RISKY }),
    CONTENT_CHECK_UNAVAILABLE: async (scene) => {
      const member = await joinedMember(scene);
      return withoutContentCheck(scene.world, () => scene.send('joining.end', member));
    },
  },
  'joining.sell': {
    ROLL_MISSING: async ({ put, send }) => {
      await put();
      return send('joining.sell');
    },
    UNIT_UNKNOWN: async (scene) => {
      await withFlat(scene);
      return scene.send('joining.sell', { unit: '9-9-901' });
    },
  },
  'offices.ask': {
    TEXT_REFUSED: ({ send }) => send('offices.ask', { name: RISKY }),
    CONTENT_CHECK_UNAVAILABLE: ({ world, send }) => withoutContentCheck(world, () => send('offices.ask')),
  },
  'offices.asked': {
    NUMBER_UNKNOWN: async ({ put, send }) => {
      await put();
      return send('offices.asked');
    },
  },
  'offices.giveWorker': {
    NOT_FOUND: async (scene) => {
      await asBureau(scene);
      return fromBureau(scene, 'offices.giveWorker', { communityId: 'no-such-community' });
    },
    NUMBER_UNKNOWN: async (scene) => {
      await asBureau(scene);
      return fromBureau(scene, 'offices.giveWorker', {});
    },
    TERM_INVALID: async (scene) => {
      await asBureau(scene);
      return fromBureau(scene, 'offices.giveWorker', { until: scene.now - DAY });
    },
    ALREADY_IN_OFFICE: async (scene) => {
      await asBureau(scene);
      await fromBureau(scene, 'offices.giveWorker', { number: await officeNumber(scene) });
      return fromBureau(scene, 'offices.giveWorker', { number: await officeNumber(scene) });
    },
    OFFICES_APART: async (scene) => {
      await asBureau(scene);
      const number = await officeNumber(scene, `b-${scene.community}`);
      return fromBureau(scene, 'offices.giveWorker', { number });
    },
  },
  'offices.giveSupervisor': {
    NOT_FOUND: async ({ world, community, put, send }) => {
      await put();
      await world.remove('communities', community);
      return send('offices.giveSupervisor');
    },
    NUMBER_UNKNOWN: async ({ put, send }) => {
      await put();
      return send('offices.giveSupervisor');
    },
    TERM_INVALID: async ({ put, send, now }) => {
      await put();
      return send('offices.giveSupervisor', { until: now + 6 * 365 * DAY });
    },
    ALREADY_IN_OFFICE: async (scene) => {
      await scene.put();
      await scene.send('offices.giveSupervisor', { number: await officeNumber(scene) });
      return scene.send('offices.giveSupervisor', { number: await officeNumber(scene) });
    },
    OFFICES_APART: async (scene) => {
      await scene.put();
      const number = await officeNumber(scene, `o-${scene.community}`);
      return scene.send('offices.giveSupervisor', { number });
    },
    TEXT_REFUSED: async ({ put, send, now }) => {
      await put();
      return send('offices.giveSupervisor', { election: { electedOn: now, present: 3, conflict: RISKY } });
    },
    CONTENT_CHECK_UNAVAILABLE: async ({ world, put, send }) => {
      await put();
      return withoutContentCheck(world, () => send('offices.giveSupervisor'));
    },
  },
  'offices.endWorker': {
    NOT_FOUND: async (scene) => {
      await asBureau(scene);
      return fromBureau(scene, 'offices.endWorker', {});
    },
    TEXT_REFUSED: async (scene) => {
      await asBureau(scene);
      await scene.world.put('offices', office(scene, 'worker'));
      return fromBureau(scene, 'offices.endWorker', { roleId: `role-${scene.community}`, reason: RISKY });
    },
    CONTENT_CHECK_UNAVAILABLE: async (scene) => {
      await asBureau(scene);
      await scene.world.put('offices', office(scene, 'worker'));
      const roleId = `role-${scene.community}`;
      return withoutContentCheck(scene.world, () => fromBureau(scene, 'offices.endWorker', { roleId }));
    },
  },
  'offices.endSupervisor': {
    NOT_FOUND: async ({ put, send }) => {
      await put();
      return send('offices.endSupervisor');
    },
    TEXT_REFUSED: async (scene) => {
      await scene.put();
      await scene.world.put('offices', office(scene, 'supervisor'));
      return scene.send('offices.endSupervisor', { roleId: `role-${scene.community}`, reason: RISKY });
    },
    CONTENT_CHECK_UNAVAILABLE: async (scene) => {
      await scene.put();
      await scene.world.put('offices', office(scene, 'supervisor'));
      const roleId = `role-${scene.community}`;
      return withoutContentCheck(scene.world, () => scene.send('offices.endSupervisor', { roleId }));
    },
  },
};

async function withUnsold(scene: Scene): Promise<void> {
  const { community, put } = scene;
  await put({ roll: { ...aRoll([aFlat(1)]), rollId: `roll-${community}` } });
  await withUnsoldPart(scene);
}

async function withUnsoldPart({ world, community }: Scene): Promise<void> {
  const flat = aFlat(1, { communityId: community });
  const rollId = `roll-${community}`;
  await world.put('parts', { ...flat, _id: `${rollId}:${flat.unit}`, rollId, unsold: true });
}

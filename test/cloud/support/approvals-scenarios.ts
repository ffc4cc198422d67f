import type { ProcedureName } from '../../../src/contract/contract';
import type { ErrorCode } from '../../../src/contract/errors';
import type { ApprovalDoc } from '../../../src/cloud/data/documents/city';
import { aBallot } from '../../support/a-ballot';
import { aPerson, bureau, worker } from '../../support/world';
import { sendAs } from './city-scene';
import { flatIn, refusedText, withoutContentCheck, type Scenario, type Scene } from './scene';

type Scenarios = Partial<Record<ProcedureName, Partial<Record<ErrorCode, Scenario>>>>;

/** What somebody else has asked for, about the scene's community where it is about one. */
async function withAsked(scene: Scene, asked: Pick<ApprovalDoc, 'act' | 'asked'>, more: object = {}) {
  const _id = `approval-${scene.community}`;
  const document = {
    _id,
    ...asked,
    state: 'waiting',
    by: 'o-asker',
    office: 'bureau',
    at: scene.now,
    ...more,
  } as ApprovalDoc;
  await scene.world.put('approvals', document);
  return { approvalId: _id };
}
const closing = { act: 'close-community', asked: { reason: '并入了隔壁小区' } } as const;
const setting = (now: number) =>
  ({ act: 'setting', asked: { key: 'noticeDays', value: 20, article: '第三条', on: now } }) as const;
const about = ({ community }: Scene) => ({ communityId: community, communityName: community });
const decide = (scene: Scene, more: object, roles = [bureau]) =>
  sendAs(scene, 'approvals.decide', more, { roles });
const refusal = { accept: false, reason: refusedText.comment };

export const approvalsScenarios: Scenarios = {
  'approvals.decide': {
    NOT_FOUND: (scene) => decide(scene, {}),
    SAME_PERSON: async (scene) =>
      decide(scene, await withAsked(scene, setting(scene.now), { by: `b-${scene.community}` })),
    OWN_MATTER: async (scene) => {
      await scene.put();
      return decide(scene, await withAsked(scene, closing, about(scene)), [bureau, worker(scene.community)]);
    },
    APPROVAL_SETTLED: async (scene) =>
      decide(scene, await withAsked(scene, setting(scene.now), { state: 'withdrawn' })),
    ALREADY_BEGUN: async (scene) => {
      await scene.put({ planId: 'plan-1', stage: 'plan' });
      const asked = await withAsked(scene, { act: 'earlier', asked: { entry: 'plan' } }, about(scene));
      const paper = { source: '方案公示', on: scene.now, lines: ['屋面防水'] };
      await scene.world.put('earlier', {
        _id: asked.approvalId,
        communityId: scene.community,
        entry: 'plan',
        plan: paper,
        pictures: [],
        enteredBy: 'o-asker',
        enteredAt: scene.now,
      });
      return decide(scene, asked);
    },
    STILL_IN_USE: async (scene) => {
      const { community, now, world } = scene;
      await scene.put({ ballotId: `b-${community}` });
      const ballot = aBallot(now, [flatIn(community)], { _id: `b-${community}`, communityId: community });
      await world.put('ballots', ballot);
      return decide(scene, await withAsked(scene, closing, about(scene)));
    },
    ALREADY_IN_OFFICE: async (scene) => {
      const person = `n-${scene.community}`;
      const held = { from: scene.now, until: scene.now + 1000, roleId: 'role-1' };
      await scene.world.put('people', aPerson(person, { role: 'bureau', ...held }));
      const asked = { act: 'bureau', asked: { person, ...held } } as const;
      return decide(scene, await withAsked(scene, asked));
    },
    TEXT_REFUSED: async (scene) =>
      decide(scene, { ...(await withAsked(scene, setting(scene.now))), ...refusal }),
    CONTENT_CHECK_UNAVAILABLE: (scene) =>
      withoutContentCheck(scene.world, () => decide(scene, { accept: false, reason: '没有看到这份文件' })),
  },
  'approvals.withdraw': {
    NOT_FOUND: (scene) => sendAs(scene, 'approvals.withdraw'),
    APPROVAL_SETTLED: async (scene) => {
      const by = `b-${scene.community}`;
      const asked = await withAsked(scene, setting(scene.now), { by, state: 'accepted' });
      return sendAs(scene, 'approvals.withdraw', asked);
    },
  },
};

import type { ProcedureName } from '../../../src/contract/contract';
import type { ErrorCode } from '../../../src/contract/errors';
import { newMutation } from '../../support/api';
import { anIdea, aPerson, aPlan, supervisor } from '../../support/world';
import { flatIn, gone, refusals, refusedText, withoutContentCheck, type Scenario, type Scene } from './scene';
import { validInput } from './valid-input';

async function withPlan({ world, community, put }: Scene, more = {}): Promise<string> {
  const planId = `plan-${community}`;
  await put({ stage: 'plan', planId });
  await world.put('plans', aPlan({ _id: planId, communityId: community, ...more }));
  return planId;
}

async function withIdea(scene: Scene): Promise<string> {
  const planId = await withPlan(scene);
  const _id = `idea-${scene.community}`;
  const { unit } = flatIn(scene.community);
  await scene.world.put(
    'ideas',
    anIdea({ _id, communityId: scene.community, subject: `item:${planId}:1`, unit }),
  );
  return _id;
}

const [item] = validInput('plans.publish', { communityId: '', mutationId: '', now: 0 }).items;

const notThere =
  (name: ProcedureName, more: object): Scenario =>
  async ({ put, send }) => {
    await put();
    return send(name, more);
  };

/** Of plans and ideas. */
export const plansScenarios: Partial<Record<ProcedureName, Partial<Record<ErrorCode, Scenario>>>> = {
  'plans.publish': {
    NOT_FOUND: notThere('plans.publish', { alternative: true, revises: 'plan-elsewhere' }),
    UNKNOWN_NEED: notThere('plans.publish', { items: [{ ...item, needIds: ['need-elsewhere'] }] }),
    PICTURE_REFUSED: notThere('plans.publish', { items: [{ ...item, pictures: [gone('plans')] }] }),
    UNKNOWN_ITEM: notThere('plans.publish', { items: [{ ...item, continues: 'plan-elsewhere:1' }] }),
    WRONG_STAGE: async ({ put, send }) => {
      await put({ stage: 'ballot' });
      return send('plans.publish');
    },
    TEXT_REFUSED: async ({ put, send }) => {
      await put();
      return send('plans.publish', { title: refusedText.title });
    },
    CONTENT_CHECK_UNAVAILABLE: refusals('needs', 'plans.publish').CONTENT_CHECK_UNAVAILABLE,
  },
  'plans.withdraw': {
    NOT_FOUND: async (scene) => {
      // The plan in force is no alternative.
      const planId = await withPlan(scene);
      return scene.send('plans.withdraw', { planId });
    },
    WRONG_STAGE: async ({ world, community, put, send }) => {
      await put({ stage: 'ballot' });
      const planId = `plan-${community}`;
      await world.put('plans', aPlan({ _id: planId, communityId: community, alternative: 'standing' }));
      return send('plans.withdraw', { planId });
    },
  },
  'plans.item': { NOT_FOUND: notThere('plans.item', { planId: 'plan-elsewhere' }) },
  'plans.items': { NOT_FOUND: notThere('plans.items', { planId: 'plan-elsewhere' }) },
  'plans.changes': { NOT_FOUND: notThere('plans.changes', { planId: 'plan-elsewhere' }) },
  'plans.compare': {
    NOT_FOUND: async (scene) => {
      const left = await withPlan(scene);
      return scene.send('plans.compare', { left, right: 'plan-elsewhere' });
    },
  },
  'ideas.post': {
    NOT_FOUND: notThere('ideas.post', { about: { planId: 'plan-elsewhere' } }),
    PICTURE_REFUSED: async (scene) => {
      const planId = await withPlan(scene);
      return scene.send('ideas.post', { about: { planId }, pictures: [gone('ideas')] });
    },
    IDEAS_CLOSED: async (scene) => {
      await withPlan(scene);
      return scene.send('ideas.post', { about: { works: true } });
    },
    TEXT_REFUSED: async (scene) => {
      const planId = await withPlan(scene);
      return scene.send('ideas.post', { about: { planId }, text: refusedText.text });
    },
    CONTENT_CHECK_UNAVAILABLE: async (scene) => {
      const planId = await withPlan(scene);
      return withoutContentCheck(scene.world, () => scene.send('ideas.post', { about: { planId } }));
    },
  },
  'ideas.withdraw': { NOT_FOUND: notThere('ideas.withdraw', { ideaId: 'idea-elsewhere' }) },
  'ideas.list': { NOT_FOUND: notThere('ideas.list', { about: { planId: 'plan-elsewhere' } }) },
  'ideas.answer': {
    NOT_FOUND: notThere('ideas.answer', { ideaId: 'idea-elsewhere' }),
    ROLE_REQUIRED: async (scene) => {
      const { world, community } = scene;
      const ideaId = await withIdea(scene);
      const openid = `s-${community}`;
      await world.put('people', aPerson(openid, supervisor(community)));
      const about = { communityId: community, mutationId: newMutation(), ideaId };
      const answer = await world.api(openid, 'ideas.answer', { ...about, text: '晚上十点以后调暗。' });
      return answer.ok ? {} : answer.error;
    },
    TEXT_REFUSED: async (scene) => {
      const ideaId = await withIdea(scene);
      return scene.send('ideas.answer', { ideaId, text: refusedText.text });
    },
    CONTENT_CHECK_UNAVAILABLE: async (scene) => {
      const ideaId = await withIdea(scene);
      return withoutContentCheck(scene.world, () => scene.send('ideas.answer', { ideaId }));
    },
  },
};

import type { ProcedureName } from '../../../src/contract/contract';
import type { ErrorCode } from '../../../src/contract/errors';
import {
  DAY,
  flatIn,
  gone,
  open,
  refusals,
  refusedText,
  upload,
  withBallot,
  withoutContentCheck,
  type Scenario,
} from './scene';
import { ballotsScenarios } from './ballots-scenarios';
import { approvalsScenarios } from './approvals-scenarios';
import { cityScenarios } from './city-scenarios';
import { cityOfficesScenarios } from './city-offices-scenarios';
import { joiningScenarios } from './joining-scenarios';
import { needsScenarios } from './needs-scenarios';
import { plansScenarios } from './plans-scenarios';
import { recordScenarios } from './record-scenarios';

/** By procedure and error: what makes it answer so. */
export const scenarios: Partial<Record<ProcedureName, Partial<Record<ErrorCode, Scenario>>>> = {
  ...needsScenarios,
  ...plansScenarios,
  ...joiningScenarios,
  ...ballotsScenarios,
  ...recordScenarios,
  ...approvalsScenarios,
  ...cityScenarios,
  ...cityOfficesScenarios,
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
  'works.post': {
    ...refusals('works', 'works.post'),
    PICTURE_REFUSED: async ({ put, send }) => {
      await put({ stage: 'works' });
      return send('works.post', { pictures: [gone('works')] });
    },
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
        _id: `${community}:${now - DAY}:${unit}`,
        communityId: community,
        period: now - DAY,
        unit,
        building,
        author: 'somebody',
        overall: 'neutral',
        dimensions: {},
        comment: '',
        ratedAt: now - 1,
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
    ROLL_IMPORTING: async ({ put, send, now }) => {
      await put({ importing: { rollId: 'roll-another', until: now + 30_000 } });
      return send('roll.import');
    },
    BALLOT_RUNNING: async (scene) => {
      await withBallot(scene);
      return scene.send('roll.import');
    },
  },
};

import type { ProcedureName } from '../../../src/contract/contract';
import type { ErrorCode } from '../../../src/contract/errors';
import { aPerson, bureau, district, worker } from '../../support/world';
import { sendAs, shownBy, withDistrict } from './city-scene';
import { refusedText, withoutContentCheck, type Scenario, type Scene } from './scene';

const DAY = 86_400_000;
type Scenarios = Partial<Record<ProcedureName, Partial<Record<ErrorCode, Scenario>>>>;

/** The office of the scene's district, held by somebody else than who ends it. */
async function withOffice({ world, community, now }: Scene, person = 'o-holder'): Promise<string> {
  const _id = `role-${community}`;
  const office = {
    _id,
    role: 'district' as const,
    districtId: 'd-1',
    person,
    name: '',
    givenBy: 'bureau' as const,
  };
  await world.put('offices', { ...office, from: now - DAY, until: now + DAY, giver: 'b', givenAt: now });
  return _id;
}

const end = (scene: Scene, more: object) => sendAs(scene, 'offices.endArea', more);

export const cityOfficesScenarios: Scenarios = {
  'offices.lend': {
    NOT_FOUND: async (scene) => {
      // A community that is gone while its worker still is one.
      const { world, community } = scene;
      await world.put('people', aPerson(`o-${community}`, worker(community)));
      return scene.send('offices.lend');
    },
    NUMBER_UNKNOWN: async (scene) => {
      await scene.put();
      return scene.send('offices.lend');
    },
    TERM_INVALID: async (scene) => {
      await scene.put();
      return scene.send('offices.lend', { until: scene.now - DAY });
    },
    OFFICES_APART: async (scene) => {
      await scene.put();
      return scene.send('offices.lend', { number: await shownBy(scene, 'o') });
    },
    LEND_INVALID: async (scene) => {
      await scene.put();
      return scene.send('offices.lend', { number: await shownBy(scene) });
    },
    ALREADY_IN_OFFICE: async (scene) => {
      await scene.put();
      await scene.world.put('people', aPerson(`n-${scene.community}`, worker('c-elsewhere')));
      await scene.send('offices.lend', { number: await shownBy(scene) });
      return scene.send('offices.lend', { number: await shownBy(scene) });
    },
  },
  'offices.endLent': {
    NOT_FOUND: async (scene) => {
      await scene.put();
      return scene.send('offices.endLent');
    },
  },
  'offices.askedInCity': { NUMBER_UNKNOWN: (scene) => sendAs(scene, 'offices.askedInCity') },
  'offices.giveArea': {
    NOT_FOUND: (scene) => sendAs(scene, 'offices.giveArea', { districtId: 'd-none' }),
    NUMBER_UNKNOWN: async (scene) => {
      const districtId = await withDistrict(scene);
      return sendAs(scene, 'offices.giveArea', { districtId, streetId: undefined });
    },
    TERM_INVALID: async (scene) => {
      const districtId = await withDistrict(scene);
      return sendAs(scene, 'offices.giveArea', { districtId, streetId: undefined, until: scene.now - DAY });
    },
    OFFICES_APART: async (scene) => {
      const districtId = await withDistrict(scene);
      const number = await shownBy(scene, 'b');
      await scene.world.remove('people', `b-${scene.community}`);
      return sendAs(scene, 'offices.giveArea', { districtId, streetId: undefined, number });
    },
    ALREADY_IN_OFFICE: async (scene) => {
      const districtId = await withDistrict(scene);
      await scene.world.put('people', aPerson(`n-${scene.community}`, district(districtId)));
      return sendAs(scene, 'offices.giveArea', {
        districtId,
        streetId: undefined,
        number: await shownBy(scene),
      });
    },
  },
  'offices.giveBureau': {
    NUMBER_UNKNOWN: (scene) => sendAs(scene, 'offices.giveBureau'),
    TERM_INVALID: (scene) => sendAs(scene, 'offices.giveBureau', { until: scene.now - DAY }),
    OFFICES_APART: async (scene) => {
      const number = await shownBy(scene, 'b');
      return sendAs(scene, 'offices.giveBureau', { number });
    },
    ALREADY_IN_OFFICE: async (scene) => {
      await scene.world.put('people', aPerson(`n-${scene.community}`, bureau));
      return sendAs(scene, 'offices.giveBureau', { number: await shownBy(scene) });
    },
    APPROVAL_WAITING: async (scene) => {
      await scene.world.put('people', aPerson(`other-${scene.community}`, bureau));
      await sendAs(scene, 'offices.giveBureau', { number: await shownBy(scene) });
      return sendAs(scene, 'offices.giveBureau', { number: await shownBy(scene) });
    },
  },
  'offices.endArea': {
    NOT_FOUND: (scene) => end(scene, {}),
    SAME_PERSON: async (scene) => end(scene, { roleId: await withOffice(scene, `b-${scene.community}`) }),
    TEXT_REFUSED: async (scene) => end(scene, { reason: refusedText.comment }),
    CONTENT_CHECK_UNAVAILABLE: (scene) => withoutContentCheck(scene.world, () => end(scene, {})),
  },
};

import { contract, type ProcedureName } from '../../../src/contract/contract';
import type { Procedure } from '../../../src/contract/procedure';
import { faultCode } from '../../../src/domain/shared/fault-code';
import { newMutation } from '../../support/api';
import { eventually } from '../../support/eventually';
import { aCommunity, aNeed, aPerson, startWorld, owner, supervisor, worker } from '../../support/world';
import { scenarios } from '../support/scenarios';
import { flatIn, limitReached, type Scene } from '../support/scene';
import { validInput } from '../support/valid-input';

/**
 * Every error that a procedure declares is reached, each in a community of its own. A declared error without a
 * scenario here fails, and so does a scenario for an error that is not declared.
 */
const world = startWorld();
beforeAll(async () => {
  await world.put('communities', aCommunity({ _id: 'elsewhere', name: '槐树湾小区' }));
  await world.put('needs', aNeed({ _id: 'need-elsewhere', communityId: 'elsewhere' }));
});

const declared = Object.entries(contract).flatMap(([area, actions]) =>
  Object.entries(actions as Record<string, Procedure>).flatMap(([action, { errors }]) =>
    errors.map((code) => [`${area}.${action}` as ProcedureName, code] as const),
  ),
);

let scenes = 0;
async function aScene(): Promise<Scene> {
  const community = `c-scene-${++scenes}`;
  const openid = `o-${community}`;
  const now = await world.now();
  return {
    world,
    community,
    now,
    put: async (more = {}) => {
      await world.put('communities', aCommunity({ _id: community, name: community, ...more }));
      await world.put(
        'people',
        aPerson(openid, owner(flatIn(community)), worker(community), supervisor(community)),
      );
    },
    send: async (name, more = {}) => {
      const input = {
        ...validInput(name, { communityId: community, mutationId: newMutation(), now }),
        ...more,
      };
      const answer = await world.api(openid, name, input as never);
      return answer.ok ? {} : answer.error;
    },
  };
}

test.each(declared)('%s can answer %s', async (name, code) => {
  const scenario = scenarios[name]?.[code] ?? (code === 'LIMIT_REACHED' ? limitReached(name) : undefined);
  if (!scenario) throw new Error(`no scenario reaches ${name} ${code}`);
  expect((await scenario(await aScene())).code).toBe(code);
});

test('no scenario is left over', () => {
  const known = new Set(declared.map(([name, code]) => `${name} ${code}`));
  const written = Object.entries(scenarios).flatMap(([name, codes]) =>
    Object.keys(codes).map((code) => `${name} ${code}`),
  );
  expect(written.filter((entry) => !known.has(entry))).toEqual([]);
});

test('an unexpected error is answered INTERNAL with an id and nothing else, and logged under it and its short code', async () => {
  const scene = await aScene();
  await scene.put();
  await world.cloud.control('faults', { errorRate: 1, actions: ['database.getDocument'], seed: 1 });
  const error = await scene.send('needs.list');
  await world.cloud.control('faults', {});
  expect(error.code).toBe('INTERNAL');
  const { requestId } = error.details as { requestId: string };
  expect(Object.keys(error.details as object)).toEqual(['requestId']);
  // What a function prints comes by a way of its own.
  await eventually('its line', () =>
    world.cloud
      .log()
      .split('\n')
      .some((line) =>
        ['INTERNAL', faultCode(requestId), 'needs.list', requestId].every((part) =>
          line.includes(`"${part}"`),
        ),
      ),
  );
});

test('conflicts without end are answered BUSY, and nothing is written', async () => {
  const scene = await aScene();
  await scene.put();
  const needId = `need-${scene.community}`;
  await world.put('needs', aNeed({ _id: needId, communityId: scene.community }));
  await world.cloud.control('faults', { conflictRate: 1, seed: 1 });
  const error = await scene.send('needs.back', { needId });
  await world.cloud.control('faults', {});
  expect(error.code).toBe('BUSY');
  expect((await world.get('needs', needId))?.households).toBe(0);
  expect(await world.get('backings', `${needId}:${flatIn(scene.community).unit}`)).toBeUndefined();
});

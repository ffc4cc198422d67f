import { newMutation } from '../../support/api';
import { aCommunity, aPerson, aWorld, worker, type World } from '../../support/world';

/** A community without a roll, and its worker. */
export async function aRollWorld(): Promise<World> {
  const world = await aWorld();
  await world.put('communities', aCommunity());
  await world.put('people', aPerson('o-worker', worker()));
  return world;
}

/** The worker uploads a file and imports it. */
export async function importFile(world: World, name: string, body: Buffer | string) {
  const headers = { 'x-local-persona': 'o-worker' };
  const uploaded = await world.cloud.fetch(`/upload?path=uploads/rolls/${newMutation()}-${name}`, {
    method: 'POST',
    headers,
    body,
  });
  const { fileID: file } = JSON.parse(uploaded.body.toString()) as { fileID: string };
  return world.api('o-worker', 'roll.import', { communityId: 'c-1', mutationId: newMutation(), file });
}

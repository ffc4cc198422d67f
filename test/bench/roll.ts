import { startLocalCloud, type LocalCloud } from '../support/local-cloud';
import { largeRoll } from '../support/large-roll';
import { aCommunity, aPerson, worker } from '../support/world';
import { callAs, newMutation } from './calling';
import { connect } from './connecting';

/** Requests to the database and the storage, of one call for a community of 2,000 flats. */
export interface RollFigures {
  readonly importRollRoundTrips: number;
  readonly printLettersRoundTrips: number;
}

/** A large community: its roll imported in one call, the letters for all of its boxes printed in another. */
export async function measureRoll(): Promise<RollFigures> {
  const cloud = await startLocalCloud();
  try {
    const database = connect(cloud);
    await database.collection('communities').add({ data: aCommunity() });
    await database.collection('people').add({ data: aPerson('o-worker', worker()) });
    const input = { communityId: 'c-1', mutationId: newMutation() };
    const imported = await callAs(cloud, 'o-worker', 'roll.import', { ...input, file: await upload(cloud) });
    const letters = { ...input, mutationId: newMutation(), kind: 'owner' as const };
    const printed = await callAs(cloud, 'o-worker', 'joining.letters', letters);
    return { importRollRoundTrips: imported.roundTrips, printLettersRoundTrips: printed.roundTrips };
  } finally {
    await cloud.stop();
  }
}

async function upload(cloud: LocalCloud): Promise<string> {
  const headers = { 'x-local-persona': 'o-worker' };
  const body = Buffer.from(largeRoll());
  const answer = await cloud.fetch('/upload?path=uploads/rolls/large.csv', { method: 'POST', headers, body });
  return (JSON.parse(answer.body.toString()) as { fileID: string }).fileID;
}

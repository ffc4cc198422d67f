import { EVERY_FLAT } from '../../../domain/audit/act';
import { groupOwners } from '../../../domain/roll/electoral-roll';
import { readRoll } from '../../../domain/roll/import-rows';
import { ok } from '../../../domain/shared/result';
import { ROLL_VOCABULARY } from '../../../text/vocabulary/roll-headers';
import { refuse, type Call, type Handler } from '../../call';
import { ballots, communities, contacts, parts } from '../../data/collections';
import { operators } from '../../data/database';
import { TooBusy } from '../../data/errors';
import { createdId } from '../../platform/document-id';
import { deleteFile, downloadFile } from '../../platform/files';
import { key, keysOf } from '../../platform/crypto/keys';
import { readKnownBuyers } from '../../services/roll/known-buyers';
import { partDocuments } from '../../services/roll/part-document';
import { dropUploads } from '../../services/shared/keep-pictures';
import { readSheet } from '../../services/roll/read-sheet';
import type { RollDoc } from '../../data/documents/roll';
import { summaryOf } from '../../services/roll/summary';
import { withImportTurn, type ImportingCommunity } from '../../services/roll/with-import-turn';

const LISTED = 200;

/**
 * Imports a roll whole or not at all, one at a time in a community. Its rows are written under a roll id of their own;
 * one change of the community then puts that roll in force. If it breaks off before that, nothing reads the rows, and
 * the next import removes them.
 */
export const importRoll: Handler<'roll.import'> = async (call) => {
  const { communityId, mutationId } = call.input;
  call.concerns(EVERY_FLAT);
  const rollId = createdId(call.caller.openid, mutationId, communityId);
  const community = await communities.get(communityId);
  if (!community) return refuse('NOT_FOUND');
  if (community.roll?.rollId === rollId) {
    // A phone that found the cloud too busy sends the sheet anew, with names that need not lie about.
    await dropUploads([call.input.file]);
    return ok(summaryOf(community.roll));
  }
  const answer = await withImportTurn(communityId, rollId, call.now, (found) => importSheet(call, found));
  return answer ?? refuse('ROLL_IMPORTING');
};

async function importSheet(
  { input, now, random }: Call<'roll.import'>,
  community: ImportingCommunity,
): ReturnType<Handler<'roll.import'>> {
  const { communityId, file } = input;
  const { rollId } = community.importing;
  if (community.roll?.rollId === rollId) return ok(summaryOf(community.roll));
  const ballot = community.ballotId ? await ballots.get(community.ballotId) : null;
  if (ballot?.status === 'running') {
    await dropUploads([file]);
    return refuse('BALLOT_RUNNING', { closesAt: ballot.closesAt });
  }

  const bytes = await downloadFile(file);
  if (!bytes) return refuse('NOT_FOUND');
  // The sheet holds names and certificate numbers unencrypted, so it is deleted as soon as it is read.
  const sheet = await readSheet(bytes).finally(() => deleteFile(file));
  if (!sheet) return refuse('ROLL_UNREADABLE');
  const read = sheet.ok ? readRoll(sheet.value, ROLL_VOCABULARY) : sheet;
  if (!read.ok) {
    return refuse('ROLL_REFUSED', { problems: read.error.slice(0, LISTED), count: read.error.length });
  }

  const keys = { field: key('FIELD_KEY'), match: keysOf('MATCH_KEY') };
  const known = community.roll ? await readKnownBuyers(communityId, community.roll.rollId) : undefined;
  const documents = read.value.parts.map((part) =>
    partDocuments(part, { communityId, rollId }, keys, random.bytes(12), known),
  );
  await parts.insertMany(documents.map(({ part }) => part));
  await contacts.insertMany(documents.flatMap((document) => document.contacts));
  const owners = groupOwners(documents.map(({ part }) => ({ ...part, unitKey: part.unit })));
  const roll: RollDoc = {
    rollId,
    parts: documents.length,
    owners: owners.length,
    areaCenti: read.value.areaCenti,
    buildings: new Set(documents.map(({ part }) => part.building)).size,
    importedAt: now,
  };
  // From now on the roll says how many households there are: for visits at the door, ratings and reports.
  const households = documents.filter(({ part }) => !part.unsold).length;
  const patch = { roll: operators.set(roll), households, buildings: roll.buildings, changedAt: now };
  if ((await communities.updateWhere(unchanged(community), patch)) === 0) {
    await removeRolls({ communityId, rollId });
    return refuseOvertaken(communityId);
  }
  // A ballot that is counted but not final still leads from its roll to the owners.
  const named = ballot && ballot.status !== 'final' ? [ballot.rollId] : [];
  await removeRolls({ communityId, rollId: operators.nin([rollId, ...named]) });
  return ok(summaryOf(roll));
}

/**
 * The community as this import began with it: the same roll in force, no other ballot, and still this import's turn. A
 * notice is published under the same condition (see ballots/publish), so of a notice and an import at once the first
 * one wins, and no ballot loses the roll that it names.
 */
const unchanged = ({ _id, roll, ballotId, importing }: ImportingCommunity) => ({
  _id,
  ...(roll ? { 'roll.rollId': roll.rollId } : { roll: operators.exists(false) }),
  ballotId: ballotId ?? operators.exists(false),
  'importing.rollId': importing.rollId,
  'importing.until': importing.until,
});

async function refuseOvertaken(communityId: string) {
  const ballotId = (await communities.get(communityId))?.ballotId;
  const ballot = ballotId ? await ballots.get(ballotId) : null;
  if (ballot?.status !== 'running') throw new TooBusy(1);
  return refuse('BALLOT_RUNNING', { closesAt: ballot.closesAt });
}

const removeRolls = (which: { readonly communityId: string; readonly rollId: string | object }) =>
  Promise.all([parts.removeWhere(which), contacts.removeWhere(which)]);

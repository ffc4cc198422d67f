import { groupOwners } from '../../../domain/roll/electoral-roll';
import { readRoll } from '../../../domain/roll/import-rows';
import { ok } from '../../../domain/shared/result';
import { ROLL_VOCABULARY } from '../../../text/vocabulary/roll-headers';
import { refuse, type Handler } from '../../call';
import { ballots, communities, contacts, parts } from '../../data/collections';
import { operators } from '../../data/database';
import { createdId } from '../../platform/document-id';
import { deleteFile, downloadFile } from '../../platform/files';
import { key } from '../../platform/crypto/keys';
import { partDocuments } from '../../services/roll/part-document';
import { dropUploads } from '../../services/shared/keep-pictures';
import { readSheet } from '../../services/roll/read-sheet';
import type { RollDoc } from '../../data/documents/roll';
import { summaryOf } from '../../services/roll/summary';

const LISTED = 200;

/**
 * Imports a roll whole or not at all. Its rows are written under a roll id of their own; one change of the community
 * then puts that roll in force. If it breaks off before that, nothing reads the rows, and the next import removes
 * them.
 */
export const importRoll: Handler<'roll.import'> = async ({ input, caller, now, random }) => {
  const { communityId, mutationId, file } = input;
  const rollId = createdId(caller.openid, mutationId);
  const community = await communities.get(communityId);
  if (!community) return refuse('NOT_FOUND');
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

  const keys = { field: key('FIELD_KEY'), match: key('MATCH_KEY') };
  const documents = read.value.parts.map((part) =>
    partDocuments(part, { communityId, rollId }, keys, random.bytes(12)),
  );
  await parts.removeWhere({ communityId, rollId: operators.nin([community.roll?.rollId ?? '', rollId]) });
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
  await communities.update(communityId, {
    roll: operators.set(roll),
    households,
    buildings: roll.buildings,
    changedAt: now,
  });
  if (community.roll) await removeRoll(community.roll.rollId);
  return ok(summaryOf(roll));
};

async function removeRoll(rollId: string): Promise<void> {
  await Promise.all([parts.removeWhere({ rollId }), contacts.removeWhere({ rollId })]);
}

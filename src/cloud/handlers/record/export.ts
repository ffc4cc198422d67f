import { canonical, digest, toHex } from '../../../domain/record/canonical';
import { rollLeaf } from '../../../domain/record/entries';
import type { RecordFile } from '../../../domain/record/statements';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import type { BallotDoc } from '../../data/documents/ballot';
import { ballotOf } from '../../data/frozen-ballots';
import { uploadFile } from '../../platform/files';
import { key } from '../../platform/crypto/keys';
import { matchField } from '../../platform/crypto/sealed-field';
import { sha256 } from '../../platform/crypto/signing';
import { readRecord } from '../../services/record/read-record';
import { mayExport } from '../../services/record/standing';

/** The published file: everything that another program needs to count again. Its name cannot be guessed. */
export const exportRecord: Handler<'record.export'> = async ({ input, caller }) => {
  const { communityId, ballotId } = input;
  const ballot = await ballotOf(communityId, ballotId);
  if (!ballot) return refuse('NOT_FOUND');
  if (!mayExport(ballot, caller)) return refuse('NOT_DISCLOSED');
  const file = await recordFile(ballot);
  if (!file) return refuse('BALLOT_UNCOUNTED');
  const { signature } = file.close;
  const path = `records/${ballotId}-${matchField('record', signature, key('MATCH_KEY'))}.json`;
  return ok({ file: await uploadFile(path, Buffer.from(`${canonical(file)}\n`)) });
};

async function recordFile(ballot: BallotDoc): Promise<RecordFile | null> {
  const { _id: ballotId, notice, roll, frozen, result } = ballot;
  if (!frozen || !result) return null;
  const close = result.close;
  const { entries, leaves, heads, rollEntries, openings } = await readRecord(ballot, close.statement.size);
  // A vote was taken out of the count a moment ago; the timer has to count again first.
  if (digest(sha256, openings) !== close.statement.openings) return null;
  const { root, units, frozenAt, signature } = frozen;
  const { owners, areaCenti } = roll;
  const statement = { type: 'roll', ballotId, owners, areaCenti, units, root, frozenAt } as const;
  return {
    format: 'peoples-designer-record/1',
    publicKey: notice.statement.publicKey,
    notice,
    roll: {
      statement: { statement, signature },
      entries: rollEntries,
      leaves: rollEntries.map((entry) => toHex(rollLeaf(sha256, entry))),
    },
    log: { entries, leaves, heads },
    openings,
    close,
  };
}

import { mayFreeze } from '../../../domain/ballot/freeze';
import { countTurnout } from '../../../domain/ballot/turnout';
import { toHex } from '../../../domain/record/canonical';
import { rollRoot, sortRoll } from '../../../domain/record/entries';
import type { NoticeStatement, RollEntry } from '../../../domain/record/statements';
import { rollTotals, type Owner } from '../../../domain/roll/electoral-roll';
import { isInScope } from '../../../domain/roll/scope';
import { ballotOwners, ballotRolls, ballots, objections, parts } from '../../data/collections';
import { operators } from '../../data/database';
import { runInBatches } from '../../data/in-batches';
import type { BallotDoc, BallotOwnerDoc } from '../../data/documents/ballot';
import { sealsFor, sha256 } from '../../platform/crypto/signing';
import { waitForFreeze, type ClaimedBallot } from './claim-freeze';
import { rollDocuments, tokenOf } from './roll-documents';
import { voterKeyOf, votersOf } from './voters';
import type { PartDoc } from '../../data/documents/roll';

/**
 * Freezes the roll of a ballot under its Merkle root, as it stood when the first caller began. From then on no part
 * of it may change (see `change-part`), so whoever goes on after a break writes the very same documents. Does nothing
 * before the roll may be frozen. The freeze also destroys the salt: afterwards only an owner's own document ties the
 * owner to the token. Readers see the roll only once `frozen` is set.
 */
export async function freezeRoll(ballot: BallotDoc, now: number): Promise<void> {
  if (ballot.frozen || now < ballot.notice.statement.correctionEndsAt) return;
  if (!mayFreeze(ballot.notice.statement, await hasOpenObjection(ballot._id), now)) return;
  const claimed = await waitForFreeze(ballot._id, now);
  if (claimed) await writeRoll(claimed);
}

async function hasOpenObjection(ballotId: string): Promise<boolean> {
  const waiting = { ballotId, to: 'roll' as const, state: 'open' as const };
  return (await objections.find(waiting, { limit: 1, fields: ['_id'] })).length > 0;
}

async function writeRoll({ _id: ballotId, communityId, rollId, salt, notice, freezing }: ClaimedBallot) {
  // Without a salt anybody could work out the tokens.
  if (salt === undefined) throw new Error(`ballot ${ballotId} has no salt`);
  const { scope, form } = notice.statement;
  const rows = await parts.every({ communityId, rollId });
  const owners = votersOf(rows, scope, form.binding);
  await ballotOwners.insertMany(owners.map((owner) => ownerDocument(owner, ballotId, communityId, salt)));
  // In a consultation a part that nobody has moved into is no household.
  const listed = form.binding === 'statutory' ? rows : rows.filter(({ unsold }) => !unsold);
  const entries = sortRoll(listed.map((row) => entryOf(row, salt, notice.statement)));
  const root = toHex(rollRoot(sha256, entries));
  await runInBatches(rollDocuments(ballotId, root, entries), (document) => ballotRolls.insert(document));
  const roll = rollTotals(owners);
  const frozenAt = freezing.at;
  const { signature } = sealsFor(notice.statement).signed({
    type: 'roll',
    ballotId,
    ...roll,
    units: entries.length,
    root,
    frozenAt,
  });
  await ballots.updateWhere(
    { _id: ballotId, frozen: operators.exists(false) },
    {
      roll: operators.set(roll),
      frozen: operators.set({ root, units: entries.length, frozenAt, signature }),
      freezing: operators.remove(),
      salt: operators.remove(),
      'turnout.byBuilding': countTurnout(owners, new Set()).byBuilding,
    },
  );
}

const ownerDocument = (
  { ownerKey, building, units, areaCenti, unsold }: Owner,
  ballotId: string,
  communityId: string,
  salt: string,
): BallotOwnerDoc => ({
  _id: `${ballotId}:${ownerKey}`,
  ballotId,
  communityId,
  ownerKey,
  token: tokenOf(salt, ownerKey),
  building,
  units,
  areaCenti,
  unsold,
});

function entryOf(row: PartDoc, salt: string, { scope, form }: NoticeStatement): RollEntry {
  const { unit, building, stairwell, areaCenti } = row;
  const owner = tokenOf(salt, voterKeyOf(row, form.binding));
  return { unit, building, stairwell, areaCenti, owner, eligible: isInScope(row, scope) };
}

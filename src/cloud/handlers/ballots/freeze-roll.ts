import { countTurnout } from '../../../domain/ballot/turnout';
import { toHex } from '../../../domain/record/canonical';
import { rollRoot, sortRoll } from '../../../domain/record/entries';
import type { NoticeStatement, RollEntry } from '../../../domain/record/statements';
import { rollTotals, type Owner } from '../../../domain/roll/electoral-roll';
import { inScope } from '../../../domain/roll/scope';
import { ballotOwners, ballotRolls, ballots, objections, parts } from '../../data/collections';
import { operators } from '../../data/database';
import { inBatches } from '../../data/in-batches';
import type { BallotDoc } from '../../data/ballot-documents';
import type { PartDoc } from '../../data/documents';
import { seals, sha256 } from '../../platform/signing';
import { rollDocuments } from './roll-documents';
import { tokenOf } from './token';
import { voterKeyOf, votersOf } from './voters';

/**
 * Freezes the roll of a ballot as it stands, with its Merkle root. May run twice, or at the same time: every run writes
 * the same, and the first that gets there says when. Does nothing before the correction window has ended, nor, until the
 * opening, while an objection to an entry waits for its answer: it could not be put right any more. The salt is
 * destroyed with it: from then on only an owner's own document ties the owner to the token.
 */
export async function freezeRoll(ballot: BallotDoc, now: number): Promise<void> {
  const { _id: ballotId, communityId, rollId, frozen, salt } = ballot;
  const { scope, form, correctionEndsAt, opensAt } = ballot.notice.statement;
  if (frozen || now < correctionEndsAt) return;
  if (now < opensAt && (await hasOpenObjection(ballotId))) return;
  // Without it everybody could work the tokens out.
  if (salt === undefined) throw new Error(`ballot ${ballotId} has no salt`);
  const rows = await parts.every({ communityId, rollId });
  const owners = votersOf(rows, scope, form.binding);
  await writeOwners(ballot, salt, owners);
  // In a consultation a part that nobody has moved into is no household.
  const listed = form.binding === 'statutory' ? rows : rows.filter(({ unsold }) => !unsold);
  const entries = sortRoll(listed.map((row) => entryOf(row, salt, ballot.notice.statement)));
  const root = toHex(rollRoot(sha256, entries));
  await inBatches(rollDocuments(ballotId, root, entries), (document) => ballotRolls.insert(document));
  const roll = rollTotals(owners);
  const statement = {
    ...{ type: 'roll' as const, ballotId, ...roll, units: entries.length, root, frozenAt: now },
  };
  const { signature } = seals().signed(statement);
  await ballots.updateWhere({ _id: ballotId, frozen: operators.exists(false) } as object, {
    roll: operators.set(roll),
    frozen: operators.set({ root, units: entries.length, frozenAt: now, signature }),
    salt: operators.remove(),
    'turnout.byBuilding': countTurnout(owners, new Set()).byBuilding,
  });
}

async function hasOpenObjection(ballotId: string): Promise<boolean> {
  const waiting = { ballotId, to: 'roll' as const, state: 'open' as const };
  return (await objections.find(waiting, { limit: 1, fields: ['_id'] })).length > 0;
}

/**
 * What a run that was broken off has written stays, or a large roll would never be done on a bad day; but for owners
 * whose flats have changed hands since.
 */
async function writeOwners(
  { _id: ballotId, communityId }: BallotDoc,
  salt: string,
  owners: readonly Owner[],
): Promise<void> {
  const written = await ballotOwners.every({ ballotId }, ['_id', 'ownerKey', 'units', 'areaCenti']);
  const there = new Map(written.map((row) => [row.ownerKey, contentOf(row)]));
  const gone = new Set(there.keys());
  for (const { ownerKey } of owners) gone.delete(ownerKey);
  if (gone.size > 0) await ballotOwners.removeWhere({ ballotId, ownerKey: operators.in([...gone]) });
  const missing = owners.filter((owner) => there.get(owner.ownerKey) !== contentOf(owner));
  await ballotOwners.putMany(
    missing.map(({ ownerKey, building, units, areaCenti, unsold }) => ({
      ...{ _id: `${ballotId}:${ownerKey}`, ballotId, communityId, ownerKey, building, units, areaCenti },
      ...{ unsold, token: tokenOf(salt, ownerKey) },
    })),
  );
}

const contentOf = ({ units, areaCenti }: Pick<Owner, 'units' | 'areaCenti'>): string =>
  [areaCenti, ...units].join();

function entryOf(row: PartDoc, salt: string, { scope, form }: NoticeStatement): RollEntry {
  const { unit, building, stairwell, areaCenti } = row;
  const owner = tokenOf(salt, voterKeyOf(row, form.binding));
  return { unit, building, stairwell, areaCenti, owner, eligible: inScope(row, scope) };
}

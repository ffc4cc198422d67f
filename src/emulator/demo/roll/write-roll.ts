import { createHmac } from 'node:crypto';
import { documentOwner } from '../../../cloud/services/roll/owner-key';
import { partDocuments } from '../../../cloud/services/roll/part-document';
import { groupOwners, rollTotals, type Owner } from '../../../domain/roll/electoral-roll';
import type { ImportedPart } from '../../../domain/roll/import-row';
import { compareLabels } from '../../../domain/shared/text';
import { demoId, type Entry, type Setting } from '../setting';
import { isHome } from './layout';
import type { PartDoc, RollDoc } from '../../../cloud/data/documents/roll';

/** A roll as the import leaves it, with the parts that the rest of the story needs. */
export interface WrittenRoll {
  readonly roll: RollDoc;
  readonly entries: readonly Entry[];
  readonly parts: readonly PartDoc[];
  /** The households that the community counts, in the order of the sheet. */
  readonly homes: readonly PartDoc[];
  readonly owners: readonly Owner[];
}

export function writeRoll(
  communityId: string,
  rows: readonly ImportedPart[],
  importedAt: number,
  { keys }: Setting,
): WrittenRoll {
  const rollId = demoId('roll', communityId);
  const written = rows.map((row) =>
    partDocuments(row, { communityId, rollId }, keys, nonceOf(`${rollId}:${row.unitKey}`, row, keys.field)),
  );
  const parts = written.map(({ part }) => part);
  // Sorted by flat: the owners' keys depend on the data folder's secrets, and the city must come out the same in every
  // folder.
  const owners = groupOwners(parts.map((part) => ({ ...part, unitKey: part.unit })))
    .map(documentOwner)
    .sort((a, b) => compareLabels(a.units[0] ?? '', b.units[0] ?? ''));
  const { areaCenti } = rollTotals(owners);
  const buildings = new Set(parts.map(({ building }) => building)).size;
  return {
    roll: { rollId, parts: parts.length, owners: owners.length, areaCenti, buildings, importedAt },
    entries: written.flatMap(({ part, contacts }): Entry[] => [
      ['parts', part],
      ...contacts.map((contact): Entry => ['contacts', contact]),
    ]),
    parts,
    homes: parts.filter(isHome),
    owners,
  };
}

/**
 * Derived from the key, the document and the sealed text, so that the city comes out the same each time and a nonce
 * still never serves two texts.
 */
function nonceOf(id: string, { buyers }: ImportedPart, fieldKey: Buffer): Buffer {
  return createHmac('sha256', fieldKey)
    .update(`demo nonce\n${id}\n${JSON.stringify(buyers)}`)
    .digest()
    .subarray(0, 12);
}

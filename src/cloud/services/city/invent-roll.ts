import type { ImportedPart } from '../../../domain/roll/import-row';
import { inventedName } from '../../../text/city/invented';
import type { Random } from '../../platform/crypto/random';
import { key, keysOf } from '../../platform/crypto/keys';
import type { PartDoc, RollDoc } from '../../data/documents/roll';
import { partDocuments } from '../roll/part-document';

/** A flat of an invented roll; flats of the same owner share a number. */
export interface InventedFlat {
  readonly unitKey: string;
  readonly building: string;
  readonly stairwell: string;
  readonly room: string;
  readonly areaCenti: number;
  readonly unsold: boolean;
  readonly owner: number;
}

/**
 * A roll whose owners do not exist: invented names, certificates that no office gave out, and no telephone, so that no
 * real person can come to be an owner by a number.
 */
export function inventRoll(
  flats: readonly InventedFlat[],
  place: { readonly communityId: string; readonly rollId: string },
  random: Random,
): readonly PartDoc[] {
  const keys = { field: key('FIELD_KEY'), match: keysOf('MATCH_KEY') };
  return flats.map(({ owner, ...flat }, at) => {
    const certificate = { kind: 'other' as const, number: `INVENTED-${place.rollId}-${owner}` };
    const part: ImportedPart = {
      ...flat,
      row: at + 1,
      buyers: flat.unsold ? [] : [{ name: inventedName(owner), certificate, phones: [] }],
    };
    return partDocuments(part, place, keys, random.bytes(12)).part;
  });
}

export function rollOf(rollId: string, rows: readonly PartDoc[], now: number): RollDoc {
  return {
    rollId,
    parts: rows.length,
    owners: new Set(rows.map(({ ownerKey }) => ownerKey)).size,
    areaCenti: rows.reduce((sum, { areaCenti }) => sum + areaCenti, 0),
    buildings: new Set(rows.map(({ building }) => building)).size,
    importedAt: now,
  };
}

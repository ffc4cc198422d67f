import type { ImportedBuyer } from '../../../domain/roll/import-row';
import { keysOf } from '../../platform/crypto/keys';
import { openField } from '../../platform/crypto/sealed-field';
import type { PartDoc } from '../../data/documents/roll';
import { parts, communities } from '../../data/collections';

/** The owners that the roll has for a flat, in clear. */
export const buyersOnRoll = ({ _id, sealed }: PartDoc): readonly ImportedBuyer[] =>
  JSON.parse(openField(sealed, _id, keysOf('FIELD_KEY'))) as readonly ImportedBuyer[];

/** Their names, for the worker to compare with the papers that are shown. */
export const namesOnRoll = (part: PartDoc): readonly string[] => buyersOnRoll(part).map(({ name }) => name);

interface Group {
  readonly _id: { readonly owner: string; readonly unsold: boolean };
  readonly n: number;
}

/**
 * Counts, after a sale, the owners of the roll, and the households too, since the flat may have been unsold before.
 */
export async function recountRoll(communityId: string, rollId: string, now: number): Promise<void> {
  const groups = await parts.groupBy<Group>(
    { communityId, rollId },
    { owner: '$ownerKey', unsold: '$unsold' },
    { n: 1 },
  );
  const owners = new Set(groups.map(({ _id }) => _id.owner)).size;
  const households = groups.reduce((sum, { _id, n }) => sum + (_id.unsold ? 0 : n), 0);
  // Only while this roll is in force: an import that came in between has done its own counting.
  await communities.updateWhere(
    { _id: communityId, 'roll.rollId': rollId },
    {
      'roll.owners': owners,
      households,
      changedAt: now,
    },
  );
}

import type { Binding } from '../../../domain/ballot/form';
import { ownersInScope, isInScope, type Scope } from '../../../domain/roll/scope';
import type { Owner } from '../../../domain/roll/electoral-roll';
import { shortHash } from '../../platform/document-id';
import { documentOwner, documentOwnerKey } from '../roll/owner-key';
import type { PartDoc } from '../../data/documents/roll';
import type { FrozenBallot, FrozenOwner } from '../../data/frozen-ballots';

/** A household as it stands in documents' ids: in a consultation every flat has one voice. */
export const householdKey = (unit: string): string => shortHash('household', unit);

const partOf = ({ unit, building, stairwell, room, areaCenti, buyers, unsold }: PartDoc) => ({
  unitKey: unit,
  building,
  stairwell,
  room,
  areaCenti,
  buyers,
  unsold,
});

/**
 * Who may vote in a scope: owners by Art. 8–9 of the interpretation, or in a consultation every household that has
 * moved in.
 */
export function votersOf(rows: readonly PartDoc[], scope: Scope, binding: Binding): readonly Owner[] {
  if (binding === 'statutory') return ownersInScope(rows.map(partOf), scope).map(documentOwner);
  return rows
    .filter((row) => isInScope(row, scope) && !row.unsold)
    .map(({ unit, building, areaCenti }) => ({
      ownerKey: householdKey(unit),
      unsold: false,
      building,
      units: [unit],
      areaCenti,
    }));
}

/** The key under which a part's owner or household stands in this kind of ballot. */
export const voterKeyOf = (row: PartDoc, binding: Binding): string =>
  binding === 'statutory' ? documentOwnerKey(partOf(row)) : householdKey(row.unit);

/** The owner of the frozen roll who votes for a flat; in a consultation, the household. */
export function ownerOfUnit({ owners }: FrozenBallot, unit: string): FrozenOwner | undefined {
  for (const owner of owners.values()) if (owner.units.includes(unit)) return owner;
  return undefined;
}

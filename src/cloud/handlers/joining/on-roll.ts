import type { ImportedBuyer } from '../../../domain/roll/import-row';
import type { PartDoc } from '../../data/documents';
import { key } from '../../platform/keys';
import { openField } from '../../platform/sealed-field';

/** The owners' names that the roll has for a flat: for the worker, to be held against what is shown. */
export function namesOnRoll({ _id, sealed }: PartDoc): readonly string[] {
  const buyers = JSON.parse(openField(sealed, _id, key('FIELD_KEY'))) as readonly ImportedBuyer[];
  return buyers.map(({ name }) => name);
}

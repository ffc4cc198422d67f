import type { ImportedBuyer } from '../../../domain/roll/import-row';
import type { PartDoc } from '../../data/documents';
import { key } from '../../platform/crypto/keys';
import { openField } from '../../platform/crypto/sealed-field';

/** The owners that the roll has for a flat, in clear. */
export const buyersOnRoll = ({ _id, sealed }: PartDoc): readonly ImportedBuyer[] =>
  JSON.parse(openField(sealed, _id, key('FIELD_KEY'))) as readonly ImportedBuyer[];

/** Their names: for the worker, to be held against what is shown. */
export const namesOnRoll = (part: PartDoc): readonly string[] => buyersOnRoll(part).map(({ name }) => name);

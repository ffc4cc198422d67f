import type { ImportedBuyer, ImportedPart } from '../../../domain/roll/import-row';
import { matchField, sealField } from '../../platform/crypto/sealed-field';
import { documentOwnerKey } from './owner-key';
import type { ContactDoc, PartDoc } from '../../data/documents/roll';

export interface PartKeys {
  readonly field: Buffer;
  readonly match: Buffer;
}

/**
 * One person has the same key on all rows: by certificate, else by name and phone; without either, on this row alone.
 */
function buyerKey({ name, certificate, phones }: ImportedBuyer, unit: string, match: Buffer): string {
  if (certificate) return matchField('certificate', certificate.number, match);
  return matchField('name-phone', `${name}\n${phones[0] ?? unit}`, match);
}

/** A row of the sheet as it is stored. What identifies a person is encrypted; what must be compared is an HMAC. */
export function partDocuments(
  part: ImportedPart,
  place: { readonly communityId: string; readonly rollId: string },
  keys: PartKeys,
  nonce: Buffer,
): { readonly part: PartDoc; readonly contacts: readonly ContactDoc[] } {
  const { unitKey: unit, building, stairwell, room, areaCenti, unsold } = part;
  const _id = `${place.rollId}:${unit}`;
  const buyers = part.buyers.map((buyer) => buyerKey(buyer, unit, keys.match)).sort();
  const ownerKey = documentOwnerKey({ unitKey: unit, building, stairwell, room, areaCenti, unsold, buyers });
  const document = {
    _id,
    ...place,
    unit,
    building,
    stairwell,
    room,
    areaCenti,
    buyers,
    ownerKey,
    unsold,
    sealed: sealField(JSON.stringify(part.buyers), _id, keys.field, nonce),
  };
  return { part: document, contacts: contactsOf(document, part.buyers, keys.match) };
}

/** The phones by which owners join. An unsold part has none: it is the developer's, whoever answers the phone. */
export function contactsOf(
  { _id, communityId, rollId, unit, building, ownerKey, unsold }: Omit<PartDoc, 'sealed'>,
  buyers: readonly ImportedBuyer[],
  match: Buffer,
): readonly ContactDoc[] {
  if (unsold) return [];
  return [...new Set(buyers.flatMap(({ phones }) => phones))].map((number) => {
    const phone = matchField('phone', number, match);
    return { _id: `${_id}:${phone}`, phone, communityId, rollId, unit, building, ownerKey };
  });
}

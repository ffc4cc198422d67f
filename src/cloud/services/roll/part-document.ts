import type { ImportedBuyer, ImportedPart } from '../../../domain/roll/import-row';
import { matchField, sealField } from '../../platform/crypto/sealed-field';
import { nameBuyer, type KnownBuyers } from './name-buyer';
import { documentOwnerKey } from './owner-key';
import type { ContactDoc, PartDoc } from '../../data/documents/roll';

export interface PartKeys {
  readonly field: Buffer;
  /** MATCH_KEY, and after it those that it took the place of. */
  readonly match: readonly Buffer[];
}

/**
 * One person has the same match on all rows: by certificate, else by name and phone; without either, on this row alone.
 */
export const buyerMatch = (
  { name, certificate, phones }: ImportedBuyer,
  unit: string,
  matchKey: Buffer,
): string =>
  certificate
    ? matchField('certificate', certificate.number, matchKey)
    : matchField('name-phone', `${name}\n${phones[0] ?? unit}`, matchKey);

/**
 * A row of the sheet as it is stored. What identifies a person is encrypted; what must be compared is an HMAC.
 *
 * @param known the names under which the community's roll has its buyers already (see `name-buyer`)
 */
export function partDocuments(
  part: ImportedPart,
  place: { readonly communityId: string; readonly rollId: string },
  keys: PartKeys,
  nonce: Buffer,
  known: KnownBuyers = new Map(),
): { readonly part: PartDoc; readonly contacts: readonly ContactDoc[] } {
  const { unitKey: unit, building, stairwell, room, areaCenti, unsold } = part;
  const _id = `${place.rollId}:${unit}`;
  const [match = Buffer.alloc(0)] = keys.match;
  const named = part.buyers
    .map((buyer) =>
      nameBuyer(
        keys.match.map((each) => buyerMatch(buyer, unit, each)),
        known,
      ),
    )
    .sort((a, b) => (a.buyer < b.buyer ? -1 : 1));
  const buyers = named.map(({ buyer }) => buyer);
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
    ...(named.some((one) => one.buyer !== one.match) && { matches: named.map((one) => one.match) }),
    ownerKey,
    unsold,
    sealed: sealField(JSON.stringify(part.buyers), _id, keys.field, nonce),
  };
  return { part: document, contacts: contactsOf(document, part.buyers, match) };
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

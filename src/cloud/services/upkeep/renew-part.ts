import type { ImportedBuyer } from '../../../domain/roll/import-row';
import { contacts, parts } from '../../data/collections';
import { operators } from '../../data/database';
import type { ContactDoc, PartDoc } from '../../data/documents/roll';
import { key, keysOf } from '../../platform/crypto/keys';
import { systemRandom } from '../../platform/crypto/random';
import { isSealedUnder, matchField, sealField } from '../../platform/crypto/sealed-field';
import { buyersOnRoll } from '../joining/on-roll';
import { buyerMatch } from '../roll/part-document';
import type { Change } from './step';

/**
 * A part of a roll under the newest keys: its owners sealed anew, the matches by which the next import finds them, and
 * the phones by which they join. The owners' names on the roll stay (see `name-buyer`). The part goes last, so that a
 * repeat after a break finds what is left to do.
 */
export async function renewPart(part: PartDoc): Promise<Change> {
  const { _id, sealed, buyers, unit } = part;
  const known = buyersOnRoll(part);
  const matches = buyers.map((buyer, at) => newestMatch(part.matches?.[at] ?? buyer, known, unit));
  const field = key('FIELD_KEY');
  const isSealed = isSealedUnder(sealed, field);
  const isMatched = matches.every((match, at) => match === (part.matches?.[at] ?? buyers[at]));
  if (isSealed && isMatched) return null;
  return async () => {
    if (!isMatched) await renewContacts(part, known);
    const anew = isSealed ? sealed : sealField(JSON.stringify(known), _id, field, systemRandom.bytes(12));
    // Sold or imported anew meanwhile: that was done with the newest keys.
    await parts.updateWhere(
      { _id, sealed },
      { sealed: anew, ...(!isMatched && { matches: operators.set(matches) }) },
    );
  };
}

/**
 * What the newest MATCH_KEY makes of whom `match` stands for. It stays for a buyer who is written on another row: that
 * one has the newer match, under the same name.
 */
function newestMatch(match: string, buyers: readonly ImportedBuyer[], unit: string): string {
  const [newest, ...former] = keysOf('MATCH_KEY');
  const found = buyers.find((buyer) => former.some((each) => buyerMatch(buyer, unit, each) === match));
  return found && newest ? buyerMatch(found, unit, newest) : match;
}

/** First the new ones, then away with the old: at no moment can somebody not join. */
async function renewContacts({ rollId, unit, ownerKey }: PartDoc, own: readonly ImportedBuyer[]) {
  const [rows, owned] = await Promise.all([
    contacts.find({ rollId, unit }, { limit: 100 }),
    parts.find({ rollId, ownerKey }, { limit: 100 }),
  ]);
  const phones = [...own, ...owned.flatMap(buyersOnRoll)].flatMap((buyer) => buyer.phones);
  const [newest, ...former] = keysOf('MATCH_KEY');
  const numberOf = new Map(
    former.flatMap((each) => phones.map((phone) => [matchField('phone', phone, each), phone] as const)),
  );
  const old = rows.filter(({ phone }) => numberOf.has(phone));
  const anew = old.map((row): ContactDoc => {
    const phone = matchField('phone', numberOf.get(row.phone) ?? '', newest ?? Buffer.alloc(0));
    return { ...row, _id: `${row.rollId}:${row.unit}:${phone}`, phone };
  });
  await contacts.insertMany(anew);
  await contacts.removeWhere({ _id: operators.in(old.map((row) => row._id)) });
}

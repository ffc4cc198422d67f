import { openField } from '../../../src/cloud/platform/crypto/sealed-field';
import { documentOwner } from '../../../src/cloud/services/roll/owner-key';
import { readCertificate } from '../../../src/domain/roll/certificate';
import { groupOwners } from '../../../src/domain/roll/electoral-roll';
import type { ImportedBuyer } from '../../../src/domain/roll/import-row';
import { readPhone } from '../../../src/domain/roll/phone';
import { isHome } from '../../../src/emulator/demo/roll/layout';
import { cityOf, groupBy, KEYS } from './support/city';

const city = cityOf();
const partsOf = groupBy(city.parts, ({ communityId }) => communityId);
const fieldKey = Buffer.from(KEYS.FIELD_KEY, 'base64');
const buyers = city.parts.flatMap(
  ({ _id, sealed }) => JSON.parse(openField(sealed, _id, [fieldKey])) as ImportedBuyer[],
);

test.each(city.communities)(
  '$_id counts its roll as the import does',
  ({ _id, roll, households, buildings }) => {
    const parts = partsOf.get(_id) ?? [];
    const owners = groupOwners(parts.map((part) => ({ ...part, unitKey: part.unit }))).map(documentOwner);
    expect(parts.every(({ rollId }) => rollId === roll?.rollId)).toBe(true);
    expect(households).toBe(parts.filter(isHome).length);
    expect(buildings).toBe(new Set(parts.map(({ building }) => building)).size);
    expect(roll).toMatchObject({
      parts: parts.length,
      owners: owners.length,
      areaCenti: owners.reduce((sum, { areaCenti }) => sum + areaCenti, 0),
      buildings,
    });
    expect(new Set(parts.map(({ ownerKey }) => ownerKey))).toEqual(new Set(owners.map((o) => o.ownerKey)));
  },
);

test('contacts stand beside parts of the same roll and owner', () => {
  const parts = new Map(city.parts.map((part) => [part._id, part]));
  for (const { rollId, unit, communityId, building, ownerKey } of city.contacts) {
    expect(parts.get(`${rollId}:${unit}`)).toMatchObject({ communityId, building, ownerKey });
  }
});

test('nobody on a roll is anybody: numbers are of a region that does not exist, phones of one block', () => {
  const numbers = buyers.flatMap(({ certificate }) => certificate?.number ?? []);
  for (const number of numbers) {
    expect(number).toMatch(/^990000/);
    expect(readCertificate(number)).toEqual({ kind: 'resident-id', number });
  }
  for (const phone of buyers.flatMap(({ phones }) => phones)) {
    expect(phone).toMatch(/^1990000\d{4}$/);
    expect(readPhone(phone)).toBe(phone);
  }
});

test('no name, certificate or phone stands in clear', () => {
  const clear = JSON.stringify([city.parts, city.contacts, city.ballotOwners, city.votes]);
  const certificates = new Set(clear.match(/990000\d{11}[\dX]/g));
  const phones = new Set(clear.match(/(?<!\d)1990000\d{4}(?!\d)/g));
  expect([...certificates, ...phones]).toEqual([]);
  // The only Chinese characters of a roll are the labels of shops.
  const han = new Set(JSON.stringify([city.parts, city.contacts]).match(/\p{Script=Han}+/gu));
  expect([...han]).toEqual(['商']);
});

test('no nonce serves twice', () => {
  const nonces = city.parts.map(({ sealed }) => sealed.slice(0, 16));
  expect(new Set(nonces).size).toBe(nonces.length);
});

test('has couples, owners of two flats and what a developer never sold', () => {
  const ballot = partsOf.get('c-ballot') ?? [];
  const byOwner = [...groupBy(ballot, ({ ownerKey }) => ownerKey).values()];
  expect(byOwner).toHaveLength(30);
  expect(ballot.filter(({ unsold }) => unsold)).toHaveLength(2);
  expect(byOwner.filter((flats) => flats.length === 2)).toHaveLength(2);
  expect(ballot.filter((part) => part.buyers.length === 2).length).toBeGreaterThan(5);
});

test('c-fresh: two buildings, twelve owners of 80 m² each', () => {
  const parts = partsOf.get('c-fresh') ?? [];
  expect(parts.map(({ unit, areaCenti }) => `${unit} ${areaCenti}`)).toEqual(
    ['1', '2'].flatMap((b) => ['101', '102', '201', '202', '301', '302'].map((r) => `${b}-1-${r} 8000`)),
  );
  expect(new Set(parts.map(({ ownerKey }) => ownerKey)).size).toBe(12);
});

import { isOwnMatter } from '../../../src/domain/joining/own-matter';

const owner = { openid: 'o-1', flats: [{ unit: '1-1-101', ownerKey: 'key-1' }] };
const tenant = { openid: 'o-2', flats: [{ unit: '1-1-101' }] };
const visitor = { openid: 'o-3', flats: [] };

test.each([
  ['the person', owner, { person: 'o-1' }, true],
  ['another person', owner, { person: 'o-2' }, false],
  ['the own flat', owner, { units: ['2-1-102', '1-1-101'] }, true],
  ['the flat where one lives as a tenant', tenant, { units: ['1-1-101'] }, true],
  ['another flat of the same owner', owner, { units: ['2-1-102'], ownerKeys: ['key-1'] }, true],
  [
    'another flat of the owner from whom one rents',
    tenant,
    { units: ['2-1-102'], ownerKeys: ['key-1'] },
    false,
  ],
  ['neighbours', owner, { person: 'o-2', units: ['2-1-102'], ownerKeys: ['key-2'] }, false],
  ['anybody, to whom nothing here belongs', visitor, { units: ['1-1-101'], ownerKeys: ['key-1'] }, false],
  ['nobody', visitor, {}, false],
])('what is about %s is an own matter or not', (_, who, about, own) => {
  expect(isOwnMatter(who, about)).toBe(own);
});

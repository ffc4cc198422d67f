import { claimsOf, isOwn, mayStandIn } from '../../../src/domain/ballot/eligibility';
import { concernedBy, givesWay, isUsable, takesPlace } from '../../../src/domain/ballot/proxy';

const NOW = Date.UTC(2026, 10, 30);
const household = (unit: string) => `household-${unit}`;
const owner = { unit: '1-1-101', ownerKey: 'A' };
const tenant = { unit: '1-1-102' };

describe('what flats entitle to', () => {
  test('owners decide by the key of their certificate; a tenant does not', () =>
    expect(claimsOf([owner, tenant], 'statutory', household)).toEqual([{ unit: '1-1-101', key: 'A' }]));
  test('in a consultation every flat has one voice, a tenant’s too', () =>
    expect(claimsOf([owner, tenant], 'consultative', household)).toEqual([
      { unit: '1-1-101', key: 'household-1-1-101' },
      { unit: '1-1-102', key: 'household-1-1-102' },
    ]));
});

describe('an entry of the roll is somebody’s own', () => {
  const entry = { ownerKey: 'A', units: ['1-1-101', '1-1-201'] };
  test('under its key and with one of its flats', () => {
    expect(isOwn([{ unit: '1-1-201', key: 'A' }], entry)).toBe(true);
    expect(isOwn([{ unit: '1-1-301', key: 'A' }], entry)).toBe(false);
    expect(isOwn([{ unit: '1-1-201', key: 'B' }], entry)).toBe(false);
  });
  test('once it is sold, under the buyer’s key and no longer the seller’s', () => {
    const sold = { ...entry, heldBy: 'B' };
    expect(isOwn([{ unit: '1-1-101', key: 'B' }], sold)).toBe(true);
    expect(isOwn([{ unit: '1-1-101', key: 'A' }], sold)).toBe(false);
  });
});

describe('an authorisation', () => {
  const proxy = {
    state: 'confirmed' as const,
    expiresAt: NOW + 1,
    proxyUnit: '1-1-101',
    enteredBy: 'first',
    settledBy: 'second',
  };
  const claims = [{ unit: '1-1-101', key: 'A' }];

  test('is used by the flat that it names, until it expires', () => {
    expect(mayStandIn('somebody', claims, proxy, NOW)).toBe(true);
    expect(mayStandIn('somebody', claims, proxy, NOW + 1)).toBe(false);
    expect(mayStandIn('somebody', [{ unit: '1-1-102', key: 'A' }], proxy, NOW)).toBe(false);
  });
  test.each(['first', 'second'])('is never used by who took it in or confirmed it: %s', (openid) =>
    expect(mayStandIn(openid, claims, proxy, NOW)).toBe(false),
  );
  test('counts once two people have seen it', () =>
    expect(
      (['waiting', 'confirmed', 'revoked'] as const).filter((state) => isUsable({ ...proxy, state }, NOW)),
    ).toEqual(['confirmed']));
  test('takes a place of the cap while it may be used, and for good once it was', () => {
    expect(takesPlace({ ...proxy, state: 'waiting' }, null, NOW)).toBe(true);
    expect(takesPlace({ ...proxy, state: 'revoked' }, null, NOW)).toBe(false);
    expect(takesPlace(proxy, null, NOW + 1)).toBe(false);
    expect(takesPlace({ ...proxy, state: 'revoked' }, { channel: 'proxy' }, NOW)).toBe(true);
    expect(takesPlace(proxy, { channel: 'online' }, NOW)).toBe(false);
  });
  test('concerns both sides', () =>
    expect(concernedBy({ units: ['a', 'b'], proxyUnit: 'c', ownerKey: 'A', proxyKey: 'B' })).toEqual({
      units: ['a', 'b', 'c'],
      ownerKeys: ['A', 'B'],
    }));
  test('its vote gives way to the owner’s own, and no other does', () =>
    expect(
      (['online', 'paper', 'door', 'proxy'] as const).filter((channel) => givesWay({ channel })),
    ).toEqual(['proxy']));
});

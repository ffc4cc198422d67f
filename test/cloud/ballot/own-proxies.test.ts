import { newMutation, valueOf } from '../../support/api';
import { aPerson, startWorld, owner, supervisor, tenant } from '../../support/world';
import {
  aPlace,
  aRow,
  authorise,
  cast,
  o,
  opened,
  papersOf,
  secondOf,
  unit,
  type Ballot,
} from '../support/voting-world';
import type { Membership } from '../../../src/cloud/data/documents/joining';
import { approve } from '../../support/a-ballot';

/** Nobody has a hand in an authorisation that names them: one person's word would be another's vote. */
const world = startWorld();
let ballot: Ballot;
let next = 0;
/** A flat that no other test uses. */
const another = () => ++next;
beforeAll(async () => {
  ballot = await opened(await aPlace(world, 'c-own-proxies', aRow(14)), { proxyCap: 3 });
});

/** A supervisor who owns or rents the flat. */
async function livesIn(openid: string, flat: Membership): Promise<string> {
  await world.put('people', aPerson(openid, supervisor(ballot.communityId), flat));
  return openid;
}
const flatOf = (n: number) => ballot.flats[n - 1]!;
const confirmBy = (openid: string, proxyId: string) => {
  const { communityId } = ballot;
  return world.api(openid, 'proxies.confirm', { communityId, mutationId: newMutation(), proxyId });
};
const ownMatter = { ok: false, error: { code: 'OWN_MATTER' } };

test.each([
  ['who is authorised', 'proxy', owner],
  ['who rents where somebody is authorised', 'proxy', tenant],
  ['who authorises', 'principal', owner],
] as const)('a supervisor %s neither enters nor confirms it', async (title, side, as) => {
  const [n, proxy] = [another(), another()];
  const self = await livesIn(`self ${title}`, as(flatOf(side === 'proxy' ? proxy : n)));
  expect(await authorise(ballot, n, proxy, {}, self)).toMatchObject(ownMatter);
  const { proxyId } = valueOf(await authorise(ballot, n, proxy));
  expect(await confirmBy(self, proxyId)).toMatchObject(ownMatter);
  const list = async (openid: string) =>
    valueOf(await world.api(openid, 'proxies.list', { communityId: ballot.communityId })).rows;
  const rowOf = async (openid: string) => (await list(openid)).find((row) => row.proxyId === proxyId);
  expect(await rowOf(self)).toMatchObject({ own: true, state: 'waiting' });
  expect(await rowOf(secondOf(ballot))).not.toHaveProperty('own');
  valueOf(await confirmBy(secondOf(ballot), proxyId));
});

test('nor for another flat of theirs: the owner is the same', async () => {
  const [n, proxy] = [another(), another()];
  const elsewhere = { ...owner(flatOf(proxy)), unit: '9-9-901' } as Membership;
  const self = await livesIn('self elsewhere', elsewhere);
  expect(await authorise(ballot, n, proxy, {}, self)).toMatchObject(ownMatter);
});

test.each(['entered', 'confirmed'] as const)(
  'who %s an authorisation does not vote by it, though they join the flat afterwards',
  async (did) => {
    const [n, proxy] = [another(), another()];
    const staff = `joins later, ${did}`;
    await world.put('people', aPerson(staff, supervisor(ballot.communityId)));
    const [first, second] = did === 'entered' ? [staff, secondOf(ballot)] : [secondOf(ballot), staff];
    const { proxyId } = valueOf(await authorise(ballot, n, proxy, {}, first));
    valueOf(await confirmBy(second, proxyId));
    await world.remove('people', staff);
    await livesIn(staff, owner(flatOf(proxy)));
    expect(await cast(ballot, n, approve, { by: staff })).toMatchObject({
      error: { code: 'NOT_ON_BALLOT_ROLL' },
    });
    expect(await papersOf(ballot, staff)).toMatchObject([{ units: [unit(ballot, proxy)] }]);
    valueOf(await cast(ballot, n, approve, { by: o(ballot, proxy) }));
  },
);

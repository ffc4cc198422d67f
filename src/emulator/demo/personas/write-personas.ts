import { createHmac } from 'node:crypto';
import type { OfficeDoc, OfficeMembership } from '../../../cloud/data/documents/joining';
import { sealField } from '../../../cloud/platform/crypto/sealed-field';
import { moment } from '../clock';
import { BUREAU, OFFICES } from '../focus/offices';
import { FOCUS, type Focus } from '../focus/places';
import { demoId, type Entry, type Setting } from '../setting';
import { writeActs } from './write-acts';

type Holder = (typeof OFFICES)[keyof typeof OFFICES];

/** The communities' staff with their terms on record, and the bureau. Residents come with their community. */
export function* writePersonas({ now, keys }: Setting): Generator<Entry> {
  const createdAt = moment(now, -500, 9);
  for (const [openid, holder] of Object.entries(OFFICES)) {
    const offices = holder.places.map((place) => officeOf(openid, holder, place, now, keys.field));
    for (const office of offices) yield ['offices', office];
    for (const office of offices) yield* writeActs(office, now);
    const memberships = offices.map(({ _id, from, until }, i): OfficeMembership => {
      const { id: communityId, name } = FOCUS[holder.places[i] ?? 'fresh'];
      return { role: holder.role, communityId, communityName: name, roleId: _id, from, until };
    });
    yield ['people', { _id: openid, memberships, createdAt }];
  }
  yield ['people', { _id: BUREAU, memberships: [{ role: 'bureau' }], createdAt }];
}

/**
 * Workers have three years, supervisors as long as works take; the community's worker gives the supervisor the office.
 */
function officeOf(
  openid: string,
  { name, role }: Holder,
  place: Focus,
  now: number,
  fieldKey: Buffer,
): OfficeDoc {
  const { id: communityId } = FOCUS[place];
  const _id = demoId('office', communityId, openid);
  const giver = role === 'worker' ? BUREAU : workerOf(place);
  return {
    _id,
    communityId,
    role,
    person: openid,
    giver,
    givenAt: moment(now, -500, 9),
    from: moment(now, -500, 0),
    until: moment(now, role === 'worker' ? 595 : 230, 0),
    name: sealField(name, _id, fieldKey, nonceOf(_id, name, fieldKey)),
    givenBy: role === 'worker' ? 'bureau' : 'worker',
    ...(role === 'supervisor' && {
      giverRoleId: demoId('office', communityId, giver),
      election: { electedOn: moment(now, -502, 0), present: 31 },
    }),
  };
}

const workerOf = (place: Focus): string =>
  Object.entries(OFFICES).find(
    ([, { role, places }]) => role === 'worker' && (places as readonly Focus[]).includes(place),
  )?.[0] ?? BUREAU;

/** As with a roll: the city comes out the same each time, and a nonce never serves two texts. */
const nonceOf = (id: string, name: string, fieldKey: Buffer): Buffer =>
  createHmac('sha256', fieldKey).update(`demo nonce\n${id}\n${name}`).digest().subarray(0, 12);

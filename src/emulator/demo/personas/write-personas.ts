import type { OfficeMembership } from '../../../cloud/data/documents';
import { moment } from '../clock';
import { BUREAU, OFFICES } from '../focus/offices';
import { FOCUS } from '../focus/places';
import type { Entry } from '../setting';

/** Who works for the communities, and the bureau. Residents are written with their community. */
export function* writePersonas(now: number): Generator<Entry> {
  const createdAt = moment(now, -500, 9);
  for (const [openid, { role, places }] of Object.entries(OFFICES)) {
    const memberships = places.map((place): OfficeMembership => {
      const { id, name } = FOCUS[place];
      return { role, communityId: id, communityName: name };
    });
    yield ['people', { _id: openid, memberships, createdAt }];
  }
  yield ['people', { _id: BUREAU, memberships: [{ role: 'bureau' }], createdAt }];
}

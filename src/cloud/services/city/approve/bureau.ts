import { giveOffice } from '../../../../domain/joining/office';
import { refuse } from '../../../call';
import type { Atom } from '../../../data/atomically';
import type { BureauMembership, Membership, OfficeDoc } from '../../../data/documents/joining';

/** Makes the record and the membership of somebody of the bureau together, both with the id of the role. */
export async function joinBureau(atom: Atom, office: OfficeDoc) {
  const { _id: roleId, person, from, until, givenAt } = office;
  if (await atom.get('offices', roleId)) return null;
  const membership: BureauMembership & {
    readonly roleId: string;
    readonly from: number;
    readonly until: number;
  } = { role: 'bureau', roleId, from, until };
  const holder = await atom.get('people', person);
  const kept = giveOffice<Membership, typeof membership>(holder?.memberships ?? [], membership);
  if (!kept.ok) return refuse('ALREADY_IN_OFFICE', {});
  await atom.insert('offices', office);
  if (holder) await atom.update('people', person, { memberships: kept.value });
  else await atom.insert('people', { _id: person, memberships: kept.value, createdAt: givenAt });
  return null;
}

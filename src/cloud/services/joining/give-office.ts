import { giveOffice } from '../../../domain/joining/office';
import { refuse } from '../../call';
import { atomically } from '../../data/atomically';
import type { AskDoc, Membership, OfficeDoc } from '../../data/documents/joining';

type OfficeOf = Exclude<Membership, { readonly role: 'resident' }> & {
  readonly roleId: string;
  readonly from: number;
  readonly until: number;
};

/** Makes the record and the membership together, both with the id of the role, and uses the shown number up. */
export function putOffice(office: OfficeDoc, membership: OfficeOf, ask: AskDoc) {
  return atomically(async (atom) => {
    const shown = await atom.get('asks', ask._id);
    if (shown?.askedBy !== ask.askedBy) return refuse('NUMBER_UNKNOWN', {});
    const { person, givenAt } = office;
    const holder = await atom.get('people', person);
    const kept = giveOffice<Membership, OfficeOf>(holder?.memberships ?? [], membership);
    if (!kept.ok) {
      if (kept.error.fault === 'apart') return refuse('OFFICES_APART');
      const { until } = kept.error;
      return refuse('ALREADY_IN_OFFICE', until === undefined ? {} : { until });
    }
    await atom.insert('offices', office);
    if (holder) await atom.update('people', person, { memberships: kept.value });
    else await atom.insert('people', { _id: person, memberships: kept.value, createdAt: givenAt });
    await atom.remove('asks', ask._id);
    return null;
  });
}

import type { SampleView } from '../../../contract/record/record';
import type { Caller } from '../../call';
import type { BallotDoc } from '../../data/documents/ballot';
import type { SampleDoc } from '../../data/documents/record';

/** After the count the choices open to the elected scrutineers, the supervisors; to owners where the notice says so. */
export function mayExport(ballot: BallotDoc, caller: Caller): boolean {
  const { communityId, notice } = ballot;
  const scrutineer = caller.memberships.some((m) => m.role === 'supervisor' && m.communityId === communityId);
  const owner = caller.flats.some(({ ownerKey }) => ownerKey !== undefined);
  return scrutineer || (owner && notice.statement.disclosure === 'owners');
}

export const sampleView = ({ seed, fewest, votes, units, called }: SampleDoc): SampleView => ({
  seed,
  fewest,
  votes,
  units: units.map((unit) => {
    const answer = called[unit];
    return answer ? { unit, called: answer } : { unit };
  }),
});

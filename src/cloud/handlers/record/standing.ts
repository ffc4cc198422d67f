import type { SampleView } from '../../../contract/record';
import type { Caller } from '../../call';
import type { BallotDoc, SampleDoc } from '../../data/ballot-documents';

/** Scrutineers (supervisors), the worker and the bureau may have the choices after the count; owners where the notice says so. */
export function mayExport(ballot: BallotDoc, caller: Caller): boolean {
  const { communityId, notice } = ballot;
  const office = caller.memberships.some(
    (m) => m.role === 'bureau' || (m.role !== 'resident' && m.communityId === communityId),
  );
  const owner = caller.flats.some(({ ownerKey }) => ownerKey !== undefined);
  return office || (owner && notice.statement.disclosure === 'owners');
}

export const sampleView = ({ seed, fewest, votes, units, called }: SampleDoc): SampleView => ({
  ...{ seed, fewest, votes },
  units: units.map((unit) => {
    const answer = called[unit];
    return answer ? { unit, called: answer } : { unit };
  }),
});

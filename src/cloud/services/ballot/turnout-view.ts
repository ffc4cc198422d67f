import { gapToValidity, type Turnout } from '../../../domain/ballot/turnout';
import type { Outcome } from '../../../domain/ballot/outcome';
import type { BallotDoc } from '../../data/documents/ballot';

/** The turnout as the timer counted it, and what is still missing for two thirds. */
export function turnoutOf({ turnout, roll }: Pick<BallotDoc, 'turnout' | 'roll'>) {
  const { byBuilding, countedAt } = turnout;
  const sum = (key: 'owners' | 'areaCenti') =>
    byBuilding.reduce((total, building) => total + building[key], 0);
  const counted: Turnout = { owners: sum('owners'), areaCenti: sum('areaCenti'), byBuilding };
  return { turnout: { ...counted, countedAt }, gap: gapToValidity(counted, roll) };
}

/**
 * The outcome that decides. Where the rules of procedure count silent owners, it includes them. Absent for a
 * consultation.
 */
export const decidedBy = ({ result }: Pick<BallotDoc, 'result'>): Outcome | undefined =>
  result?.close.statement.deemed?.outcome ?? result?.close.statement.outcome;

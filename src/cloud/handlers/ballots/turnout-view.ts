import { gapToValidity, type Turnout } from '../../../domain/ballot/turnout';
import type { BallotDoc } from '../../data/documents';

/** The turnout as the timer counted it, and what is missing to two thirds. */
export function turnoutOf({ turnout, roll }: BallotDoc) {
  const { byBuilding, countedAt } = turnout;
  const sum = (key: 'owners' | 'areaCenti') =>
    byBuilding.reduce((total, building) => total + building[key], 0);
  const counted: Turnout = { owners: sum('owners'), areaCenti: sum('areaCenti'), byBuilding };
  return { turnout: { ...counted, countedAt }, gap: gapToValidity(counted, roll) };
}

import type { Danger } from './need-vocabulary';
import { exhaustive } from '../shared/result';

/** The outcomes of ringing at a flat. */
export const VISIT_OUTCOMES = ['visited', 'not-home', 'refused'] as const;
export type VisitOutcome = (typeof VISIT_OUTCOMES)[number];

/** The trades of the city's vanguard teams. */
export const TEAM_TRADES = ['gas', 'water', 'flood', 'service'] as const;
export type TeamTrade = (typeof TEAM_TRADES)[number];

/**
 * The team that a danger goes to. Only gas has a trade of its own among the teams; every other danger goes to the team
 * for emergencies (flood control and emergency response).
 */
export function tradeOf(danger: Danger): TeamTrade {
  switch (danger) {
    case 'gas':
      return 'gas';
    case 'electricity':
    case 'falling':
    case 'fire-exit':
      return 'flood';
    default:
      return exhaustive(danger);
  }
}

import type { Stage } from '../community/stage';
import type { Dimension } from '../rating/dimension';
import type { Score } from '../rating/score';
import type { EpochMs } from '../shared/time';

/** What the bureau reads of one community: a small document, whatever the number of its votes and answers. */
export interface CommunitySummary {
  readonly communityId: string;
  readonly name: string;
  readonly district: string;
  readonly stage: Stage;
  readonly stageSince: EpochMs;
  readonly households: number;
  readonly needs: number;
  /** The latest ballot, if there was one. */
  readonly ballot?: {
    readonly owners: number;
    readonly rollOwners: number;
    readonly closesAt: EpochMs;
    readonly passed?: boolean;
  };
  /** Absent before the first ratings. */
  readonly overall?: Score;
  readonly byDimension?: Readonly<Record<Dimension, Score>>;
  readonly countedAt: EpochMs;
}

/** The bureau's own figures on the five systems; the bureau enters them, this product does not measure them. */
export interface CityFigures {
  readonly vanguardTeams: number;
  readonly vanguardMembers: number;
  readonly modelSites: number;
  readonly propertyAreas: number;
  readonly propertyCompanies: number;
}

import * as v from 'valibot';
import type { Stage } from '../domain/community/stage';
import type { Dimension } from '../domain/rating/dimension';
import type { Score } from '../domain/rating/score';
import { returns } from './procedure';
import { city } from './roles';

export interface CommunitySummary {
  readonly communityId: string;
  readonly name: string;
  readonly district: string;
  readonly stage: Stage;
  readonly stageSince: number;
  readonly households: number;
  readonly needs: number;
  /** Of the latest ballot, when there was one. */
  readonly ballot?: {
    readonly owners: number;
    readonly rollOwners: number;
    readonly closesAt: number;
    readonly passed?: boolean;
  };
  /** Absent before the first ratings. */
  readonly overall?: Score;
  readonly dimensions?: Readonly<Record<Dimension, Score>>;
  readonly countedAt: number;
}

/** The bureau's own figures of the five systems. */
export interface CityFigures {
  readonly vanguardTeams: number;
  readonly vanguardMembers: number;
  readonly modelSites: number;
  readonly propertyAreas: number;
  readonly propertyCompanies: number;
}

export const bureau = {
  overview: returns<{ readonly figures: CityFigures; readonly communities: readonly CommunitySummary[] }>()({
    kind: 'query',
    access: city,
    input: v.strictObject({}),
    errors: [],
  }),
};

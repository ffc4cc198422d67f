import type { Stage } from '../community/stage';

/**
 * What a community is if it is not a real one. `demo`: of the demonstration on one machine. `practice`: anybody may join
 * it with a code that is no secret, such as a reviewer. `trial`: a copy of a community in which its worker tries a vote
 * with a moved clock.
 */
export const COMMUNITY_KINDS = ['demo', 'practice', 'trial'] as const;
export type CommunityKind = (typeof COMMUNITY_KINDS)[number];

/** Whether its people are invented: nobody there is called, and nothing is sent to anybody outside. */
export const isInvented = (kind: CommunityKind | undefined): boolean => kind !== undefined;

/** Whether it belongs in the figures of the city. A demonstration is a city of its own. */
export const countsInCity = (kind: CommunityKind | undefined): boolean =>
  kind === undefined || kind === 'demo';

/**
 * A community's id: it stands in WeChat's code on the wall as `c=<id>`, and that scene has at most 32 characters
 * (wxacode.getUnlimited).
 */
export const COMMUNITY_ID = /^[\w-]{1,30}$/;

/** What the bureau writes down about a community. Texts are measured by `TEXT`, numbers are whole; see `CITY`. */
export interface CommunityFacts {
  readonly name: string;
  readonly districtId: string;
  /** Absent where the community belongs to no street's office. */
  readonly streetId?: string;
  readonly address: string;
  readonly buildings: number;
  readonly households: number;
  /** Whom residents reach: the name and the number of the community's office. */
  readonly contact: string;
}

/** Both bounds of each are inclusive. */
export const CITY = {
  buildings: [1, 500],
  households: [1, 20_000],
  /** Communities in one spreadsheet. */
  rows: [1, 500],
  streets: [0, 50],
} as const;

/** What a community needs before its residents can take part, in the order in which it is usually done. */
export const PREPARATIONS = ['worker', 'roll', 'window', 'supervisors'] as const;
export type Preparation = (typeof PREPARATIONS)[number];

export interface Prepared {
  readonly stage: Stage;
  readonly workers: number;
  readonly supervisors: number;
  readonly hasRoll: boolean;
  readonly hasWindow: boolean;
}

/**
 * What a community still lacks. A window for needs matters only while needs are what the community is at, and one that
 * waits for its turn needs no supervisors yet.
 */
export function lackingOf({
  stage,
  workers,
  supervisors,
  hasRoll,
  hasWindow,
}: Prepared): readonly Preparation[] {
  const lacks: Readonly<Record<Preparation, boolean>> = {
    worker: workers === 0,
    roll: !hasRoll,
    window: stage === 'needs' && !hasWindow,
    supervisors: stage !== 'waiting' && stage !== 'done' && supervisors === 0,
  };
  return PREPARATIONS.filter((each) => lacks[each]);
}

import type { Answer, DeclaredError, Input, Output, ProcedureName } from '../contract/contract';
import type { ApiError, CommonError, ErrorCode, ErrorDetails } from '../contract/errors';
import type { Result } from '../domain/shared/result';
import type { Random } from './platform/crypto/random';
import type { CommunityDoc } from './data/documents/home';
import type { Membership, OfficeMembership, ResidentMembership } from './data/documents/joining';

/** The person who calls, by the platform's identity, with the memberships that count for this call. */
export interface Caller {
  readonly openid: string;
  /** All memberships of the person, in whatever community. */
  readonly memberships: readonly Membership[];
  /** The first of `flats`; absent if the person has no flat in the community that the input names. */
  readonly resident?: ResidentMembership;
  /** All flats of the person in the community that the input names. */
  readonly flats: readonly ResidentMembership[];
  /**
   * The community that the input names, as it was less than ten seconds ago: for what a page merely shows. Code that
   * decides whether something may be written reads the community itself.
   */
  readonly community?: CommunityDoc;
}

/** Everything that a handler gets. `now` and `random` are injected, so that a test can set them. */
export interface Call<N extends ProcedureName> {
  readonly input: Input<N>;
  readonly caller: Caller;
  /** Epoch ms. */
  readonly now: number;
  readonly random: Random;
  /** Names flats that an act on record turns out to concern; those in `input.unit` are named already. */
  readonly concerns: (...units: readonly string[]) => void;
}

/**
 * The code of one procedure; each has a file of its own. A handler returns expected failures as values. If it throws,
 * the dispatcher answers `INTERNAL` (or `BUSY`).
 */
export type Handler<N extends ProcedureName> = (
  call: Call<N>,
) => Promise<Result<Output<N>, ApiError<DeclaredError<N>>>>;

export type Handlers = { readonly [N in ProcedureName]: Handler<N> };
export type AnyAnswer = Answer<ProcedureName> | Result<never, ApiError<CommonError>>;

export const refuse = <C extends ErrorCode>(
  code: C,
  ...[details]: ErrorDetails[C] extends null ? [] : [ErrorDetails[C]]
): { readonly ok: false; readonly error: ApiError<C> } => ({
  ok: false,
  error: { code, details: details ?? null } as unknown as ApiError<C>,
});

/** Whether a flat or an office belongs to this very community. An office above it does not. */
export const isIn = (
  membership: Membership,
  communityId: string | undefined,
): membership is ResidentMembership | OfficeMembership =>
  'communityId' in membership && membership.communityId === communityId;

/** Whether the caller is a worker in this community. A worker answers everything there, a supervisor only the works. */
export const isWorker = ({ memberships }: Caller, communityId: string): boolean =>
  memberships.some((m) => m.role === 'worker' && isIn(m, communityId));

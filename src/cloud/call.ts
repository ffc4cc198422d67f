import type { Answer, DeclaredError, Input, Output, ProcedureName } from '../contract/contract';
import type { ApiError, CommonError, ErrorCode, ErrorDetails } from '../contract/errors';
import type { Result } from '../domain/shared/result';
import type { Random } from './platform/crypto/random';
import type { Membership, ResidentMembership } from './data/documents/joining';

/** Who calls: the platform's identity, and for a community's procedure the memberships in that community. */
export interface Caller {
  readonly openid: string;
  /** All of them. */
  readonly memberships: readonly Membership[];
  /** Resident of the community that the input names: the first flat. */
  readonly resident?: ResidentMembership;
  /** All flats in it. */
  readonly flats: readonly ResidentMembership[];
}

/** Everything that a handler gets; `now` and `random` are injected. */
export interface Call<N extends ProcedureName> {
  readonly input: Input<N>;
  readonly caller: Caller;
  /** Epoch ms. */
  readonly now: number;
  readonly random: Random;
}

/** One file a procedure. Expected failures are values; whatever it throws is answered `INTERNAL` (or `BUSY`). */
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

/** In this community: a worker answers everything, a supervisor the works. */
export const isWorker = ({ memberships }: Caller, communityId: string): boolean =>
  memberships.some((m) => m.role === 'worker' && m.communityId === communityId);

import type { GenericSchema, InferOutput } from 'valibot';
import { audit } from './shared/audit';
import { alerts } from './need/alerts';
import { approvals } from './city/approvals';
import { ballots } from './ballot/ballots';
import { bureau } from './city/bureau';
import { canvass } from './ballot/canvass';
import { communities } from './city/communities';
import { earlier } from './city/earlier';
import { interest } from './city/interest';
import { settings } from './city/settings';
import { trials } from './city/trials';
import { collection } from './need/collection';
import { door } from './need/door';
import type { ApiError, CommonError, ErrorCode } from './errors';
import { home } from './home/home';
import { joining } from './joining/joining';
import { health } from './shared/health';
import { ideas } from './plan/ideas';
import { needs } from './need/needs';
import { offices } from './joining/offices';
import { objections } from './ballot/objections';
import { papers } from './ballot/papers';
import { plans } from './plan/plans';
import { proxies } from './ballot/proxies';
import { ratings } from './rating/ratings';
import { pictures } from './shared/pictures';
import { record } from './record/record';
import { roll } from './roll/roll';
import { upkeep } from './shared/upkeep';
import { works } from './works/works';

/** Everything the mini-program and the cloud say to each other, by area and action. */
export const contract = {
  home,
  joining,
  offices,
  needs,
  door,
  collection,
  alerts,
  plans,
  ideas,
  ballots,
  papers,
  proxies,
  canvass,
  objections,
  record,
  works,
  ratings,
  roll,
  pictures,
  bureau,
  communities,
  settings,
  approvals,
  earlier,
  interest,
  trials,
  audit,
  health,
  upkeep,
};

export type Contract = typeof contract;
export type Area = keyof Contract;

/** `needs.submit`, `ballots.cast`, … */
export type ProcedureName = { [A in Area]: `${A}.${keyof Contract[A] & string}` }[Area];

export type ProcedureOf<N extends ProcedureName> = N extends `${infer A extends Area}.${infer P}`
  ? P extends keyof Contract[A]
    ? Contract[A][P]
    : never
  : never;

/** Those that may take as long as the function has. */
export type SlowProcedure = {
  [N in ProcedureName]: ProcedureOf<N> extends { readonly slow: true } ? N : never;
}[ProcedureName];

export type Input<N extends ProcedureName> =
  ProcedureOf<N> extends { readonly input: infer S extends GenericSchema } ? InferOutput<S> : never;
export type Output<N extends ProcedureName> = ProcedureOf<N> extends { readonly output: infer O } ? O : never;
/** The errors that the procedure declares for itself. */
export type DeclaredError<N extends ProcedureName> =
  ProcedureOf<N> extends { readonly errors: readonly (infer E)[] } ? Extract<E, ErrorCode> : never;

export type Answer<N extends ProcedureName> =
  | { readonly ok: true; readonly value: Output<N> }
  | { readonly ok: false; readonly error: ApiError<DeclaredError<N> | CommonError> };

import type { GenericSchema, InferOutput } from 'valibot';
import { alerts } from './alerts';
import { ballots } from './ballots';
import { bureau } from './bureau';
import { canvass } from './canvass';
import { collection } from './collection';
import { door } from './door';
import type { ApiError, CommonError, ErrorCode } from './errors';
import { home } from './home';
import { joining } from './joining';
import { ideas } from './ideas';
import { needs } from './needs';
import { offices } from './offices';
import { objections } from './objections';
import { papers } from './papers';
import { plans } from './plans';
import { proxies } from './proxies';
import { ratings } from './ratings';
import { record } from './record';
import { roll } from './roll';
import { works } from './works';

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
  bureau,
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

export type Input<N extends ProcedureName> =
  ProcedureOf<N> extends { readonly input: infer S extends GenericSchema } ? InferOutput<S> : never;
export type Output<N extends ProcedureName> = ProcedureOf<N> extends { readonly output: infer O } ? O : never;
/** The errors that the procedure declares for itself. */
export type DeclaredError<N extends ProcedureName> =
  ProcedureOf<N> extends { readonly errors: readonly (infer E)[] } ? Extract<E, ErrorCode> : never;

export type Answer<N extends ProcedureName> =
  | { readonly ok: true; readonly value: Output<N> }
  | { readonly ok: false; readonly error: ApiError<DeclaredError<N> | CommonError> };

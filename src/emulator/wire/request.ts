import { DatabaseError } from '../store/errors';

/** The body of a request from the SDK: JSON, always with an `action`. */
export type WireRequest = Readonly<Record<string, unknown>> & { readonly action: string };

/** The fields of an action's answer besides `requestId`. */
export type WireAnswer = Readonly<Record<string, unknown>>;

/** A parameter is missing or of the wrong type (-501007 in the SDK). */
export function invalidParameter(message: string): DatabaseError {
  return new DatabaseError('INVALID_PARAM', message);
}

/** A parameter that must be a non-empty string. Throws `INVALID_PARAM`. */
export function text(request: WireRequest, key: string): string {
  const value = request[key];
  if (typeof value !== 'string' || value === '') throw invalidParameter(`${key} must be a string`);
  return value;
}

/** A parameter that may be absent or empty; throws `INVALID_PARAM` if it is not a string. */
export function optionalText(request: WireRequest, key: string): string | undefined {
  const value = request[key];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') throw invalidParameter(`${key} must be a string`);
  return value;
}

/** A parameter that is a whole number from 0; throws `INVALID_PARAM` if it is not. */
export function optionalCount(request: WireRequest, key: string): number | undefined {
  const value = request[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw invalidParameter(`${key} must be a whole number`);
  }
  return value;
}

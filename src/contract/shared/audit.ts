import * as v from 'valibot';
import type { OfficeRole } from '../../domain/joining/office';
import { id } from '../fields';
import { returns, type Rows } from '../procedure';
import { city, inCommunity } from '../roles';

/** An act on record, as whoever it concerns reads it. */
export interface ActView {
  readonly actId: string;
  readonly at: number;
  /** The procedure; the words for it are in `text/audit`. */
  readonly what: string;
  readonly as: OfficeRole;
  /** The name under which the person has the office; empty for the bureau's first person. */
  readonly name: string;
  /** `done`, `begun` where nobody knows, or the code of the refusal. */
  readonly outcome: string;
  /** Whether it concerns every flat of the community. */
  readonly everyFlat: boolean;
  /** Of an act in one community, its name. */
  readonly community?: string;
}

export const audit = {
  /** What people in an office did about the caller's flats, or all flats, of the community, the newest first. */
  ofFlat: returns<Rows<ActView>>()({
    kind: 'query',
    access: inCommunity('resident'),
    input: v.strictObject({ communityId: id, from: v.optional(id) }),
    errors: [],
  }),
  /** What was done about offices, communities, rules and decisions in the whole city, the newest first. */
  ofOffices: returns<Rows<ActView>>()({
    kind: 'query',
    access: city,
    input: v.strictObject({ from: v.optional(id) }),
    errors: [],
  }),
};

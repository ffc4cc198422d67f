import { TEXT } from '../../domain/shared/bounds';
import * as v from 'valibot';
import { id, mutationId, text, time } from '../fields';
import { shownNumber } from './joining';
import { returns } from '../procedure';
import { anyone, city, cityOffices, inCommunity } from '../roles';
import type { AreaRole, CommunityRole } from '../../domain/joining/office';

/** How the community elected its supervisor. */
export interface ElectionFacts {
  /** The day, as epoch ms. */
  readonly electedOn: number;
  /** How many people were present. */
  readonly present: number;
  /** In words: the person works for, or is related to, one of the works' companies; absent if not. */
  readonly conflict?: string;
}

/** An office in a community, past, present or to come. */
export interface OfficeView {
  readonly roleId: string;
  readonly role: CommunityRole;
  readonly name: string;
  /** Inclusive. */
  readonly from: number;
  /** Exclusive. */
  readonly until: number;
  readonly givenBy: 'bureau' | 'worker' | 'operator';
  /** Lent by a colleague for a time (代班). */
  readonly lent?: true;
  /** The worker who gave it, by name. */
  readonly giver?: string;
  readonly givenAt: number;
  readonly election?: ElectionFacts;
  readonly ended?: { readonly at: number; readonly reason: string };
}

/** An office above the communities. */
export interface AreaOfficeView {
  readonly roleId: string;
  readonly role: AreaRole;
  readonly name: string;
  /** The district or the street; absent for the bureau. */
  readonly areaName?: string;
  readonly from: number;
  readonly until: number;
  readonly givenAt: number;
  /** Whether it is the caller's own. */
  readonly mine: boolean;
  readonly ended?: { readonly at: number; readonly reason: string };
}

const term = { mutationId, number: shownNumber, from: time, until: time };

const given = { communityId: id, mutationId, number: shownNumber, from: time, until: time };
const ending = v.strictObject({ communityId: id, mutationId, roleId: id, reason: text(TEXT.ending) });

/**
 * Offices are given from above: the bureau gives a community its worker, the worker its supervisors. Whoever may give
 * an office may also end it. Nobody gives or ends one on their own level, and nobody is worker and supervisor of a
 * community at once.
 */
export const offices = {
  /** "I am to hold an office": gives the caller a number for ten minutes, to show to the person who gives it. */
  ask: returns<{ readonly number: string; readonly until: number }>()({
    kind: 'mutation',
    access: anyone,
    input: v.strictObject({ mutationId, name: text(TEXT.personName) }),
    published: ['name'],
    counts: 'numbers',
    errors: ['TEXT_REFUSED', 'CONTENT_CHECK_UNAVAILABLE', 'LIMIT_REACHED'],
  }),
  /** Finds out who shows this number. Wrong ones are counted. */
  asked: returns<{ readonly name: string }>()({
    kind: 'query',
    access: inCommunity('worker', 'bureau'),
    input: v.strictObject({ communityId: id, number: shownNumber }),
    errors: ['NUMBER_UNKNOWN'],
  }),
  giveWorker: returns<{ readonly roleId: string }>()({
    kind: 'mutation',
    audit: 'office',
    access: inCommunity('bureau'),
    input: v.strictObject(given),
    errors: ['NOT_FOUND', 'NUMBER_UNKNOWN', 'TERM_INVALID', 'ALREADY_IN_OFFICE', 'OFFICES_APART'],
  }),
  giveSupervisor: returns<{ readonly roleId: string }>()({
    kind: 'mutation',
    audit: 'office',
    access: inCommunity('worker'),
    input: v.strictObject({
      ...given,
      election: v.strictObject({
        electedOn: time,
        present: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
        conflict: v.optional(text(TEXT.conflict)),
      }),
    }),
    published: ['election.conflict'],
    errors: [
      ...(['NOT_FOUND', 'NUMBER_UNKNOWN', 'TERM_INVALID', 'ALREADY_IN_OFFICE', 'OFFICES_APART'] as const),
      ...(['TEXT_REFUSED', 'CONTENT_CHECK_UNAVAILABLE'] as const),
    ],
  }),
  /** The colleague, worker of another community, shows a number; the own community is lent until `until` at most. */
  lend: returns<{ readonly roleId: string }>()({
    kind: 'mutation',
    audit: 'office',
    access: inCommunity('worker'),
    input: v.strictObject(given),
    errors: [
      ...(['NOT_FOUND', 'NUMBER_UNKNOWN', 'TERM_INVALID', 'ALREADY_IN_OFFICE', 'OFFICES_APART'] as const),
      'LEND_INVALID',
    ],
  }),
  /** Ends what the caller lent, or has been lent. */
  endLent: returns<null>()({
    kind: 'mutation',
    audit: 'office',
    access: inCommunity('worker'),
    input: v.strictObject({ communityId: id, mutationId, roleId: id }),
    errors: ['NOT_FOUND'],
  }),
  /** Who shows this number, for an office above the communities. Wrong ones are counted. */
  askedInCity: returns<{ readonly name: string }>()({
    kind: 'query',
    access: city,
    input: v.strictObject({ number: shownNumber }),
    errors: ['NUMBER_UNKNOWN'],
  }),
  /** The office of a district, or of one of its streets. */
  giveArea: returns<{ readonly roleId: string }>()({
    kind: 'mutation',
    audit: 'office',
    access: city,
    input: v.strictObject({ ...term, districtId: id, streetId: v.optional(id) }),
    errors: ['NOT_FOUND', 'NUMBER_UNKNOWN', 'TERM_INVALID', 'ALREADY_IN_OFFICE', 'OFFICES_APART'],
  }),
  /** Asks for a second person: nobody makes a colleague of the bureau alone, while there are two to ask. */
  giveBureau: returns<{ readonly state: 'given' | 'waiting' }>()({
    kind: 'mutation',
    audit: 'office',
    access: city,
    input: v.strictObject(term),
    errors: ['NUMBER_UNKNOWN', 'TERM_INVALID', 'ALREADY_IN_OFFICE', 'OFFICES_APART', 'APPROVAL_WAITING'],
  }),
  /** Ends an office above the communities. Nobody ends the own one, so that the bureau never stands empty. */
  endArea: returns<null>()({
    kind: 'mutation',
    audit: 'office',
    access: city,
    input: v.strictObject({ mutationId, roleId: id, reason: text(TEXT.ending) }),
    published: ['reason'],
    errors: ['NOT_FOUND', 'SAME_PERSON', 'TEXT_REFUSED', 'CONTENT_CHECK_UNAVAILABLE'],
  }),
  /** The offices above the communities, the latest first. */
  areas: returns<{ readonly offices: readonly AreaOfficeView[] }>()({
    kind: 'query',
    access: cityOffices,
    input: v.strictObject({}),
    errors: [],
  }),
  /** All offices of a community, the latest first. */
  list: returns<{ readonly offices: readonly OfficeView[] }>()({
    kind: 'query',
    access: inCommunity('worker', 'street', 'district', 'bureau'),
    input: v.strictObject({ communityId: id }),
    errors: [],
  }),
  endWorker: returns<null>()({
    kind: 'mutation',
    audit: 'office',
    access: inCommunity('bureau'),
    input: ending,
    published: ['reason'],
    errors: ['NOT_FOUND', 'TEXT_REFUSED', 'CONTENT_CHECK_UNAVAILABLE'],
  }),
  endSupervisor: returns<null>()({
    kind: 'mutation',
    audit: 'office',
    access: inCommunity('worker'),
    input: ending,
    published: ['reason'],
    errors: ['NOT_FOUND', 'TEXT_REFUSED', 'CONTENT_CHECK_UNAVAILABLE'],
  }),
};

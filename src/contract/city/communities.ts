import * as v from 'valibot';
import { CITY, type CommunityFacts, type CommunityKind, type Preparation } from '../../domain/city/community';
import type { Stage } from '../../domain/community/stage';
import { TEXT, type Bounds } from '../../domain/shared/bounds';
import { id, list, mutationId, text, upload } from '../fields';
import { returns } from '../procedure';
import { city, cityOffices } from '../roles';

export interface DistrictView {
  readonly districtId: string;
  readonly name: string;
  readonly streets: readonly { readonly streetId: string; readonly name: string }[];
  readonly closed: boolean;
}

/** A community as the offices above it see it: what was written down, where it stands, what it still lacks. */
export interface CommunityCard extends Omit<CommunityFacts, 'districtId' | 'contact'> {
  readonly communityId: string;
  readonly kind?: CommunityKind;
  readonly district: string;
  /** Absent for communities older than the table of districts. */
  readonly districtId?: string;
  readonly street?: string;
  readonly contact?: string;
  readonly stage: Stage;
  readonly closed: boolean;
  readonly lacks: readonly Preparation[];
  /** For one that waits for its turn: how many households would take part, and how many would not. */
  readonly interest?: { readonly yes: number; readonly no: number };
}

const whole = ([least, most]: readonly [number, number]) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const facts = {
  name: text(TEXT.communityName),
  districtId: id,
  streetId: v.optional(id),
  address: text(TEXT.address),
  buildings: whole(CITY.buildings),
  households: whole(CITY.households),
  contact: text(TEXT.contact),
};

/** What residents read of it. */
const published = ['name', 'address', 'contact'] as const;
const unfit = ['TEXT_REFUSED', 'CONTENT_CHECK_UNAVAILABLE'] as const;

/** A street that stands already is named with its id and keeps it, whatever its name becomes. */
const street = v.strictObject({ streetId: v.optional(id), name: text(TEXT.streetName) });

export const communities = {
  /** Districts, and the communities of the caller's part of the city, by district and name. */
  list: returns<{
    readonly districts: readonly DistrictView[];
    readonly communities: readonly CommunityCard[];
  }>()({
    kind: 'query',
    access: cityOffices,
    input: v.strictObject({}),
    errors: [],
  }),
  addDistrict: returns<{ readonly districtId: string }>()({
    kind: 'mutation',
    audit: 'office',
    access: city,
    input: v.strictObject({
      mutationId,
      name: text(TEXT.districtName),
      streets: list(street, CITY.streets as unknown as Bounds),
    }),
    published: ['name', 'streets.*.name'],
    errors: ['NAME_TAKEN', ...unfit],
  }),
  changeDistrict: returns<null>()({
    kind: 'mutation',
    audit: 'office',
    access: city,
    input: v.strictObject({
      mutationId,
      districtId: id,
      name: text(TEXT.districtName),
      streets: list(street, CITY.streets as unknown as Bounds),
    }),
    published: ['name', 'streets.*.name'],
    errors: ['NOT_FOUND', 'NAME_TAKEN', 'STILL_IN_USE', ...unfit],
  }),
  closeDistrict: returns<null>()({
    kind: 'mutation',
    audit: 'office',
    access: city,
    input: v.strictObject({ mutationId, districtId: id }),
    errors: ['NOT_FOUND', 'STILL_IN_USE'],
  }),
  /** `begins`: its residents are asked for their needs from now on; else it waits for its turn. */
  add: returns<{ readonly communityId: string }>()({
    kind: 'mutation',
    audit: 'office',
    access: city,
    input: v.strictObject({ mutationId, ...facts, begins: v.boolean() }),
    published,
    errors: ['NOT_FOUND', 'NAME_TAKEN', ...unfit],
  }),
  change: returns<null>()({
    kind: 'mutation',
    audit: 'office',
    access: city,
    input: v.strictObject({ mutationId, communityId: id, ...facts }),
    published,
    errors: ['NOT_FOUND', 'NAME_TAKEN', ...unfit],
  }),
  /** The turn of a community that waited has come. */
  begin: returns<null>()({
    kind: 'mutation',
    audit: 'office',
    access: city,
    input: v.strictObject({ mutationId, communityId: id }),
    errors: ['NOT_FOUND', 'WRONG_STAGE'],
  }),
  /** Asks for a second person: nobody takes a community out of the programme alone. */
  close: returns<{ readonly approvalId: string }>()({
    kind: 'mutation',
    audit: 'office',
    access: city,
    input: v.strictObject({ mutationId, communityId: id, reason: text(TEXT.ending) }),
    published: ['reason'],
    errors: ['NOT_FOUND', 'STILL_IN_USE', 'APPROVAL_WAITING', ...unfit],
  }),
  /**
   * Adds the communities of a spreadsheet, with their districts and streets, all or none of them. Those that are here
   * already (same district and name) stay as they are and are counted as `known`.
   */
  importSheet: returns<{ readonly added: number; readonly known: number }>()({
    kind: 'mutation',
    audit: 'office',
    slow: true,
    access: city,
    input: v.strictObject({ mutationId, file: upload('sheets'), begin: v.boolean() }),
    counts: 'sheets',
    errors: ['NOT_FOUND', 'SHEET_REFUSED', 'SHEET_UNREADABLE', 'LIMIT_REACHED', ...unfit],
  }),
  /** Makes the city's practice community, or shows its code again: anybody may join with it, as reviewers do. */
  practice: returns<{ readonly communityId: string; readonly code: string }>()({
    kind: 'mutation',
    audit: 'office',
    slow: true,
    access: city,
    input: v.strictObject({ mutationId }),
    errors: [],
  }),
};

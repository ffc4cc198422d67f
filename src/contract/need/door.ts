import { COUNT, TEXT } from '../../domain/shared/bounds';
import * as v from 'valibot';
import { CATEGORIES } from '../../domain/need/category';
import { VISIT_OUTCOMES, type VisitOutcome } from '../../domain/need/door';
import { PLACES } from '../../domain/need/need';
import { id, list, mutationId, text, time } from '../fields';
import { returns } from '../procedure';
import { anyone, inCommunity } from '../roles';

export interface BuildingVisits {
  readonly building: string;
  readonly flats: number;
  readonly visited: number;
  readonly notHome: number;
  readonly refused: number;
}

export interface FlatVisit {
  readonly unit: string;
  readonly outcome?: VisitOutcome;
  readonly at?: number;
  /** The household has already spoken: by phone or at the door. */
  readonly heard: boolean;
}

/** A record taken down at the door, as shown to the household. */
export interface DoorRecord {
  readonly recordId: string;
  readonly communityName: string;
  readonly unit: string;
  readonly at: number;
  readonly needs: readonly { readonly needId: string; readonly text: string }[];
  readonly confirmed: 'waiting' | 'confirmed' | 'objected';
}

const unit = text(TEXT.unit);
/** Eight characters of Crockford's base 32. The phone makes them, so that the slip can be written without network. */
const slip = v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/));

export const door = {
  /** Buildings with the progress of the round; with `building`, its flats too. */
  list: returns<{ readonly buildings: readonly BuildingVisits[]; readonly flats?: readonly FlatVisit[] }>()({
    kind: 'query',
    access: inCommunity('supervisor', 'worker'),
    input: v.strictObject({ communityId: id, building: v.optional(text(TEXT.building)) }),
    errors: ['ROLL_MISSING'],
  }),
  /**
   * Records one visit: its outcome, and the needs that the household told. The phone may keep it without network and
   * send it later.
   */
  record: returns<{ readonly needIds: readonly string[] }>()({
    kind: 'mutation',
    audit: 'flat',
    access: inCommunity('supervisor', 'worker'),
    input: v.strictObject({
      communityId: id,
      mutationId,
      unit,
      outcome: v.picklist(VISIT_OUTCOMES),
      household: v.picklist(['owner', 'tenant']),
      slip,
      /** By the phone's clock: what was said in time counts, however late the network returns. */
      saidAt: time,
      needs: list(
        v.strictObject({
          category: v.picklist(CATEGORIES),
          place: v.picklist(PLACES),
          text: text(TEXT.need),
        }),
        COUNT.spokenNeeds,
      ),
    }),
    published: ['needs.*.text'],
    counts: 'visits',
    errors: ['UNIT_UNKNOWN', 'NEEDS_CLOSED', 'TEXT_REFUSED', 'CONTENT_CHECK_UNAVAILABLE', 'LIMIT_REACHED'],
  }),
  /** The records taken down for the caller's flats, to confirm or to object to; the newest 20. */
  mine: returns<{ readonly records: readonly DoorRecord[] }>()({
    kind: 'query',
    access: inCommunity('resident'),
    input: v.strictObject({ communityId: id }),
    errors: [],
  }),
  /** The record behind a slip's number. Wrong numbers are counted: the tenth in an hour begins a pause. */
  bySlip: returns<DoorRecord>()({
    kind: 'query',
    access: anyone,
    input: v.strictObject({ slip }),
    errors: ['SLIP_UNKNOWN'],
  }),
  /** The household's word on a record: by the slip, or from a resident of the flat. */
  settle: returns<{ readonly confirmed: 'confirmed' | 'objected' }>()({
    kind: 'mutation',
    access: anyone,
    input: v.strictObject({ mutationId, recordId: id, slip: v.optional(slip), agrees: v.boolean() }),
    errors: ['SLIP_UNKNOWN', 'OWN_RECORD'],
  }),
};

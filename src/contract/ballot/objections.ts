import { type ObjectionTo, OBJECTION_TO } from '../../domain/ballot/objection';
import { TEXT } from '../../domain/shared/bounds';
import * as v from 'valibot';
import { id, mutationId, text } from '../fields';
import { returns } from '../procedure';
import { everyMember, inCommunity } from '../roles';

export interface ObjectionView {
  readonly objectionId: string;
  readonly to: ObjectionTo;
  readonly text: string;
  readonly at: number;
  readonly mine: boolean;
  /** Present in the caller's own objections, and for staff. */
  readonly unit?: string;
  readonly state: 'open' | 'upheld' | 'dismissed';
  readonly answer?: string;
  readonly answeredAt?: number;
}

/** How an upheld objection changes the roll; it concerns the objection's own part. */
export interface RollCorrection {
  /** 0.01 m². */
  readonly areaCenti?: number;
  readonly unsold?: boolean;
  /** The part has the same buyers as this unit: both count as one owner (Art. 9). */
  readonly sameOwnerAs?: string;
}

export const objections = {
  raise: returns<{ readonly objectionId: string }>()({
    kind: 'mutation',
    access: inCommunity('resident'),
    input: v.strictObject({
      communityId: id,
      ballotId: id,
      mutationId,
      to: v.picklist(OBJECTION_TO),
      unit: text(TEXT.unit),
      text: text(TEXT.objection),
    }),
    published: ['text'],
    counts: 'objections',
    errors: ['NOT_FOUND', 'OBJECTION_CLOSED', 'TEXT_REFUSED', 'CONTENT_CHECK_UNAVAILABLE', 'LIMIT_REACHED'],
  }),
  /** Objections in the latest ballot, open ones first, then the newest; at most 100. */
  list: returns<{ readonly ballotId?: string; readonly objections: readonly ObjectionView[] }>()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject({ communityId: id }),
    errors: [],
  }),
  /**
   * Answers an objection, once; never one of the caller's own household, or to a vote that the caller took in. If one to the roll is upheld, the roll changes as `correction` says. If one to a vote
   * is upheld, that vote is taken out of the count. If one to the result is upheld, the answer may name the receipt of
   * a vote that must not count. After the count the votes are counted again.
   */
  answer: returns<Record<string, never>>()({
    kind: 'mutation',
    audit: 'flat',
    access: inCommunity('worker'),
    input: v.strictObject({
      communityId: id,
      mutationId,
      objectionId: id,
      upheld: v.boolean(),
      answer: text(TEXT.objectionAnswer),
      correction: v.optional(
        v.strictObject({
          areaCenti: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000))),
          unsold: v.optional(v.boolean()),
          sameOwnerAs: v.optional(text(TEXT.unit)),
        }),
      ),
      receipt: v.optional(v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/))),
    }),
    published: ['answer'],
    errors: [
      'NOT_FOUND',
      'OBJECTION_ANSWERED',
      'OBJECTION_HALF_UPHELD',
      'OWN_OBJECTION',
      'OWN_PAPER',
      'ROLL_FROZEN',
      'BALLOT_FINAL',
      'UNIT_UNKNOWN',
      'NOTHING_TO_VOID',
      'TEXT_REFUSED',
      'CONTENT_CHECK_UNAVAILABLE',
    ],
  }),
};

import { TEXT } from '../../domain/shared/bounds';
import * as v from 'valibot';
import type { Choice } from '../../domain/ballot/form';
import type {
  CloseStatement,
  HeadStatement,
  LogEntry,
  NoticeStatement,
  ReceiptStatement,
  RollStatement,
  Signed,
} from '../../domain/record/statements';
import { id, mutationId, text } from '../fields';
import { returns } from '../procedure';
import { everyMember, inCommunity } from '../roles';

export const CALLED = ['agrees', 'differs', 'unreached'] as const;
export type Called = (typeof CALLED)[number];

/** The sample: staff ask random units whether their vote is recorded as they gave it. */
export interface SampleView {
  /** Announced in public before the draw. */
  readonly seed: string;
  /** The fewest altered votes that could turn the result. */
  readonly fewest: number;
  /** The number of votes counted. */
  readonly votes: number;
  /** The units drawn, in the order of the draw: ⌈ln 0.05 / ln(1 − fewest/owners of the roll)⌉ of them. */
  readonly units: readonly { readonly unit: string; readonly called?: Called }[];
}

/** The public part of a ballot's record; nothing in it reveals a choice. */
export interface RecordView {
  readonly ballotId: string;
  readonly title: string;
  readonly notice: Signed<NoticeStatement>;
  readonly roll?: Signed<RollStatement>;
  /** The newest first, at most 20. */
  readonly heads: readonly Signed<HeadStatement>[];
  readonly close?: Signed<CloseStatement>;
  readonly sample?: SampleView;
  /** Whether the caller may have the published file. */
  readonly mayExport: boolean;
}

/** Everything that a phone needs to check one vote by itself. Hashes are hex. */
export interface ProofView {
  readonly publicKey: string;
  readonly receipt: Signed<ReceiptStatement>;
  /** Absent until the next merge. */
  readonly logged?: {
    readonly entry: LogEntry;
    readonly index: number;
    readonly inclusion: readonly string[];
    readonly head: Signed<HeadStatement>;
    /** From the requested size to the head; absent if that size is 0 or not smaller. */
    readonly consistency?: readonly string[];
  };
  /** Present if a later entry took the vote out of the count. */
  readonly voided?: 'principal-voted' | 'objection-upheld';
}

const receipt = v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/));

export const record = {
  read: returns<{ readonly record?: RecordView }>()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject({ communityId: id }),
    errors: [],
  }),
  /** `from`: the size of the head that the phone saw last, 0 if none. */
  proof: returns<ProofView>()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject({
      communityId: id,
      ballotId: id,
      receipt,
      from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000)),
    }),
    errors: ['NOT_FOUND'],
  }),
  /** After the close: the caller's own vote as it was counted, with the opening of its commitment. */
  own: returns<{
    readonly receipt: string;
    readonly owner: string;
    readonly choice: Choice;
    readonly nonce: string;
    readonly commitment: string;
  }>()({
    kind: 'query',
    access: inCommunity('resident'),
    input: v.strictObject({ communityId: id, ballotId: id, ownerKey: id }),
    errors: ['NOT_FOUND', 'BALLOT_UNCOUNTED'],
  }),
  /** The published file, for scrutineers; for owners too if the notice says so. */
  export: returns<{ readonly file: string }>()({
    kind: 'query',
    slow: true,
    access: everyMember,
    input: v.strictObject({ communityId: id, ballotId: id }),
    counts: 'exports',
    errors: ['NOT_FOUND', 'BALLOT_UNCOUNTED', 'NOT_DISCLOSED', 'LIMIT_REACHED'],
  }),
  /** The notice of the result as DOCX, and its numbers as CSV. */
  notice: returns<{ readonly document: string; readonly table: string }>()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject({ communityId: id, ballotId: id }),
    counts: 'exports',
    errors: ['NOT_FOUND', 'BALLOT_UNCOUNTED', 'LIMIT_REACHED'],
  }),
  /** Draws the sample, once. The seed comes from outside, for instance from a public lottery. */
  draw: returns<SampleView>()({
    kind: 'mutation',
    access: inCommunity('supervisor', 'worker'),
    input: v.strictObject({ communityId: id, ballotId: id, mutationId, seed: text(TEXT.seed) }),
    published: ['seed'],
    errors: [
      'NOT_FOUND',
      'BALLOT_UNCOUNTED',
      'SAMPLE_DRAWN',
      'NOTHING_TO_SAMPLE',
      'TEXT_REFUSED',
      'CONTENT_CHECK_UNAVAILABLE',
    ],
  }),
  /** Notes what the household said on the telephone. */
  called: returns<SampleView>()({
    kind: 'mutation',
    audit: 'flat',
    access: inCommunity('supervisor', 'worker'),
    input: v.strictObject({
      communityId: id,
      ballotId: id,
      mutationId,
      unit: text(TEXT.unit),
      called: v.picklist(CALLED),
    }),
    errors: ['NOT_FOUND'],
  }),
};

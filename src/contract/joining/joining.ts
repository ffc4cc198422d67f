import { COUNT, TEXT } from '../../domain/shared/bounds';
import * as v from 'valibot';
import type { Binding } from '../../domain/ballot/form';
import type { Stage } from '../../domain/community/stage';
import { LETTER_CODE } from '../../domain/joining/letter-code';
import { readCertificate } from '../../domain/roll/certificate';
import { readPhone } from '../../domain/roll/phone';
import { id, list, mutationId, text } from '../fields';
import type { Milestone } from '../../domain/works/progress';
import type { MembershipView } from '../home/home';
import { returns } from '../procedure';
import { anyone, inCommunity } from '../roles';
import type { Phase } from '../../domain/ballot/phase';

/** The proof that the worker looked at before letting somebody in or recording a sale. */
export const PROOFS = ['deed', 'contract', 'lease', 'known'] as const;
export type Proof = (typeof PROOFS)[number];

/** Somebody who has joined a flat, as the worker sees them: no OPENID, and a name only if one was given. */
export interface FlatMember {
  /** Identifies the person within this community. */
  readonly member: string;
  readonly kind: 'owner' | 'tenant';
  readonly name?: string;
  readonly joinedBy: 'phone' | 'letter' | 'worker' | 'practice';
  /** Absent if it was not recorded. */
  readonly since?: number;
}

/**
 * What the public may read of a community, as on its notice board: figures and outcomes, never a text that a resident
 * wrote, never a flat, and nothing of a vote or a rating that is still running.
 */
export interface PlaceView {
  readonly communityId: string;
  readonly name: string;
  readonly district: string;
  readonly address: string;
  readonly stage: Stage;
  /** Households that said what they need, the number of needs, and how many of them are answered. */
  readonly needs?: {
    readonly households: number;
    readonly tookPart: number;
    readonly needs: number;
    readonly answered: number;
  };
  /** The latest ballot that is announced. */
  readonly ballot?: {
    readonly title: string;
    readonly binding: Binding;
    readonly phase: Phase;
    readonly opensAt: number;
    readonly closesAt: number;
    readonly result?: {
      readonly stage: 'preliminary' | 'final';
      /** Absent for a consultation, which decides nothing. */
      readonly passed?: boolean;
      /** For the whole community only: in a stairwell a number is nearly a name. */
      readonly took?: { readonly owners: number; readonly of: number };
      /** The record of the vote at its close, which is also printed with the notice on the wall. */
      readonly record: { readonly entries: number; readonly root: string };
    };
  };
  readonly works?: { readonly milestone: Milestone; readonly progress: number; readonly at: number };
  /** Only for a period that has ended, with enough answers to be published. */
  readonly rating?: {
    readonly answers: number;
    readonly households: number;
    readonly satisfiedShare: number;
  };
}

const unit = text(TEXT.unit);
const name = text(TEXT.personName);
const kind = v.picklist(['owner', 'tenant']);
/** Six digits that a person shows at the desk for ten minutes. */
export const shownNumber = v.pipe(v.string(), v.regex(/^\d{6}$/));
const certificate = v.pipe(
  v.string(),
  v.maxLength(TEXT.certificate[1]),
  v.check((number) => readCertificate(number) !== undefined),
);
const phone = v.pipe(
  v.string(),
  v.maxLength(TEXT.certificate[1]),
  v.check((number) => readPhone(number) !== undefined),
);

export const joining = {
  /**
   * A community as shown to people who are no members of it: through the code on the wall, or a link that was passed
   * on.
   */
  place: returns<PlaceView>()({
    kind: 'query',
    access: anyone,
    input: v.strictObject({ communityId: id }),
    errors: ['NOT_FOUND'],
  }),
  /** The community's mini-program code for the wall; it is made once, later calls get the same file. */
  poster: returns<{ readonly file: string }>()({
    kind: 'mutation',
    access: inCommunity('worker'),
    input: v.strictObject({ communityId: id, mutationId }),
    errors: ['NOT_FOUND', 'POSTER_UNAVAILABLE'],
  }),
  /**
   * One-time codes as letters for the letter boxes, one page a flat: for all flats, one building or one flat. A new
   * print voids the codes of the earlier letters. The file is the only place that has the codes; it is kept for a day.
   */
  letters: returns<{ readonly file: string; readonly name: string; readonly letters: number }>()({
    kind: 'mutation',
    audit: 'flat',
    slow: true,
    access: inCommunity('worker'),
    input: v.strictObject({
      communityId: id,
      mutationId,
      kind,
      building: v.optional(text(TEXT.building)),
      unit: v.optional(unit),
    }),
    counts: 'exports',
    errors: ['ROLL_MISSING', 'UNIT_UNKNOWN', 'LIMIT_REACHED'],
  }),
  /** Binds the caller to the letter's flat. Unknown, used, replaced and expired codes get the same answer. */
  byCode: returns<{ readonly joined: readonly MembershipView[] }>()({
    kind: 'mutation',
    access: anyone,
    input: v.strictObject({
      communityId: v.optional(id),
      mutationId,
      code: v.pipe(v.string(), v.regex(LETTER_CODE)),
    }),
    errors: ['CODE_UNKNOWN'],
  }),
  /** "I live here": gives the caller a number for ten minutes, to show to the worker. */
  ask: returns<{ readonly number: string; readonly until: number }>()({
    kind: 'mutation',
    access: anyone,
    input: v.strictObject({ communityId: id, mutationId, unit, kind, name }),
    published: ['name'],
    counts: 'numbers',
    errors: [
      'COMMUNITY_CLOSED',
      'ROLL_MISSING',
      'UNIT_UNKNOWN',
      'UNIT_UNSOLD',
      'TEXT_REFUSED',
      'CONTENT_CHECK_UNAVAILABLE',
      'LIMIT_REACHED',
    ],
  }),
  /** Finds out who shows this number, and the names that the roll has for the flat. Wrong numbers are counted. */
  asked: returns<{
    readonly unit: string;
    readonly kind: 'owner' | 'tenant';
    readonly name: string;
    readonly onRoll: readonly string[];
    /** The caller's own number: somebody else has to let them in. */
    readonly mine?: true;
  }>()({
    kind: 'query',
    audit: 'flat',
    access: inCommunity('worker'),
    input: v.strictObject({ communityId: id, number: shownNumber }),
    errors: ['NUMBER_UNKNOWN'],
  }),
  /** Lets in the person who shows the number, after the worker has looked at `seen`. Nobody lets themselves in. */
  admit: returns<{ readonly unit: string }>()({
    kind: 'mutation',
    audit: 'flat',
    access: inCommunity('worker'),
    input: v.strictObject({ communityId: id, mutationId, number: shownNumber, seen: v.picklist(PROOFS) }),
    errors: ['NUMBER_UNKNOWN', 'OWN_MATTER', 'UNIT_UNKNOWN', 'UNIT_UNSOLD'],
  }),
  /** The people who have joined a flat, and the owners that the roll has for it. */
  members: returns<{ readonly onRoll: readonly string[]; readonly members: readonly FlatMember[] }>()({
    kind: 'query',
    audit: 'flat',
    access: inCommunity('worker'),
    input: v.strictObject({ communityId: id, unit }),
    errors: ['ROLL_MISSING', 'UNIT_UNKNOWN'],
  }),
  /** Ends somebody's membership of a flat, when the worker hears that they moved out. */
  end: returns<null>()({
    kind: 'mutation',
    audit: 'flat',
    access: inCommunity('worker'),
    input: v.strictObject({ communityId: id, mutationId, unit, member: id, reason: text(TEXT.ending) }),
    published: ['reason'],
    errors: ['NOT_FOUND', 'TEXT_REFUSED', 'CONTENT_CHECK_UNAVAILABLE'],
  }),
  /** Moving out: ends the caller's own membership of a flat. It is open to anyone, so that a repeat finds it done. */
  leave: returns<null>()({
    kind: 'mutation',
    access: anyone,
    input: v.strictObject({ communityId: id, mutationId, unit }),
    errors: [],
  }),
  /**
   * Erases the caller from the community. It ends all memberships as resident, takes the person off everything they
   * said, and destroys what ties the owner to the published token of finished ballots, so their own choice can no
   * longer be opened. Counts and published files do not change. It is refused until the result of a ballot under way is
   * final. It is open to anyone, so that somebody who has moved out already may ask too, and a repeat finds it done.
   */
  erase: returns<null>()({
    kind: 'mutation',
    slow: true,
    access: anyone,
    input: v.strictObject({ communityId: id, mutationId }),
    errors: ['BALLOT_RUNNING'],
  }),
  /**
   * Records that a flat has new owners: in the roll in force and its contacts. The former owners' memberships end,
   * tenants stay.
   */
  sell: returns<{ readonly ended: number }>()({
    kind: 'mutation',
    audit: 'flat',
    access: inCommunity('worker'),
    input: v.strictObject({
      communityId: id,
      mutationId,
      unit,
      seen: v.picklist(['deed', 'contract']),
      buyers: list(
        v.strictObject({ name, certificate: v.optional(certificate), phone: v.optional(phone) }),
        COUNT.buyers,
      ),
    }),
    errors: ['ROLL_MISSING', 'UNIT_UNKNOWN'],
  }),
};

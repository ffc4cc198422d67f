import type { Tries } from '../../../domain/joining/tries';

/**
 * A letter's one-time code. `_id`: `communityId:unit:kind`, so that a letter printed anew takes the place of the one
 * before.
 */
export interface LetterDoc {
  readonly _id: string;
  /** HMAC of the code: whoever reads the database cannot join with it. */
  readonly code: string;
  readonly communityId: string;
  readonly unit: string;
  readonly kind: 'owner' | 'tenant';
  /** Exclusive. */
  readonly until: number;
  readonly usedAt?: number;
}

/** A printed batch of letters: its file holds the codes, and goes after a day. `_id`: of the mutation. */
export interface LetterFileDoc {
  readonly _id: string;
  readonly file: string;
  readonly letters: number;
  /** Exclusive. */
  readonly until: number;
}

/** Wrong tries of a person. `_id`: what is tried and the OPENID. */
export type TriesDoc = { readonly _id: string } & Tries;

/** Wrong codes in a community, from whomever. `_id`: the community's. */
export interface PlaceTriesDoc {
  readonly _id: string;
  readonly since: number;
  readonly wrong: number;
  /** The last hour with more than a careless neighbourhood makes. */
  readonly reported?: { readonly wrong: number; readonly at: number };
}

/**
 * What a person asks for with a number to show: a flat, or an office. `_id`: `communityId:number`, for an office
 * `office:number`; the timer removes it when its ten minutes are over.
 */
export interface AskDoc {
  readonly _id: string;
  readonly openid: string;
  readonly number: string;
  /** The mutation that asked. */
  readonly askedBy: string;
  /** Encrypted. */
  readonly name: string;
  /** Exclusive. */
  readonly until: number;
  readonly flat?: { readonly unit: string; readonly kind: 'owner' | 'tenant' };
}

/** Who came to a flat or left it, and on whose word; never changed afterwards but for a sale's `done`. */
export interface MoveDoc {
  /** Of the mutation. */
  readonly _id: string;
  readonly communityId: string;
  readonly unit: string;
  readonly what: 'letter' | 'admitted' | 'left' | 'ended' | 'sold';
  /** The OPENID of who did it. */
  readonly by: string;
  readonly at: number;
  /** Whom it is about; a sale is about many. */
  readonly person?: string;
  readonly kind?: 'owner' | 'tenant';
  /** What the worker looked at. */
  readonly seen?: string;
  readonly reason?: string;
  /** Of a sale: the owners before and after. */
  readonly former?: string;
  readonly next?: string;
  /** Of a sale: how many memberships it ended; absent while it is under way. */
  readonly ended?: number;
}

/** An office that was given. Never deleted. */
export interface OfficeDoc {
  /** The role's id, of the mutation that gave it. */
  readonly _id: string;
  readonly communityId: string;
  readonly role: 'supervisor' | 'worker';
  /** The holder's OPENID. */
  readonly person: string;
  /** Encrypted. */
  readonly name: string;
  readonly from: number;
  readonly until: number;
  readonly givenBy: 'bureau' | 'worker';
  /** The giver's OPENID, and the office in which they gave it. */
  readonly giver: string;
  readonly giverRoleId?: string;
  readonly givenAt: number;
  readonly election?: {
    readonly electedOn: number;
    readonly present: number;
    readonly conflict?: string;
  };
  readonly ended?: { readonly at: number; readonly by: string; readonly reason: string };
}

/** `_id` is the OPENID. One read tells who calls and what they are. */
export interface PersonDoc {
  readonly _id: string;
  readonly memberships: readonly Membership[];
  readonly createdAt: number;
  /** The mutation that joined last. */
  readonly joinedBy?: string;
}

export type Membership = ResidentMembership | OfficeMembership | BureauMembership;

export interface ResidentMembership {
  readonly role: 'resident';
  readonly communityId: string;
  readonly communityName: string;
  readonly kind: 'owner' | 'tenant';
  /** `building-stairwell-room`: the household, for everything that is counted by household. */
  readonly unit: string;
  readonly building: string;
  /** Owners only. */
  readonly ownerKey?: string;
  /** How the person joined: by a letter's code or at the worker's desk; absent for the phone number. */
  readonly joinedBy?: 'letter' | 'worker';
  readonly since?: number;
  /** As given at the desk, encrypted. */
  readonly name?: string;
}

export interface OfficeMembership {
  readonly role: 'supervisor' | 'worker';
  readonly communityId: string;
  readonly communityName: string;
  /** The record in `offices`; absent, as the term is, where the office is from before there were records. */
  readonly roleId?: string;
  /** Inclusive. */
  readonly from?: number;
  /** Exclusive. */
  readonly until?: number;
}

export interface BureauMembership {
  readonly role: 'bureau';
}

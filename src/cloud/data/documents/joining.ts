import type { OfficeRole } from '../../../domain/joining/office';
import type { Tries } from '../../../domain/joining/tries';

/** A letter's one-time code. `_id`: `communityId:unit:kind`, so that a letter printed anew replaces the earlier one. */
export interface LetterDoc {
  readonly _id: string;
  /** HMAC of the code, so that whoever reads the database cannot join with it. */
  readonly code: string;
  /** Which MATCH_KEY made it (see platform/crypto/keys). */
  readonly print: string;
  /** The version: see data/document-versions. */
  readonly v?: number;
  readonly communityId: string;
  readonly unit: string;
  readonly kind: 'owner' | 'tenant';
  /** Exclusive. */
  readonly until: number;
  readonly usedAt?: number;
}

/**
 * A printed batch of letters. Its file holds the codes and is deleted after a day. `_id`: the id that comes from the
 * mutation that printed it.
 */
export interface LetterFileDoc {
  readonly _id: string;
  readonly file: string;
  readonly letters: number;
  /** Exclusive. */
  readonly until: number;
}

/** The wrong tries of a person. `_id`: `kind:openid`, where the kind is `code`, `number` or `slip`. */
export type TriesDoc = { readonly _id: string } & Tries;

/** The wrong codes in a community, whoever entered them. `_id`: the community's id. */
export interface PlaceTriesDoc {
  readonly _id: string;
  readonly since: number;
  readonly wrong: number;
  /** The last hour with more wrong codes than careless neighbours enter. */
  readonly reported?: { readonly wrong: number; readonly at: number };
}

/**
 * A request for a flat or an office, for which the person shows a number. `_id`: `communityId:number`, for an office
 * `office:number`. The timer removes it when its ten minutes are over.
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

/**
 * That a person was erased from a community, so that a backup from before can be restored without them. It names nobody:
 * `_id` is a keyed hash (`services/joining/erasure`). It is in no backup; the commands keep a list of their own.
 */
export interface ErasureDoc {
  readonly _id: string;
  /** When the person asked for it last. */
  readonly at: number;
}

/** Who came to a flat or left it, and on whose word. It never changes afterwards, except for a sale's `ended`. */
export interface MoveDoc {
  /** The id that comes from the mutation. */
  readonly _id: string;
  readonly communityId: string;
  readonly unit: string;
  readonly what: 'letter' | 'admitted' | 'left' | 'ended' | 'sold';
  /** The OPENID of the person who did it. */
  readonly by: string;
  readonly at: number;
  /** The OPENID of the person who came or left; absent for a sale, which concerns many. */
  readonly person?: string;
  readonly kind?: 'owner' | 'tenant';
  /** The evidence that the worker looked at. */
  readonly seen?: string;
  readonly reason?: string;
  /** For a sale: the keys of the owners before (`former`) and after (`next`). */
  readonly former?: string;
  readonly next?: string;
  /** For a sale: how many memberships it ended; absent while it is under way. */
  readonly ended?: number;
}

/** An office that was given. Never deleted. */
export interface OfficeDoc {
  /** The role's id, which comes from the mutation that gave the office. */
  readonly _id: string;
  /** Of an office in one community. */
  readonly communityId?: string;
  /** Of a district's office, and of a street's in it. */
  readonly districtId?: string;
  readonly streetId?: string;
  readonly role: OfficeRole;
  /** The holder's OPENID. */
  readonly person: string;
  /** Encrypted. */
  readonly name: string;
  readonly from: number;
  readonly until: number;
  readonly givenBy: 'bureau' | 'worker' | 'operator';
  /** A worker lends the own community to a colleague for a time (代班): the office that it was lent from. */
  readonly lentFrom?: string;
  /** The giver's OPENID, and the office in which they gave it. */
  readonly giver: string;
  /** The second person who agreed, where one is needed. */
  readonly secondBy?: string;
  readonly giverRoleId?: string;
  readonly givenAt: number;
  readonly election?: {
    readonly electedOn: number;
    readonly present: number;
    readonly conflict?: string;
  };
  readonly ended?: { readonly at: number; readonly by: string; readonly reason: string };
}

/** A person, with `_id` the OPENID. One read of it tells who calls and which roles they have. */
export interface PersonDoc {
  readonly _id: string;
  readonly memberships: readonly Membership[];
  readonly createdAt: number;
  /** The mutation by which the person last joined with a phone number. */
  readonly joinedBy?: string;
}

export type Membership = ResidentMembership | OfficeMembership | AreaMembership | BureauMembership;

export interface ResidentMembership {
  readonly role: 'resident';
  readonly communityId: string;
  readonly communityName: string;
  readonly kind: 'owner' | 'tenant';
  /** `building-stairwell-room`. It stands for the household in everything that is counted by household. */
  readonly unit: string;
  readonly building: string;
  /** Present for owners only. */
  readonly ownerKey?: string;
  /** How the person joined: by a letter's code or at the worker's desk; absent if by the phone number. */
  readonly joinedBy?: 'letter' | 'worker' | 'practice';
  readonly since?: number;
  /** The name that the person gave at the desk, encrypted. */
  readonly name?: string;
}

export interface OfficeMembership {
  readonly role: 'supervisor' | 'worker';
  readonly communityId: string;
  readonly communityName: string;
  /** The office was lent by a colleague; whoever has it neither lends it on nor gives others an office. */
  readonly lent?: true;
  /** The record in `offices`. It is absent, and so is the term, if the office is older than these records. */
  readonly roleId?: string;
  /** Inclusive. */
  readonly from?: number;
  /** Exclusive. */
  readonly until?: number;
}

/** An office above the communities of a district or of one of its streets. */
export interface AreaMembership {
  readonly role: 'street' | 'district';
  readonly districtId: string;
  readonly streetId?: string;
  /** The district's name, or the street's. */
  readonly areaName: string;
  readonly roleId: string;
  /** Inclusive. */
  readonly from: number;
  /** Exclusive. */
  readonly until: number;
}

export interface BureauMembership {
  readonly role: 'bureau';
  /** The record in `offices`, and the term; absent for the first person, whom the deploy command makes. */
  readonly roleId?: string;
  readonly from?: number;
  readonly until?: number;
}

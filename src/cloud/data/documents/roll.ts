export interface RollDoc {
  readonly rollId: string;
  readonly parts: number;
  readonly owners: number;
  readonly areaCenti: number;
  readonly buildings: number;
  readonly importedAt: number;
}

/** One exclusive part of the roll. `_id`: `rollId:unit`. */
export interface PartDoc {
  readonly _id: string;
  readonly communityId: string;
  readonly rollId: string;
  readonly unit: string;
  readonly building: string;
  readonly stairwell: string;
  readonly room: string;
  readonly areaCenti: number;
  /** HMACs of the owners' certificates, sorted; for an owner without a certificate, of name and phone. */
  readonly buyers: readonly string[];
  /** The same HMACs under a newer MATCH_KEY, one for each of `buyers`; absent as long as those are the newest. */
  readonly matches?: readonly string[];
  readonly ownerKey: string;
  readonly unsold: boolean;
  /** The owners' names, certificate numbers and phones as JSON, encrypted (see platform/crypto/sealed-field). */
  readonly sealed: string;
}

/** A phone number on a roll, as an HMAC. `_id`: `rollId:unit:phone`. */
export interface ContactDoc {
  readonly _id: string;
  readonly phone: string;
  readonly communityId: string;
  readonly rollId: string;
  readonly unit: string;
  readonly building: string;
  readonly ownerKey: string;
}

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
  /** HMACs of the owners' certificates (or, without one, of name and phone), sorted. */
  readonly buyers: readonly string[];
  readonly ownerKey: string;
  readonly unsold: boolean;
  /** Names, certificate numbers and phones: JSON, encrypted (see platform/sealed-field). */
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

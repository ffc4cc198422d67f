import { DEVELOPER, ownerKeyOf, type Owner, type Part } from '../../../domain/roll/electoral-roll';
import { asId, type OwnerKey } from '../../../domain/shared/ids';
import { shortHash } from '../../platform/document-id';

/** An owner's key as it stands in documents' ids: a set of buyers may be long, a hash of it is not. */
export const documentOwnerKey = (part: Part): OwnerKey =>
  asId<OwnerKey>(shortHash('owner', ownerKeyOf(part)));

/** The same in every community. Nobody has it who has joined a flat: what is not sold counts to the developer alone. */
export const DEVELOPER_KEY = asId<OwnerKey>(shortHash('owner', DEVELOPER));

export const documentOwner = (owner: Owner): Owner => ({
  ...owner,
  ownerKey: asId<OwnerKey>(shortHash('owner', owner.ownerKey)),
});

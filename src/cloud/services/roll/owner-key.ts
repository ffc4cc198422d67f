import { DEVELOPER, ownerKeyOf, type Owner, type Part } from '../../../domain/roll/electoral-roll';
import { shortHash } from '../../platform/document-id';

/** An owner's key as it stands in documents' ids: a set of buyers may be long, a hash of it is not. */
export const documentOwnerKey = (part: Part): string => shortHash('owner', ownerKeyOf(part));

/** The same in every community. Nobody has it who has joined a flat: what is not sold counts to the developer alone. */
export const DEVELOPER_KEY = shortHash('owner', DEVELOPER);

export const documentOwner = (owner: Owner): Owner => ({
  ...owner,
  ownerKey: shortHash('owner', owner.ownerKey),
});

import { DEVELOPER, ownerKeyOf, type Owner, type Part } from '../../../domain/roll/electoral-roll';
import { shortHash } from '../../platform/document-id';

/** An owner's key as document ids have it. A set of buyers may be long; its hash is short. */
export const documentOwnerKey = (part: Part): string => shortHash('owner', ownerKeyOf(part));

/**
 * The same in every community. Nobody who has joined a flat has this key: unsold parts count to the developer alone.
 */
export const DEVELOPER_KEY = shortHash('owner', DEVELOPER);

export const documentOwner = (owner: Owner): Owner => ({
  ...owner,
  ownerKey: shortHash('owner', owner.ownerKey),
});

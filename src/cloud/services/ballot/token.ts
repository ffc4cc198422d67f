import { digest } from '../../../domain/record/canonical';
import { sha256 } from '../../platform/crypto/signing';

/** Hex digits of 128 bits. */
const TOKEN_DIGITS = 32;

/** The owner's name in one ballot's record. The salt is destroyed when the roll is frozen: nobody works it out again. */
export const tokenOf = (salt: string, ownerKey: string): string =>
  digest(sha256, [salt, ownerKey]).slice(0, TOKEN_DIGITS);

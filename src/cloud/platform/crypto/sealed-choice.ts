import { canonical } from '../../../domain/record/canonical';
import { openField, sealField } from './sealed-field';

/** The length of every sealed vote. Even the longest vote (twenty items, all abstentions, and the nonce) is shorter. */
const LENGTH = 512;

/**
 * Encrypts how somebody voted, until the count. A cipher hides the content but not the length, and "reject" is shorter
 * than "approve"; so all votes are padded to the same length.
 */
export const sealChoice = (content: unknown, context: string, choiceKey: Buffer, nonce: Buffer): string =>
  sealField(canonical(content).padEnd(LENGTH), context, choiceKey, nonce);

/**
 * The canonical text of a sealed vote.
 *
 * @throws Error in the same cases as `openField`
 */
export const openChoice = (sealed: string, context: string, choiceKey: Buffer): string =>
  openField(sealed, context, [choiceKey]).trimEnd();

import { canonical } from '../../../domain/record/canonical';
import { openField, sealField } from './sealed-field';

/** Longer than the longest vote: twenty items, each abstained from, and the nonce. */
const LENGTH = 512;

/**
 * Encrypts how somebody voted, until the count. A cipher hides what is said but not how long it is, and "reject" is
 * shorter than "approve": so all are filled up to one length.
 */
export const sealChoice = (content: unknown, context: string, choiceKey: Buffer, nonce: Buffer): string =>
  sealField(canonical(content).padEnd(LENGTH), context, choiceKey, nonce);

/** The canonical text of what was sealed. Throws as `openField` does. */
export const openChoice = (sealed: string, context: string, choiceKey: Buffer): string =>
  openField(sealed, context, choiceKey).trimEnd();

import type { RollEntry } from '../../../domain/record/statements';
import { cut } from '../../data/in-batches';
import type { BallotRollDoc } from '../../data/documents/ballot';
import { digest } from '../../../domain/record/canonical';
import { sha256 } from '../../platform/crypto/signing';

/** Entries in one document: some sixty kilobytes. */
const STRETCH = 500;

/** The published entries of a frozen roll as they are stored, in their order. */
export function rollDocuments(
  ballotId: string,
  root: string,
  entries: readonly RollEntry[],
): readonly BallotRollDoc[] {
  return cut(entries, STRETCH).map((some, place) => ({
    _id: `${ballotId}:${root.slice(0, 16)}:${String(place).padStart(4, '0')}`,
    ballotId,
    root,
    entries: some,
  }));
}

/** Hex digits of 128 bits. */
const TOKEN_DIGITS = 32;

/** The owner's name in one ballot's record. The salt is destroyed when the roll is frozen: nobody works it out again. */
export const tokenOf = (salt: string, ownerKey: string): string =>
  digest(sha256, [salt, ownerKey]).slice(0, TOKEN_DIGITS);

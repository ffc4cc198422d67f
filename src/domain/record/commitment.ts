import type { Choice } from '../ballot/form';
import { digest, type Hash } from './canonical';

/**
 * The fields that a vote commits to. Somebody who does not know the nonce cannot find the choice by trying all of them.
 */
export interface Committed {
  readonly ballotId: string;
  /** The owner's token in this ballot. */
  readonly owner: string;
  /** In the form that `fits` asks for: each motion's picks in the order of the paper. */
  readonly choice: Choice;
  /** 256 random bits, hex. */
  readonly nonce: string;
}

/** The commitment to a vote: SHA-256 (hex) over the canonical JSON of exactly these four fields. */
export function commitmentOf(hash: Hash, { ballotId, owner, choice, nonce }: Committed): string {
  return digest(hash, { ballotId, owner, choice, nonce });
}

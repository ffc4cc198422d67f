import type { Choice } from '../ballot/form';
import { digest, type Hash } from './canonical';

/** What a vote binds itself to. Without the nonce nobody can find the choice by trying all of them. */
export interface Committed {
  readonly ballotId: string;
  /** The owner's token in this ballot. */
  readonly owner: string;
  /** As `fits` wants it: each motion's picks in the order of the paper. */
  readonly choice: Choice;
  /** 256 random bits, hex. */
  readonly nonce: string;
}

/** Commitment to a vote: SHA-256 over the canonical JSON of exactly these four fields, hex. */
export function commitmentOf(hash: Hash, { ballotId, owner, choice, nonce }: Committed): string {
  return digest(hash, { ballotId, owner, choice, nonce });
}

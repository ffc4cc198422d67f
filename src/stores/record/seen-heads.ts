import { read, write } from '../../client/storage';
import type { HeadStatement, Signed } from '../../domain/record/statements';

/**
 * The last head of a ballot's log that this phone checked and found in order: two signed heads that disagree would
 * prove the service wrong.
 */
export interface Seen {
  readonly publicKey: string;
  readonly head: Signed<HeadStatement>;
}
type Book = Readonly<Record<string, Seen>>;

const book = (): Book => read<Book>('heads') ?? {};

export const seenHead = (ballotId: string): Seen | undefined => book()[ballotId];

/** Keeps a head. Ballots come every few months; the twelve latest are kept. */
export function keepHead(ballotId: string, seen: Seen): void {
  const { [ballotId]: _, ...others } = book();
  write('heads', Object.fromEntries([...Object.entries(others).slice(-11), [ballotId, seen]]));
}

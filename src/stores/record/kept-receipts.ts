import { read, write } from '../../client/storage';
import type { CastReceipt } from '../../contract/ballot/ballots';

/** How many receipts this phone keeps: a person votes for a few owners, in a ballot every few months. */
const most = 24;

interface Kept extends CastReceipt {
  readonly ballotId: string;
}
const book = (): readonly Kept[] => read<readonly Kept[]>('receipts') ?? [];

/**
 * Keeps what the service signed when the vote was cast, so that it cannot later show another receipt under the same
 * code. The receipt holds no choice and nothing that leads to one.
 */
export function keepReceipt(ballotId: string, receipt: CastReceipt): void {
  const others = book().filter((kept) => kept.ballotId !== ballotId || kept.receipt !== receipt.receipt);
  write('receipts', [{ ballotId, ...receipt }, ...others].slice(0, most));
}

/** The receipt as this phone got it; undefined if the vote was cast elsewhere. */
export const keptReceipt = (ballotId: string, code: string): CastReceipt | undefined =>
  book().find((kept) => kept.ballotId === ballotId && kept.receipt === code);

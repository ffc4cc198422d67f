import type { Role } from '../../../domain/joining/office';
import { REPORT_SHOWN_MS } from '../../../domain/joining/tries';
import { placeGuesses } from '../../data/collections';
import type { PlaceTriesDoc } from '../../data/documents/joining';

/** Whether somebody tried many codes of letters here within the last week. Only the worker is told. */
export async function findReportedTries(
  communityId: string,
  roles: readonly Role[],
  now: number,
): Promise<PlaceTriesDoc['reported']> {
  if (!roles.includes('worker')) return undefined;
  const reported = (await placeGuesses.get(communityId))?.reported;
  return reported && now < reported.at + REPORT_SHOWN_MS ? reported : undefined;
}

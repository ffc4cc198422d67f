import { isTurnRunning, TURN_MS } from '../../../domain/shared/turn';
import { atomically } from '../../data/atomically';
import { communities } from '../../data/collections';
import { operators } from '../../data/database';
import type { CommunityDoc } from '../../data/documents/home';

export type ImportingCommunity = CommunityDoc & Required<Pick<CommunityDoc, 'importing'>>;

/**
 * Lets one import run at a time in a community. `work` gets the community as it stands when the turn begins, and what
 * it writes in the end has to name the turn, so that an import that lost it changes nothing. An import that broke off
 * loses its turn after half a minute. Its own repeat waits too: the sheet is deleted once it is read, so a repeat
 * beside the first would not find it.
 *
 * @returns null while another one is under way
 */
export async function withImportTurn<T>(
  communityId: string,
  rollId: string,
  now: number,
  work: (community: ImportingCommunity) => Promise<T>,
): Promise<T | null> {
  const importing = { rollId, until: now + TURN_MS };
  const community = await atomically(async (atom) => {
    const found = await atom.get('communities', communityId);
    if (!found || (found.importing && isTurnRunning(found.importing.until, now))) return null;
    await atom.update('communities', communityId, { importing: operators.set(importing) });
    return found;
  });
  if (!community) return null;
  try {
    return await work({ ...community, importing });
  } finally {
    await communities.updateWhere(
      { _id: communityId, 'importing.rollId': rollId, 'importing.until': importing.until },
      { importing: operators.remove() },
    );
  }
}

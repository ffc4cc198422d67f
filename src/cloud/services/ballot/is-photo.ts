import { papers, proxies } from '../../data/collections';
import { temporaryLinks } from '../../platform/files';

/**
 * Whether a photo can be the evidence of a paper or an authorisation: it is stored, and nothing else of this ballot was
 * entered with it. `own` is the id of what is being entered, so that a repeat is no second use.
 */
export async function isPhoto(ballotId: string, picture: string, own: string): Promise<boolean> {
  const [links, used, given] = await Promise.all([
    temporaryLinks([picture]),
    papers.find({ ballotId, picture }, { limit: 2, fields: ['_id'] }),
    proxies.find({ ballotId, picture }, { limit: 2, fields: ['_id'] }),
  ]);
  return Boolean(links.get(picture)) && [...used, ...given].every(({ _id }) => _id === own);
}

import { takesPlace } from '../../../domain/ballot/proxy';
import type { Atom } from '../../data/atomically';
import type { ProxyDoc } from '../../data/documents/ballot';

/** The owners who each take up one of the places that the cap leaves a proxy. */
export async function listPlacesTaken(
  atom: Atom,
  ballotId: string,
  proxyKey: string,
  ownerKeys: readonly string[],
  now: number,
): Promise<readonly string[]> {
  const taken: string[] = [];
  for (const ownerKey of ownerKeys) {
    const id = `${ballotId}:${ownerKey}`;
    const [proxy, vote] = [await atom.get('proxies', id), await atom.get('votes', id)];
    if (proxy?.proxyKey !== proxyKey) continue;
    if (takesPlace(proxy, vote, now)) taken.push(ownerKey);
  }
  return taken;
}

/** Ends an authorisation, unless it has ended already. */
export async function endProxy(atom: Atom, proxy: ProxyDoc | null, by: string): Promise<void> {
  if (!proxy || proxy.state === 'revoked') return;
  await atom.update('proxies', proxy._id, { state: 'revoked', revokedBy: by });
}

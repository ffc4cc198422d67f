import type { Atom } from '../../data/atomically';
import type { ProxyDoc } from '../../data/documents/ballot';
import type { Matter } from '../../../domain/joining/own-matter';

/**
 * Owners for whom a proxy holds an authorisation or has voted: the cap counts them. A vote cast under an authorisation
 * keeps its place whatever becomes of the paper; one that ran out or was revoked unused, and one whose owner has voted
 * by own hand since, holds none.
 */
export async function placesTaken(
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
    const holds = vote ? vote.channel === 'proxy' : proxy.state !== 'revoked' && now < proxy.expiresAt;
    if (holds) taken.push(ownerKey);
  }
  return taken;
}

/** Ends an authorisation, once. */
export async function endProxy(atom: Atom, proxy: ProxyDoc | null, by: string): Promise<void> {
  if (!proxy || proxy.state === 'revoked') return;
  await atom.update('proxies', proxy._id, { state: 'revoked', settledBy: by });
}

/** Whom an authorisation is about: the flats and owners on both sides. */
export const namedIn = ({
  units,
  proxyUnit,
  ownerKey,
  proxyKey,
}: Pick<ProxyDoc, 'units' | 'proxyUnit' | 'ownerKey' | 'proxyKey'>): Matter => ({
  units: [...units, proxyUnit],
  ownerKeys: [ownerKey, proxyKey],
});

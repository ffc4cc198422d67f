import type { Atom } from '../../data/atomically';
import type { ProxyDoc } from '../../data/ballot-documents';

/**
 * Owners for whom a flat holds an authorisation or has voted: the cap counts them. One that ran out unused, and one
 * whose owner has voted by own hand since, holds no place any more.
 */
export async function placesTaken(
  atom: Atom,
  ballotId: string,
  ownerKeys: readonly string[],
  now: number,
): Promise<readonly string[]> {
  const taken: string[] = [];
  for (const ownerKey of ownerKeys) {
    const id = `${ballotId}:${ownerKey}`;
    const [proxy, vote] = [await atom.get('proxies', id), await atom.get('votes', id)];
    const holds = vote
      ? vote.channel === 'proxy'
      : proxy?.state !== 'revoked' && now < (proxy?.expiresAt ?? 0);
    if (holds) taken.push(ownerKey);
  }
  return taken;
}

/** Ends an authorisation and frees its place with the flat; `false` where it has ended before. */
export async function endProxy(atom: Atom, proxy: ProxyDoc | null, by: string): Promise<boolean> {
  if (!proxy || proxy.state === 'revoked') return false;
  const loadId = `${proxy.ballotId}:${proxy.proxyUnit}`;
  const load = await atom.get('proxyLoads', loadId);
  await atom.update('proxies', proxy._id, { state: 'revoked', settledBy: by });
  const ownerKeys = load?.ownerKeys.filter((key) => key !== proxy.ownerKey);
  if (ownerKeys) await atom.update('proxyLoads', loadId, { ownerKeys });
  return true;
}

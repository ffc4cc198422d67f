import { papers, proxies } from '../../data/collections';

/**
 * Everybody through whose hands an owner's vote went: who entered or confirmed the paper, or the authorisation that it
 * was cast with. An owner's vote that was cast in person went through nobody's.
 */
export async function takenInBy(ballotId: string, ownerKey: string): Promise<readonly string[]> {
  const [read, given] = await Promise.all([
    papers.find({ ballotId, ownerKey, state: 'counted' }, { limit: 20 }),
    proxies.get(`${ballotId}:${ownerKey}`),
  ]);
  const hands = [...read, ...(given && (given.state === 'confirmed' || given.used) ? [given] : [])];
  return hands.flatMap(({ enteredBy, settledBy }) => (settledBy ? [enteredBy, settledBy] : [enteredBy]));
}

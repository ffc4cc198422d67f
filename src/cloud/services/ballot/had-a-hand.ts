import { UNSETTLED } from '../../../domain/ballot/paper';
import { concernedBy } from '../../../domain/ballot/proxy';
import { isOwnMatter, type Decider } from '../../../domain/joining/own-matter';
import { papers, proxies, votes } from '../../data/collections';
import { operators } from '../../data/database';

/**
 * Whether somebody had a hand in an owner's vote: entered or confirmed the paper (also one that still waits), or the
 * authorisation that it was cast with, cast it with that, or is of a household on either side.
 */
export async function hadAHand(person: Decider, ballotId: string, ownerKey: string): Promise<boolean> {
  const id = `${ballotId}:${ownerKey}`;
  const state = operators.in([...UNSETTLED, 'counted']);
  const [read, given, vote] = await Promise.all([
    papers.find({ ballotId, ownerKey, state }, { limit: 20 }),
    proxies.get(id),
    votes.get(id),
  ]);
  const used =
    given && (given.state === 'confirmed' || given.used || vote?.channel === 'proxy') ? [given] : [];
  return (
    vote?.castBy === person.openid ||
    [...read, ...used].some(({ enteredBy, settledBy }) => [enteredBy, settledBy].includes(person.openid)) ||
    read.some(({ units }) => isOwnMatter(person, { units, ownerKeys: [ownerKey] })) ||
    used.some((proxy) => isOwnMatter(person, concernedBy(proxy)))
  );
}

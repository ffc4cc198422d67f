import {
  afterTry,
  pausedUntil,
  REPORTED_ABOVE,
  WRONG_CODES,
  WRONG_NUMBERS,
  WRONG_SLIPS,
} from '../../../domain/joining/tries';
import { HOUR_MS } from '../../../domain/shared/time';
import { atomically } from '../../data/atomically';
import { guesses, placeGuesses } from '../../data/collections';
import { operators } from '../../data/database';
import { readRecentCommunity } from '../../data/recent-communities';

/** What can be guessed, and how many wrong guesses in an hour bring a pause. */
const ALLOWED = { code: WRONG_CODES, number: WRONG_NUMBERS, slip: WRONG_SLIPS };
type Guessed = keyof typeof ALLOWED;

const idOf = (what: Guessed, openid: string) => `${what}:${openid}`;

/** Until when this person has to wait. It costs one read, so an attacker's tries cost next to nothing. */
export const pauseOf = async (what: Guessed, openid: string, now: number): Promise<number | undefined> =>
  pausedUntil(await guesses.get(idOf(what, openid)), now);

/**
 * Counts a try as wrong *before* it is looked up: otherwise a hundred tries at once would all be free. A right one is
 * forgiven afterwards. `refused`: a pause has begun meanwhile. `retryAt`: this try has begun a pause.
 */
export async function countTry(
  what: Guessed,
  openid: string,
  now: number,
): Promise<{ readonly refused: boolean; readonly retryAt?: number }> {
  const _id = idOf(what, openid);
  return atomically(async (atom) => {
    const before = await atom.get('guesses', _id);
    const paused = pausedUntil(before, now);
    if (paused !== undefined) return { refused: true, retryAt: paused };
    const after = afterTry(before, now, ALLOWED[what]);
    if (before) await atom.update('guesses', _id, { ...after });
    else await atom.insert('guesses', { _id, ...after });
    const retryAt = pausedUntil(after, now);
    return { refused: false, ...(retryAt !== undefined && { retryAt }) };
  });
}

/** Forgets the wrong tries of a person who got it right: that is no attacker. */
export const forgetTries = (what: Guessed, openid: string): Promise<unknown> =>
  guesses.removeWhere({ _id: idOf(what, openid) });

/** Counts a wrong code in the community, whoever typed it. More than fifty in an hour are shown to the worker. */
export async function countWrongCode(communityId: string, now: number): Promise<void> {
  const [tries, community] = await Promise.all([
    placeGuesses.get(communityId),
    readRecentCommunity(communityId, now),
  ]);
  if (!community) return;
  if (!tries) return placeGuesses.put({ _id: communityId, since: now, wrong: 1 });
  const sameHour = now < tries.since + HOUR_MS;
  const wrong = sameHour ? tries.wrong + 1 : 1;
  await placeGuesses.update(communityId, {
    // An increment loses nothing when several come at once.
    ...(sameHour ? { wrong: operators.inc(1) } : { since: now, wrong }),
    ...(wrong > REPORTED_ABOVE && { reported: operators.set({ wrong, at: now }) }),
  });
}

import { setTimeout as wait } from 'node:timers/promises';
import type { BallotDoc, FreezingDoc } from '../../data/documents/ballot';
import { ballots } from '../../data/collections';
import { operators } from '../../data/database';

/** How long the others wait for the caller who freezes. Some thousand flats take about five seconds. */
const HELD_MS = 6000;
const LOOK_EVERY_MS = 200;

export type ClaimedBallot = BallotDoc & { readonly freezing: FreezingDoc };

/**
 * Lets one caller freeze a roll while the others wait. The first caller fixes the moment as of which the roll is
 * frozen. If that caller does not finish in time (the function was killed, the network is slow), the next one goes
 * on; both write the same. If neither has finished by then, the waiting caller goes on without a roll and tries again
 * later.
 *
 * @returns the ballot, for the caller who is to freeze it; null where the roll is frozen by now, or still is not.
 */
export async function waitForFreeze(ballotId: string, now: number): Promise<ClaimedBallot | null> {
  for (let waited = 0; waited <= 2 * HELD_MS; waited += LOOK_EVERY_MS) {
    const claimed = await claimFreeze(ballotId, now + waited);
    if (claimed !== 'held') return claimed;
    await wait(LOOK_EVERY_MS);
  }
  return null;
}

async function claimFreeze(ballotId: string, now: number): Promise<ClaimedBallot | null | 'held'> {
  const unfrozen = { _id: ballotId, frozen: operators.exists(false) };
  const until = now + HELD_MS;
  const first = await ballots.updateWhere(
    { ...unfrozen, freezing: operators.exists(false) },
    {
      freezing: { at: now, until },
    },
  );
  const mine =
    first === 1 ||
    (await ballots.updateWhere(
      { ...unfrozen, 'freezing.until': operators.lte(now) },
      {
        'freezing.until': until,
      },
    )) === 1;
  const ballot = await ballots.get(ballotId);
  if (!ballot || ballot.frozen) return null;
  return mine && ballot.freezing ? { ...ballot, freezing: ballot.freezing } : 'held';
}

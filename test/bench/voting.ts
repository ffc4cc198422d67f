import { startLocalCloud, type LocalCloud } from '../support/local-cloud';
import { aCommunity, aFlat, aPerson, aRoll, owner } from '../support/world';
import { callAs, newMutation } from './calling';
import { connect } from './connecting';
import { median, sideBySide, timed } from './measuring';
import { aBallot, approve, ballotOwner } from '../support/a-ballot';

/** As many as the local cloud runs instances of a function by default. */
const WIDTH = 8;
const DAY = 86_400_000;

export interface Voting {
  /** Of one vote, the function being warm. */
  readonly castVoteRoundTrips: number;
  /** Votes per second through gateway, function and SDK over bare inserts per second of the same documents. */
  readonly castVsBareInsert: number;
  readonly castPerSecond: number;
  readonly barePerSecond: number;
}

/**
 * One ballot, a vote an owner. Rounds of votes through the whole stack and rounds of bare inserts through the same
 * SDK from this process take turns on the same local cloud, both `WIDTH` at a time; the ratio is of the medians.
 */
export async function measureVoting(rounds: number, votesARound: number): Promise<Voting> {
  const cloud = await startLocalCloud();
  try {
    return await measure(cloud, rounds, votesARound);
  } finally {
    await cloud.stop();
  }
}

async function measure(cloud: LocalCloud, rounds: number, votesARound: number): Promise<Voting> {
  const database = connect(cloud);
  const insert = (name: string, data: unknown) => database.collection(name).add({ data });
  // The first round warms up both ways and is not counted.
  const flats = Array.from({ length: (rounds + 1) * votesARound + 1 }, (_, i) => aFlat(i + 1));
  const now = (await cloud.control<{ now: number }>('clock')).now;
  await insert('communities', aCommunity({ stage: 'ballot', ballotId: 'ballot-1', roll: aRoll(flats) }));
  await insert('ballots', aBallot(now, flats, { notice: { closesAt: now + DAY } }));
  await sideBySide(flats, WIDTH, async (flat) => {
    await insert('people', aPerson(`o-${flat.unit}`, owner(flat)));
    await insert('ballotOwners', ballotOwner(flat));
  });

  const cast = (flat: (typeof flats)[number]) =>
    callAs(cloud, `o-${flat.unit}`, 'ballots.cast', {
      communityId: 'c-1',
      ballotId: 'ballot-1',
      ownerKey: flat.ownerKey,
      mutationId: newMutation(),
      choice: approve,
    });
  const bare = (flat: (typeof flats)[number]) =>
    insert('votes', {
      _id: `ballot-2:${flat.ownerKey}`,
      ballotId: 'ballot-2',
      communityId: 'c-1',
      ownerKey: flat.ownerKey,
      building: flat.building,
      areaCenti: flat.areaCenti,
      receipt: 'AAAA-BBBB',
      mutationId: newMutation(),
      channel: 'online',
      logged: false,
      commitment: '0'.repeat(64),
      signature: '0'.repeat(128),
      sealed: 'x'.repeat(720),
      castBy: `o-${flat.unit}`,
      castAt: now,
    });

  const times = { cast: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    const these = flats.slice(round * votesARound, (round + 1) * votesARound);
    const first = round % 2 === 0;
    const castAll = async () => timed(() => sideBySide(these, WIDTH, cast));
    const before = first ? await castAll() : undefined;
    const bareMs = await timed(() => sideBySide(these, WIDTH, bare));
    const castMs = before ?? (await castAll());
    if (round === 0) continue;
    times.cast.push(castMs);
    times.bare.push(bareMs);
  }
  const last = flats.at(-1);
  if (!last) throw new Error('no flats');
  const perSecond = (ms: readonly number[]) => (votesARound / median(ms)) * 1000;
  return {
    castVoteRoundTrips: (await cast(last)).roundTrips,
    castVsBareInsert: median(times.bare) / median(times.cast),
    castPerSecond: perSecond(times.cast),
    barePerSecond: perSecond(times.bare),
  };
}

import { heartbeat } from '../data/collections';
import { operators } from '../data/database';
import type { HeartbeatDoc } from '../data/documents/shared';

const TIMER = 'timer';
/** A run works three quarters of a minute; one that was killed holds the next one up no longer than this. */
const LEASE_MS = 55_000;
/** Clocks of two machines differ by less. */
const APART_MS = 5_000;

export const readLastBeat = (): Promise<HeartbeatDoc | null> => heartbeat.get(TIMER);

/**
 * Makes this run the only one; `false` where another has the work. On a clock that was set back the lease says nothing,
 * since it counts by the other clock: such a run goes on without one, as every piece of work may be done twice at once.
 */
export async function takeLease(last: HeartbeatDoc | null, now: number): Promise<boolean> {
  const lease = { until: now + LEASE_MS };
  if (!last) return heartbeat.insert({ _id: TIMER, at: 0, lease });
  if (now < last.at - APART_MS) return true;
  const free = { _id: TIMER, lease: operators.exists(false) };
  if ((await heartbeat.updateWhere(free, { lease: operators.set(lease) })) === 1) return true;
  const over = { _id: TIMER, 'lease.until': operators.lte(now) };
  return (await heartbeat.updateWhere(over, { lease: operators.set(lease) })) === 1;
}

/** A run that found nothing to do: the next one looks at what has happened since `now`. */
export async function beat(now: number): Promise<void> {
  await heartbeat.updateWhere({ _id: TIMER, lease: operators.exists(false) }, { at: operators.max(now) });
}

/** The end of a run that held the lease. */
export async function endLease(now: number): Promise<void> {
  await heartbeat.update(TIMER, { at: operators.max(now), lease: operators.remove() });
}

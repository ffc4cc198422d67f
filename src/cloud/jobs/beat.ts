import { heartbeat } from '../data/collections';
import { operators } from '../data/database';
import type { HeartbeatDoc } from '../data/documents/shared';
import { TIMER } from '../services/shared/last-beat';

/** A run works for three quarters of a minute. A run that was killed delays the next one no longer than this. */
const LEASE_MS = 55_000;
/** The clocks of two machines differ by less than this. */
const APART_MS = 5_000;

/**
 * Makes this run the only one; `false` if another run holds the lease. After the clock was set back, the lease means
 * nothing because its end was set by the other clock. Such a run works without a lease, which is safe because two runs
 * may do every piece of work at the same time.
 */
export async function takeLease(last: HeartbeatDoc | null, now: number): Promise<boolean> {
  const lease = { until: now + LEASE_MS };
  if (!last) return heartbeat.insert({ _id: TIMER, at: 0, lease });
  if (now < last.at - APART_MS) return true;
  const free = { _id: TIMER, lease: operators.exists(false) };
  if ((await heartbeat.updateWhere(free, { lease: operators.set(lease) })) === 1) return true;
  const over = { _id: TIMER, 'lease.until': operators.lte(now) };
  if ((await heartbeat.updateWhere(over, { lease: operators.set(lease) })) === 1) return true;
  // No run takes a lease so long: it was taken on a clock that was ahead, and would hold up the city until its time comes.
  const absurd = { _id: TIMER, 'lease.until': operators.gt(now + LEASE_MS + APART_MS) };
  return (await heartbeat.updateWhere(absurd, { lease: operators.set(lease) })) === 1;
}

/** Ends a run that found nothing to do. The next run looks at everything that has happened since `now`. */
export async function beat(last: HeartbeatDoc | null, now: number): Promise<void> {
  // In a new city there is no work for weeks, and whoever deployed it must see that the timer runs.
  if (!last) {
    await heartbeat.insert({ _id: TIMER, at: now });
    return;
  }
  await heartbeat.updateWhere({ _id: TIMER, lease: operators.exists(false) }, { at: operators.max(now) });
}

/** Ends a run that held the lease. */
export async function endLease(now: number): Promise<void> {
  await heartbeat.update(TIMER, { at: operators.max(now), lease: operators.remove() });
}

import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from '../deploy/refusal.mjs';
import { refusals } from './sentences.mjs';

/** The document by which the city stands still; `src/domain/shared/pause.ts` says what it does. */
export const HEARTBEAT = 'heartbeat';
export const PAUSE = 'pause';
/** Less than the longest that the functions believe. */
const LEASE_MS = 180_000;
const RENEW_MS = 30_000;
/** A clock that jumped by more may have let the pause end unseen. */
const MOST_DRIFT_MS = 30_000;
/**
 * How long after the pause was written nothing can be written any more: a timer's run that began before may go on for the
 * 60 s that the platform gives it, a call for 20 s, by an instance that has known of no pause for 10 s.
 */
const SETTLED_MS = 65_000;

/** The functions' clock, by what `health.check` answered. */
export function clockOf({ now }) {
  const ahead = now - Date.now();
  return () => Date.now() + ahead;
}

/** Tests shorten the wait, on a local cloud only. */
export const settlingMs = ({ local }, { BACKUP_SETTLE_MS }) =>
  local && BACKUP_SETTLE_MS !== undefined ? Number(BACKUP_SETTLE_MS) : SETTLED_MS;

export const settle = (ms) => wait(ms);

/**
 * Makes the city stand still for a backup, and keeps it so until `lift`. A killed command's pause ends by itself.
 *
 * @throws Refusal if another backup or a restore is under way
 */
export async function holdForBackup(cloud, clock) {
  const by = randomBytes(8).toString('hex');
  const lease = () => ({ kind: 'backup', by, until: clock() + LEASE_MS });
  const document = { _id: PAUSE, at: clock(), pause: lease() };
  await removeEnded(cloud, clock);
  if (!(await cloud.add(HEARTBEAT, document)) && !(await holds(cloud, by)))
    throw await refusalFor(cloud, clock);
  // Only a pause that has not ended is put off, so whoever can put it off at the end has held it all the time.
  const renew = () => {
    const mine = { _id: PAUSE, 'pause.by': by, 'pause.until': cloud.above(clock()) };
    return cloud.updateWhere(HEARTBEAT, mine, { pause: lease() });
  };
  const timer = setInterval(() => renew().catch(() => undefined), RENEW_MS);
  return {
    /** @throws Refusal if the pause has ended meanwhile, so that something may have been written */
    async requireHeld({ now }) {
      if (Math.abs(now - clock()) > MOST_DRIFT_MS || (await renew()) !== 1)
        throw new Refusal(refusals.pauseLost);
    },
    async lift() {
      clearInterval(timer);
      await cloud.removeWhere(HEARTBEAT, { _id: PAUSE, 'pause.by': by });
    },
  };
}

const holds = async (cloud, by) => (await cloud.get(HEARTBEAT, PAUSE))?.pause?.by === by;

const removeEnded = (cloud, clock) =>
  cloud.removeWhere(HEARTBEAT, { _id: PAUSE, 'pause.kind': 'backup', 'pause.until': cloud.upTo(clock()) });

async function refusalFor(cloud, clock) {
  const { pause } = (await cloud.get(HEARTBEAT, PAUSE)) ?? {};
  if (pause?.kind === 'restore') return new Refusal(refusals.restoreUnderWay);
  const minutes = Math.max(1, Math.ceil(((pause?.until ?? 0) - clock()) / 60_000));
  return new Refusal(refusals.backupUnderWay(minutes));
}

/** The restore that an environment is in the middle of, or `undefined`. */
export async function restoreUnderWay(cloud) {
  const { pause } = (await cloud.get(HEARTBEAT, PAUSE)) ?? {};
  return pause?.kind === 'restore' ? pause : undefined;
}

/** Closes the environment until the backup `of` is restored. */
export async function closeForRestore(cloud, clock, { of, erasedSince }) {
  await removeEnded(cloud, clock);
  const pause = { kind: 'restore', of, erasedSince, written: false };
  if (!(await cloud.add(HEARTBEAT, { _id: PAUSE, at: clock(), pause }))) {
    if ((await restoreUnderWay(cloud))?.of !== of) throw await refusalFor(cloud, clock);
  }
}

/** From here on no document is written any more: the replay has begun to change them. */
export const noteWritten = (cloud, of) =>
  cloud.updateWhere(HEARTBEAT, { _id: PAUSE, 'pause.of': of }, { 'pause.written': true });

export const openAfterRestore = (cloud, of) => cloud.removeWhere(HEARTBEAT, { _id: PAUSE, 'pause.of': of });

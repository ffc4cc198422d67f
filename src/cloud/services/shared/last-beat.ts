import type { Pause } from '../../../domain/shared/pause';
import { heartbeat } from '../../data/collections';
import type { HeartbeatDoc } from '../../data/documents/shared';
import { PAUSE } from '../../data/recent-pause';

export const TIMER = 'timer';

export const readLastBeat = (): Promise<HeartbeatDoc | null> => heartbeat.get(TIMER);

/** The timer's last run and what makes it stand still, both as they are now, in one request. */
export async function readBeatAndPause(): Promise<{
  readonly last: HeartbeatDoc | null;
  readonly pause: Pause | undefined;
}> {
  const rows = await heartbeat.getMany([TIMER, PAUSE]);
  return {
    last: rows.find(({ _id }) => _id === TIMER) ?? null,
    pause: rows.find(({ _id }) => _id === PAUSE)?.pause,
  };
}

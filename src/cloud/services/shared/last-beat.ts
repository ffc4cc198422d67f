import { heartbeat } from '../../data/collections';
import type { HeartbeatDoc } from '../../data/documents/shared';

export const TIMER = 'timer';

export const readLastBeat = (): Promise<HeartbeatDoc | null> => heartbeat.get(TIMER);

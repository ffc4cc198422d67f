import { existsSync, statfsSync } from 'node:fs';

const MEMORY = '/dev/shm';
/** A world is some ten megabytes; a container may have no more than 64 here. */
const ROOM_BYTES = 2 ** 30;

/**
 * A folder in memory, where the machine has one with room. Every commit waits for the disk otherwise, and the whole cloud
 * with it. What a killed process has written stays there as it does on the disk.
 */
export function inMemory(): string | undefined {
  if (!existsSync(MEMORY)) return undefined;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize >= ROOM_BYTES ? MEMORY : undefined;
}

import { existsSync, linkSync, rmSync, writeFileSync } from 'node:fs';
import { Refusal } from '../deploy/refusal.mjs';
import { refusals } from './sentences.mjs';

/** @throws Refusal if there is such a file: no key and no backup is ever overwritten */
export function requireNew(file) {
  if (existsSync(file)) throw new Refusal(refusals.fileExists(file));
}

/** The name under which a file grows before it is whole. */
export const halfOf = (file) => `${file}.${process.pid}.half`;

/** The name appears with the whole file, and never in place of another. */
export function completeHalf(file) {
  try {
    linkSync(halfOf(file), file);
  } catch (error) {
    throw new Refusal(
      error.code === 'EEXIST' ? refusals.fileExists(file) : refusals.unwritable(file, error.code),
    );
  } finally {
    rmSync(halfOf(file), { force: true });
  }
}

/** Writes a file that only its owner reads. */
export function writeWhole(file, text) {
  requireNew(file);
  try {
    writeFileSync(halfOf(file), text, { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    throw new Refusal(refusals.unwritable(file, error.code));
  }
  completeHalf(file);
}

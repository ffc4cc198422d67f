import { createHash, randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Refusal } from './refusal.mjs';
import { KEY_FILE_HEADING, refusals } from './sentences.mjs';

/** The secrets of the functions, as `src/cloud/platform/crypto/keys.ts` names them: 32 random bytes each, in base64. */
export const KEYS = ['FIELD_KEY', 'MATCH_KEY', 'SEAL_KEY'];

const isKey = (value) => Buffer.from(value ?? '', 'base64').length === 32;

/** As `keyFingerprint` in the functions: the first 8 hexadecimal digits of the bytes' SHA-256. */
export const fingerprint = (value) =>
  createHash('sha256').update(Buffer.from(value, 'base64')).digest('hex').slice(0, 8);

/**
 * Which keys the environment has, wherever they are: `held` has one value for each key that some function has, `broken`
 * the variables that are no keys, `torn` the keys of which two functions have different values, `needed` those that no
 * function has though one reads them. A key is never made anew while any function has it.
 */
export function findKeys(functions, variablesOf) {
  const held = {};
  const broken = [];
  const torn = new Set();
  for (const { name } of functions) {
    for (const key of KEYS) {
      const value = variablesOf(name)[key];
      if (value === undefined) continue;
      if (!isKey(value)) broken.push({ name, key });
      else if (held[key] !== undefined && held[key] !== value) torn.add(key);
      else held[key] = value;
    }
  }
  const read = new Set(functions.flatMap(({ keys }) => keys));
  const bad = new Set(broken.map(({ key }) => key));
  const needed = KEYS.filter((key) => read.has(key) && held[key] === undefined && !bad.has(key));
  return { held, broken, torn: [...torn], needed };
}

/**
 * The values of the needed keys, from the file if it is there and otherwise made, and then written to the file before any
 * function has them: an apply that is killed afterwards finds them there. The file must agree with the keys that the
 * environment has.
 *
 * @throws Refusal if no file is named, or it is no key file, of another environment, or of other keys
 */
export function provideKeys({ held, needed }, file, envId) {
  if (needed.length === 0) return held;
  if (!file) throw new Refusal(refusals.keysFileNeeded(needed));
  if (!existsSync(file)) {
    const made = { ...held };
    for (const key of needed) made[key] = newKey();
    writeKeyFile(file, envId, made);
    return made;
  }
  const stored = readKeyFile(file, envId);
  for (const key of KEYS) {
    if (held[key] !== undefined && stored[key] !== undefined && held[key] !== stored[key])
      throw new Refusal(refusals.keysFileDiffers(file, key));
  }
  const lacking = needed.filter((key) => !isKey(stored[key]));
  if (lacking.length > 0) throw new Refusal(refusals.keysFileLacks(file, lacking));
  return { ...held, ...Object.fromEntries(needed.map((key) => [key, stored[key]])) };
}

function writeKeyFile(file, envId, keys) {
  const half = `${file}.${process.pid}`;
  try {
    writeFileSync(
      half,
      textOf(
        envId,
        KEYS.filter((key) => keys[key]).map((key) => [key, keys[key]]),
      ),
      { mode: 0o600, flag: 'wx', flush: true },
    );
    // The name appears with the whole file, and never in place of another.
    linkSync(half, file);
  } catch (error) {
    throw new Refusal(refusals.keysFileUnwritable(file, error.code));
  } finally {
    rmSync(half, { force: true });
  }
}

const linesOf = (file) => {
  const lines = readFileSync(file, 'utf8').matchAll(/^([A-Z_]+)=(\S+)$/gm);
  return Object.fromEntries([...lines].map(([, name, value]) => [name, value]));
};

/**
 * The key file of this environment.
 *
 * @throws Refusal if it is not there, or of another environment
 */
export function readKeyFile(file, envId) {
  if (!existsSync(file)) throw new Refusal(refusals.keysFileMissing(file));
  const stored = linesOf(file);
  if (stored.ENV !== envId) throw new Refusal(refusals.keysFileOfOther(file, stored.ENV, envId));
  return stored;
}

/** Changes lines of the key file; `undefined` takes one away. The file is there whole at every moment. */
export function changeKeyFile(file, envId, changes) {
  const keys = Object.entries({ ...readKeyFile(file, envId), ...changes }).filter(
    ([name, value]) => name !== 'ENV' && value,
  );
  const half = `${file}.${process.pid}`;
  try {
    writeFileSync(half, textOf(envId, keys), { mode: 0o600, flag: 'wx', flush: true });
    renameSync(half, file);
  } catch (error) {
    throw new Refusal(refusals.keysFileUnwritable(file, error.code));
  } finally {
    rmSync(half, { force: true });
  }
}

const textOf = (envId, keys) =>
  `${KEY_FILE_HEADING}${[['ENV', envId], ...keys].map(([name, value]) => `${name}=${value}`).join('\n')}\n`;

export const newKey = () => randomBytes(32).toString('base64');

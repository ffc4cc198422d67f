import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { Refusal } from '../deploy/refusal.mjs';
import { ERASURES } from './manifest.mjs';
import { done, refusals } from './sentences.mjs';

/** A keyed hash as the functions make it (HMAC-SHA-256, base64url). */
const HASH = /^[\w-]{43}$/;

/**
 * The list of who was erased and when last, by keyed hash. It names nobody, and is kept apart from the backups: those do not
 * know who was erased after them.
 *
 * @throws Refusal if there is no such file, or a line is no entry
 */
export function readErasures(file) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Refusal(refusals.noFile(file));
  }
  const listed = new Map();
  for (const [n, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const { erased, at } = parse(line);
    if (!HASH.test(erased) || !Number.isSafeInteger(at)) throw new Refusal(refusals.badErasures(file, n + 1));
    listed.set(erased, Math.max(at, listed.get(erased) ?? 0));
  }
  return listed;
}

function parse(line) {
  try {
    return JSON.parse(line) ?? {};
  } catch {
    return {};
  }
}

/** Adds to the list whomever the environment lists and it does not. It only ever grows. */
export async function mergeErasures(cloud, file, { out }) {
  const listed = existsSync(file) ? readErasures(file) : new Map();
  const added = [];
  for await (const rows of cloud.pages(ERASURES)) {
    for (const { _id, at } of rows) {
      if (at <= (listed.get(_id) ?? -1)) continue;
      listed.set(_id, at);
      added.push(`${JSON.stringify({ erased: _id, at })}\n`);
    }
  }
  try {
    appendFileSync(file, added.join(''), { mode: 0o600, flush: true });
  } catch (error) {
    throw new Refusal(refusals.unwritable(file, error.code));
  }
  out(done.erasures(file, added.length, listed.size));
}

/** Lists in the environment whomever the file does; what the environment knows better it keeps. */
export async function writeErasures(cloud, listed) {
  const missing = new Map(listed);
  for await (const rows of cloud.pages(ERASURES)) {
    for (const { _id, at } of rows) if (at >= (missing.get(_id) ?? Infinity)) missing.delete(_id);
  }
  await cloud.putMany(
    ERASURES,
    [...missing].map(([_id, at]) => ({ _id, at })),
  );
}

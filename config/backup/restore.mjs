import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../deploy/refusal.mjs';
import { readIndexes } from '../indexes.mjs';
import { readArchive } from './archive.mjs';
import { readWhole } from './check.mjs';
import { readErasures, writeErasures } from './erasures.mjs';
import { moveFileIds, partsOf } from './file-ids.mjs';
import { askHealth, requireSameKeys } from './health.mjs';
import { documentsOf, ERASURES, readName } from './manifest.mjs';
import { ahead } from './patience.mjs';
import * as pauses from './pause.mjs';
import { done, progress, refusals } from './sentences.mjs';

/** How many requests are under way at once; the platform has 20 connections for everybody. */
const AT_ONCE = 4;
/** After how many there is a line of progress. */
const TOLD_DOCUMENTS = 5000;
const TOLD_FILES = 500;
/** What a timer without any work writes in a new environment. */
const IDLE = { [pauses.HEARTBEAT]: ['timer', pauses.PAUSE], due: ['look-over:everything'] };

/**
 * Writes a backup into an empty environment. It is checked as a whole before anything is written, read back while it is
 * written, and counted before the city opens; whoever was erased after the backup is erased again first. A run that was
 * killed is simply run again; until one is complete the city stays closed.
 */
export async function restore(cloud, options, { out, say }) {
  const { from: file, identity, erasures, variables } = options;
  const listed = readErasures(erasures);
  say(progress.checking);
  const { manifest, of } = await readWhole(file, identity);
  const table = Object.keys(await readIndexes());
  const unknown = Object.keys(manifest.collections).filter((name) => !table.includes(name));
  if (unknown.length > 0) throw new Refusal(refusals.otherCollections(unknown));
  const health = await askHealth(cloud);
  requireSameKeys(health, manifest);

  const going = await pauses.restoreUnderWay(cloud);
  if (going && going.of !== of) throw new Refusal(refusals.otherRestore(going.of));
  if (going) say(progress.continuing);
  if (!going?.written) {
    await close(
      cloud,
      { going, of, manifest, table, health, ms: pauses.settlingMs(options, variables) },
      say,
    );
    await writeEverything(cloud, manifest, { file, identity }, say);
    await writeErasures(cloud, listed);
    say(progress.recounting);
    await recount(cloud, manifest);
    await pauses.noteWritten(cloud, of);
  } else await writeErasures(cloud, listed);
  say(progress.replaying);
  const { erased, waiting } = await replay(cloud);
  await pauses.openAfterRestore(cloud, of);

  out(done.restored({ documents: documentsOf(manifest), files: manifest.files.length, at: manifest.madeAt }));
  out(done.replayed(erased.size, waiting.size));
  if (manifest.missing.length > 0) out(done.missing(manifest.missing));
  if (health.release !== manifest.release) out(done.otherRelease);
  return 0;
}

/** Closes the environment, and makes sure that nothing was and nothing came in before everybody knew. */
async function close(cloud, { going, of, manifest: { erasedSince }, table, health, ms }, say) {
  if (!going) await requireEmpty(cloud, table);
  await pauses.closeForRestore(cloud, pauses.clockOf(health), { of, erasedSince });
  say(progress.settling(Math.ceil(ms / 1000)));
  await pauses.settle(ms);
  if (going) return;
  try {
    await requireEmpty(cloud, table);
  } catch (error) {
    await pauses.openAfterRestore(cloud, of);
    throw error;
  }
}

/** @throws Refusal that names the collections with documents; who was erased there stays listed and is no reason */
async function requireEmpty(cloud, table) {
  const full = [];
  const names = table.filter((name) => name !== ERASURES);
  const looked = ahead(names, AT_ONCE, async (name) => {
    const idle = IDLE[name] ?? [];
    const some = await cloud.firstIds(name, idle.length + 1);
    return some.some((id) => !idle.includes(id)) ? name : null;
  });
  for await (const name of looked) if (name) full.push(name);
  if (full.length > 0) throw new Refusal(refusals.notEmpty(full));
}

async function writeEverything(cloud, manifest, { file, identity }, say) {
  const stored = new Map(manifest.files.map(({ name, id }) => [name, id]));
  const [first] = manifest.files;
  const prefix = first && (await cloud.prefixFor(partsOf(first.id)[1]));
  const moved = (value) => (prefix ? moveFileIds(value, manifest.prefix, prefix) : value);
  const all = documentsOf(manifest);
  const told = { documents: 0, files: 0 };
  const write = async ({ name, bytes }) => {
    const known = readName(name);
    if (known?.file) await writeFile(cloud, moved(stored.get(name)), bytes);
    if (known?.file && ++told.files % TOLD_FILES === 0) say(progress.files(told.files, stored.size));
    if (!known?.collection) return;
    const rows = bytes.toString().split('\n').filter(Boolean);
    await writeRows(
      cloud,
      known.collection,
      rows.map((row) => moved(JSON.parse(row))),
    );
    const before = told.documents;
    told.documents += rows.length;
    if (Math.floor(before / TOLD_DOCUMENTS) < Math.floor(told.documents / TOLD_DOCUMENTS))
      say(progress.documents(told.documents, all));
  };
  const entries = ahead(readArchive(file, identity), AT_ONCE, write);
  while (!(await entries.next()).done);
}

async function writeRows(cloud, name, rows) {
  await cloud.putMany(name, rows);
  const read = await cloud.getMany(
    name,
    rows.map(({ _id }) => _id),
  );
  const written = new Map(read.map((row) => [row._id, row]));
  for (const row of rows) {
    if (!isDeepStrictEqual(written.get(row._id), row)) throw new Refusal(refusals.notWritten(name, row._id));
  }
}

async function writeFile(cloud, id, bytes) {
  await cloud.upload(partsOf(id)[1], bytes);
  if (!(await cloud.download(id))?.equals(bytes)) throw new Refusal(refusals.fileNotWritten(id));
}

/** Every document was read back already; this finds one too many. Where an idle timer writes, it may have one more. */
async function recount(cloud, { collections }) {
  const counted = ahead(Object.keys(collections), AT_ONCE, async (name) => [name, await cloud.count(name)]);
  for await (const [name, now] of counted) {
    const { count } = collections[name];
    const more = IDLE[name]?.length ?? 0;
    if (now < count || now > count + more) throw new Refusal(refusals.wrongCount(name, now, count));
  }
}

async function replay(cloud) {
  const erased = new Set();
  const waiting = new Set();
  let after;
  do {
    const mutationId = randomBytes(12).toString('hex');
    const stretch = await cloud.call('upkeep.replayErasures', { mutationId, ...(after && { after }) });
    if (!stretch) throw new Refusal(refusals.replayStopped);
    for (const name of stretch.erased) erased.add(name);
    for (const name of stretch.waiting) waiting.add(name);
    after = stretch.next;
  } while (after);
  return { erased, waiting };
}

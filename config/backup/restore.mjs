import { randomBytes } from 'node:crypto';
import { Refusal } from '../deploy/refusal.mjs';
import { readIndexes } from '../indexes.mjs';
import { readWhole } from './check.mjs';
import { readErasures, writeErasures } from './erasures.mjs';
import { askHealth, requireSameKeys } from './health.mjs';
import { documentsOf, ERASURES } from './manifest.mjs';
import { ahead } from './patience.mjs';
import * as pauses from './pause.mjs';
import { done, progress, refusals } from './sentences.mjs';
import { AT_ONCE, IDLE, recount, writeBack } from './write-back.mjs';

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
    await writeBack(cloud, manifest, { file, identity }, say);
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

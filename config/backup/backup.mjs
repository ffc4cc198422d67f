import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../deploy/refusal.mjs';
import { readIndexes } from '../indexes.mjs';
import { encrypterFor, writeArchive } from './archive.mjs';
import { mergeErasures } from './erasures.mjs';
import { collectFileIds, partsOf } from './file-ids.mjs';
import { askHealth } from './health.mjs';
import { documentsOf, ERASURES, fileName, FORMAT, MANIFEST, pieceName, sha256, tally } from './manifest.mjs';
import { ahead } from './patience.mjs';
import { clockOf, HEARTBEAT, holdForBackup, PAUSE, settle, settlingMs } from './pause.mjs';
import { done, progress, refusals } from './sentences.mjs';
import { requireNew } from './whole-file.mjs';

/** How many requests are under way at once; the platform has 20 connections for everybody. */
const AT_ONCE = 8;
/** The functions' clocks differ by less. Who was erased a little before the backup is merely erased once more. */
const CLOCKS_APART_MS = 5 * 60_000;

/**
 * Writes everything that the environment holds into one encrypted file, as it was at one moment: the city takes nothing in
 * while it is read. The keys are not in it, and neither is who was erased.
 */
export async function backup(cloud, options, { out, say }) {
  const { out: file, to, erasures, variables } = options;
  const encrypter = encrypterFor(to);
  requireNew(file);
  const health = await askHealth(cloud);
  const clock = clockOf(health);
  const erasedSince = clock() - CLOCKS_APART_MS;
  const ms = settlingMs(options, variables);
  const hold = await holdForBackup(cloud, clock);
  try {
    say(progress.pausing(Math.ceil(ms / 1000)));
    await settle(ms);
    await mergeErasures(cloud, erasures, { out });
    const manifest = {
      format: FORMAT,
      env: options.env,
      madeAt: clock(),
      erasedSince,
      release: health.release,
      keys: health.keys,
      formerKeys: health.formerKeys,
    };
    const bytes = await writeArchive(file, encrypter, async (add) => {
      const { collections, ids } = await writeCollections(cloud, add, say);
      const stored = await writeFiles(cloud, ids, add, say);
      await hold.requireHeld(await askHealth(cloud));
      Object.assign(manifest, { collections, ...stored });
      await add(MANIFEST, Buffer.from(JSON.stringify(manifest, null, 1)));
    });
    const files = manifest.files.length;
    out(done.backup({ file, documents: documentsOf(manifest), files, bytes }));
    if (manifest.missing.length > 0) out(done.missing(manifest.missing));
    return 0;
  } finally {
    await hold.lift().catch(() => undefined);
  }
}

async function writeCollections(cloud, add, say) {
  const collections = {};
  const ids = new Set();
  const names = Object.keys(await readIndexes()).filter((name) => name !== ERASURES);
  // Most collections are one page, which is asked for while the others are written.
  const opened = ahead(names, AT_ONCE, async (name) => {
    const pages = cloud.pages(name);
    return { name, pages, first: await pages.next() };
  });
  for await (const { name, pages, first } of opened) {
    const lines = tally();
    let pieces = 0;
    for (let page = first; !page.done; page = await pages.next()) {
      const rows = page.value.filter(({ _id }) => name !== HEARTBEAT || _id !== PAUSE);
      if (rows.length === 0) continue;
      const bytes = Buffer.from(rows.map((row) => `${lineOf(name, row)}\n`).join(''));
      collectFileIds(rows, ids);
      lines.add(bytes, rows.length);
      await add(pieceName(name, ++pieces), bytes);
    }
    collections[name] = lines.result();
    if (pieces > 0) say(progress.collection(name, collections[name].count));
  }
  return { collections, ids };
}

/** @throws Refusal if the document would not come back as it is */
function lineOf(name, document) {
  const line = JSON.stringify(document);
  if (!isDeepStrictEqual(JSON.parse(line), document)) throw new Refusal(refusals.notJson(name, document._id));
  return line;
}

/** A file that a document names and nobody can find is no reason to have no backup at all. */
async function writeFiles(cloud, ids, add, say) {
  const files = [];
  const missing = [];
  const prefixes = new Set();
  const fetched = ahead(ids, AT_ONCE, async (id) => ({ id, bytes: await cloud.download(id) }));
  for await (const { id, bytes } of fetched) {
    if (bytes === null) missing.push(id);
    else {
      const name = fileName(files.length + 1);
      await add(name, bytes);
      files.push({ id, name, size: bytes.length, sha256: sha256(bytes) });
      prefixes.add(partsOf(id)[0]);
    }
    if ((files.length + missing.length) % 500 === 0) say(progress.files(files.length, ids.size));
  }
  if (prefixes.size > 1) throw new Refusal(refusals.twoPlaces([...prefixes]));
  const [prefix = null] = prefixes;
  return { prefix, files, missing };
}

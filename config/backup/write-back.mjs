import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../deploy/refusal.mjs';
import { readArchive } from './archive.mjs';
import { moveFileIds, partsOf } from './file-ids.mjs';
import { documentsOf, readName } from './manifest.mjs';
import { ahead } from './patience.mjs';
import { HEARTBEAT, PAUSE } from './pause.mjs';
import { progress, refusals } from './sentences.mjs';

/** How many requests are under way at once; the platform has 20 connections for everybody. */
export const AT_ONCE = 4;
/** After how many there is a line of progress. */
const TOLD_DOCUMENTS = 5000;
const TOLD_FILES = 500;
/** What a timer without any work writes in a new environment. */
export const IDLE = { [HEARTBEAT]: ['timer', PAUSE], due: ['look-over:everything'] };

/**
 * Writes every document and file of an archive that has been checked, and reads each back. The ids of files get the prefix of
 * this environment.
 */
export async function writeBack(cloud, manifest, { file, identity }, say) {
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
export async function recount(cloud, { collections }) {
  const counted = ahead(Object.keys(collections), AT_ONCE, async (name) => [name, await cloud.count(name)]);
  for await (const [name, now] of counted) {
    const { count } = collections[name];
    const more = IDLE[name]?.length ?? 0;
    if (now < count || now > count + more) throw new Refusal(refusals.wrongCount(name, now, count));
  }
}

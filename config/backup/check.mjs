import { Refusal } from '../deploy/refusal.mjs';
import { readArchive } from './archive.mjs';
import { FORMAT, MANIFEST, readName, sha256, tally } from './manifest.mjs';
import { done, progress, refusals } from './sentences.mjs';

/**
 * Reads an archive from its first byte to its last and compares everything with the manifest. Nothing is written anywhere.
 *
 * @returns the manifest, and under `of` the SHA-256 of its bytes
 * @throws Refusal with what is wrong
 */
export async function readWhole(file, identityFile) {
  const damaged = (where) => new Refusal(refusals.damaged(file, where));
  const collections = new Map();
  const files = new Map();
  let last;
  for await (const { name, bytes } of readArchive(file, identityFile)) {
    if (last) throw damaged('清单后面还有东西');
    const known = readName(name);
    if (name === MANIFEST) last = bytes;
    else if (known?.file && !files.has(name)) files.set(name, { size: bytes.length, sha256: sha256(bytes) });
    else if (known?.collection) {
      const seen = collections.get(known.collection) ?? { pieces: 0, lines: tally() };
      if (known.n !== (seen.pieces += 1)) throw damaged(`${name} 的次序不对`);
      seen.lines.add(bytes, bytes.filter((byte) => byte === NEWLINE).length);
      collections.set(known.collection, seen);
    } else throw damaged(`不认识里面的 ${name}`);
  }
  if (!last) throw damaged('没有清单');
  const manifest = JSON.parse(last.toString());
  if (manifest.format !== FORMAT) throw new Refusal(refusals.otherFormat(manifest.format));
  for (const name of collections.keys()) {
    if (!Object.hasOwn(manifest.collections, name)) throw damaged(`清单里没有集合 ${name}`);
  }
  for (const [name, { count, sha256: hash }] of Object.entries(manifest.collections)) {
    const read = (collections.get(name)?.lines ?? tally()).result();
    if (read.count !== count || read.sha256 !== hash) throw damaged(`集合 ${name} 和清单不一样`);
  }
  for (const { name, size, sha256: hash } of manifest.files) {
    const read = files.get(name);
    if (!read || read.size !== size || read.sha256 !== hash) throw damaged(`文件 ${name} 和清单不一样`);
  }
  if (files.size !== manifest.files.length) throw damaged('文件的个数和清单不一样');
  return { manifest, of: sha256(last) };
}
const NEWLINE = 10;

export async function checkBackup({ named: file, identity }, { out, say }) {
  say(progress.checking);
  const { manifest } = await readWhole(file, identity);
  out(done.checked({ manifest, file }));
  return 0;
}

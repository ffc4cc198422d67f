import { Decrypter, Encrypter } from 'age-encryption';
import { createReadStream, createWriteStream, rmSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import tar from 'tar-stream';
import { Refusal } from '../deploy/refusal.mjs';
import { readIdentity } from './keygen.mjs';
import { refusals } from './sentences.mjs';
import { completeHalf, halfOf, requireNew } from './whole-file.mjs';

/** @throws Refusal if the text is no public half of a pair */
export function encrypterFor(recipient) {
  if (!recipient) throw new Refusal(refusals.noRecipient);
  const encrypter = new Encrypter();
  try {
    encrypter.addRecipient(recipient);
  } catch {
    throw new Refusal(refusals.badRecipient(recipient));
  }
  return encrypter;
}

/**
 * Writes one file, tar in gzip in age, as the tools of these names read it: `age -d -i KEY FILE | tar xz`. `fill` gets
 * `add(name, bytes)`, which resolves when there is room for more. The file has its name only when it is whole.
 */
export async function writeArchive(file, encrypter, fill) {
  requireNew(file);
  const pack = tar.pack();
  const gzip = createGzip();
  const output = createWriteStream(halfOf(file), { mode: 0o600, flags: 'wx', flush: true });
  const packed = pipeline(pack, gzip);
  const written = encrypter
    .encrypt(Readable.toWeb(gzip))
    .then((sealed) => pipeline(Readable.fromWeb(sealed), output));
  const ended = Promise.all([packed, written]);
  // While it is being filled, only a failure ends it.
  const failed = new Promise((_, reject) => ended.catch(reject));
  const add = (name, bytes) =>
    Promise.race([
      new Promise((done, fail) =>
        pack
          .entry({ name, size: bytes.length, mode: 0o600 }, (error) => (error ? fail(error) : done()))
          .end(bytes),
      ),
      failed,
    ]);
  try {
    await fill(add);
    pack.finalize();
    await ended;
  } catch (error) {
    pack.destroy();
    output.destroy();
    rmSync(halfOf(file), { force: true });
    if (error?.syscall) throw new Refusal(refusals.unwritable(file, error.code));
    throw error;
  }
  completeHalf(file);
  return statSync(file).size;
}

/**
 * The entries of an archive in their order, `{name, bytes}`, one at a time. Every byte of the file is authenticated before
 * it comes out here.
 *
 * @throws Refusal if there is no such file, the identity is another, or a byte was changed
 */
export async function* readArchive(file, identityFile) {
  const decrypter = new Decrypter();
  decrypter.addIdentity(readIdentity(identityFile));
  const input = createReadStream(file);
  const extract = tar.extract();
  let unpacked;
  try {
    const plain = await decrypter.decrypt(Readable.toWeb(input));
    unpacked = pipeline(Readable.fromWeb(plain), createGunzip(), extract);
    unpacked.catch((error) => extract.destroy(error));
    for await (const entry of extract) yield { name: entry.header.name, bytes: await buffer(entry) };
    await unpacked;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error?.code === 'ENOENT' || error?.code === 'EACCES') throw new Refusal(refusals.noFile(file));
    if (/no identity matched/.test(error?.message)) throw new Refusal(refusals.wrongIdentity(file));
    throw new Refusal(refusals.damaged(file, '解不开'));
  } finally {
    input.destroy();
    extract.destroy();
  }
}

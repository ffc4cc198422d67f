import { createHmac, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { invalidParameter } from '../wire/request';

/** Largest file, in bytes. */
export const largestFile = 10 * 1024 * 1024;

const idPrefix = 'cloud://local.local/';
/** Records which client uploaded which path. Its name begins with a dot, so it is no file of the cloud. */
const ownersFile = '.owners.json';

/** Files by cloud path, in a folder. */
export class FileStorage {
  readonly #expected = new Map<string, string>();
  readonly #secret = randomBytes(16);
  readonly #owners: Map<string, string>;

  constructor(private readonly folder: string) {
    const file = join(folder, ownersFile);
    const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
    this.#owners = new Map(Object.entries(known));
  }

  /**
   * Checks a cloud path: letters, digits, `_ . / -`; no part empty, `.` or `..`, none beginning with a dot; at most 300
   * characters. Throws `INVALID_PARAM`.
   */
  check(path: string): string {
    const parts = path.split('/');
    const safe = parts.every((part) => /^[\w-][\w.-]*$/.test(part));
    if (!safe || path.length > 300) throw invalidParameter(`cloud path not allowed: ${JSON.stringify(path)}`);
    return path;
  }

  /** The place of a file on the disk. Throws `INVALID_PARAM`. */
  fileOf(path: string): string {
    return join(this.folder, this.check(path));
  }

  /** Announces an upload. The token admits it once. */
  expectUpload(path: string): { readonly token: string; readonly fileId: string } {
    this.check(path);
    const token = randomBytes(16).toString('hex');
    this.#expected.set(token, path);
    return { token, fileId: idPrefix + path };
  }

  /** Whether `token` was given out for `path` and has not been used yet. */
  redeem(token: string | undefined, path: string): boolean {
    if (token === undefined || this.#expected.get(token) !== path) return false;
    return this.#expected.delete(token);
  }

  /** The client that uploaded a file; undefined if a function wrote it. */
  ownerOf(path: string): string | undefined {
    return this.#owners.get(path);
  }

  #own(path: string, openid: string | undefined): void {
    if (this.#owners.get(path) === openid) return;
    if (openid === undefined) this.#owners.delete(path);
    else this.#owners.set(path, openid);
    writeFileSync(join(this.folder, ownersFile), JSON.stringify(Object.fromEntries(this.#owners)));
  }

  /** The signature in a temporary link: whoever has the link may read the file. */
  signature(path: string): string {
    return createHmac('sha256', this.#secret).update(path).digest('hex').slice(0, 32);
  }

  /** Stores a file and returns its id; the file is then on the disk. It replaces an earlier one of that path. */
  write(path: string, bytes: Uint8Array, openid?: string): string {
    const file = this.fileOf(path);
    if (bytes.byteLength > largestFile) throw invalidParameter('a file may have 10 MB');
    this.#own(path, openid);
    mkdirSync(dirname(file), { recursive: true });
    // Written beside the target and renamed, so that nobody ever reads half a file.
    const draft = join(this.folder, `.upload-${randomBytes(8).toString('hex')}`);
    const handle = openSync(draft, 'w', 0o600);
    try {
      writeFileSync(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, file);
    return idPrefix + path;
  }

  /** Every stored file, with the client that uploaded it. */
  *files(below = ''): Generator<readonly [path: string, bytes: Buffer, openid?: string]> {
    for (const entry of readdirSync(join(this.folder, below), { withFileTypes: true })) {
      const path = below + entry.name;
      if (entry.isDirectory()) yield* this.files(`${path}/`);
      // The file of an upload that broke off begins with a dot.
      else if (!entry.name.startsWith('.'))
        yield [path, readFileSync(join(this.folder, path)), this.#owners.get(path)];
    }
  }

  exists(path: string): boolean {
    const file = this.fileOf(path);
    return existsSync(file) && statSync(file).isFile();
  }

  /** Removes a file; false if there was none. */
  remove(path: string): boolean {
    if (!this.exists(path)) return false;
    rmSync(this.fileOf(path));
    this.#own(path, undefined);
    return true;
  }

  /** The cloud path of a file id, or `null` if the id is another cloud's or not allowed. */
  pathOf(fileID: string): string | null {
    const path = fileID.startsWith(idPrefix) ? fileID.slice(idPrefix.length) : null;
    if (path === null) return null;
    try {
      return this.check(path);
    } catch {
      return null;
    }
  }
}

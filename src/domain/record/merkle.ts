import type { Hash } from './canonical';

/**
 * The Merkle tree of Certificate Transparency (RFC 6962, section 2.1; RFC 9162, sections 2.1.3 and 2.1.4). Leaves are
 * given as their hashes (`leafHash`), so that a proof can be followed without the data. Sizes are below 2^53. The code
 * avoids BigInt and 32-bit shifts, since it also runs on old phones.
 */
export interface Inclusion {
  /** `leafHash` of the entry. */
  readonly leaf: Uint8Array;
  /** From 0. */
  readonly index: number;
  readonly size: number;
  /** The hashes of the proof, from the leaf's sibling upwards. */
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

export interface Consistency {
  readonly from: number;
  readonly to: number;
  readonly fromRoot: Uint8Array;
  readonly toRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Hash of a leaf: 0x00‖data, so that no leaf can be taken for an inner node. */
export const leafHash = (hash: Hash, data: Uint8Array): Uint8Array => hash(joined(0, data));

/** The tree head (MTH) over leaf hashes; without leaves, the hash of nothing. */
export function treeRoot(hash: Hash, leaves: readonly Uint8Array[]): Uint8Array {
  return leaves.length === 0 ? hash(new Uint8Array(0)) : rootOf(hash, leaves, 0, leaves.length);
}

/**
 * The tree heads of the first `sizes[i]` leaves, in one walk over the leaves. Sizes must not fall.
 *
 * @throws RangeError on a size that falls or is larger than the tree.
 */
export function treeRoots(
  hash: Hash,
  leaves: readonly Uint8Array[],
  sizes: readonly number[],
): readonly Uint8Array[] {
  /** Roots of complete subtrees from left to right, each smaller than the one before: the bits of `grown`. */
  const subtrees: Uint8Array[] = [];
  let grown = 0;
  return sizes.map((size) => {
    checkWithin(size, grown, leaves.length);
    for (; grown < size; grown += 1) {
      let root = at(leaves, grown);
      for (let bits = grown; isOdd(bits); bits = half(bits)) {
        root = node(hash, at(subtrees.splice(-1), 0), root);
      }
      subtrees.push(root);
    }
    if (subtrees.length === 0) return treeRoot(hash, []);
    return subtrees.reduceRight((right, left) => node(hash, left, right));
  });
}

/**
 * Proves that the leaf at `index` is in the tree over `leaves`.
 *
 * @throws RangeError if there is no such leaf.
 */
export function inclusionProof(
  hash: Hash,
  leaves: readonly Uint8Array[],
  index: number,
): readonly Uint8Array[] {
  checkWithin(index, 0, leaves.length - 1);
  const proof: Uint8Array[] = [];
  let [from, to] = [0, leaves.length];
  while (to - from > 1) {
    const middle = from + split(to - from);
    proof.unshift(index < middle ? rootOf(hash, leaves, middle, to) : rootOf(hash, leaves, from, middle));
    [from, to] = index < middle ? [from, middle] : [middle, to];
  }
  return proof;
}

/**
 * Verifies an inclusion proof (RFC 9162, section 2.1.3.2). False on anything that proves nothing, including impossible
 * sizes and lengths.
 */
export function verifyInclusion(hash: Hash, { leaf, index, size, proof, root }: Inclusion): boolean {
  if (!isSize(index) || !isSize(size) || index >= size) return false;
  if ([leaf, ...proof].some(({ length }) => length !== root.length)) return false;
  let [fn, sn, r] = [index, size - 1, leaf];
  for (const p of proof) {
    if (sn === 0) return false;
    if (isOdd(fn) || fn === sn) {
      r = node(hash, p, r);
      while (!isOdd(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else r = node(hash, r, p);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && equal(r, root);
}

/**
 * Proves that the tree over the first `from` leaves is a beginning of the tree over all of them. The proof is empty if
 * `from` is the whole tree or 0.
 *
 * @throws RangeError if the tree never had the size `from`.
 */
export function consistencyProof(
  hash: Hash,
  leaves: readonly Uint8Array[],
  from: number,
): readonly Uint8Array[] {
  checkWithin(from, 0, leaves.length);
  if (from === 0) return [];
  const proof: Uint8Array[] = [];
  let [start, end] = [0, leaves.length];
  // `from` lies in (start, end]; if start > 0, whole left subtrees were passed on the way.
  while (from < end) {
    const middle = start + split(end - start);
    proof.unshift(from <= middle ? rootOf(hash, leaves, middle, end) : rootOf(hash, leaves, start, middle));
    [start, end] = from <= middle ? [start, middle] : [middle, end];
  }
  return start === 0 ? proof : [rootOf(hash, leaves, start, end), ...proof];
}

/**
 * Verifies a consistency proof (RFC 9162, section 2.1.4.2). False on anything that proves nothing. The empty tree is a
 * beginning of every tree.
 */
export function verifyConsistency(hash: Hash, { from, to, fromRoot, toRoot, proof }: Consistency): boolean {
  if (!isSize(from) || !isSize(to) || from > to) return false;
  if ([fromRoot, ...proof].some(({ length }) => length !== toRoot.length)) return false;
  if (from === to) return proof.length === 0 && equal(fromRoot, toRoot);
  if (from === 0) return proof.length === 0 && equal(fromRoot, treeRoot(hash, []));
  const [first, ...rest] = isPowerOfTwo(from) ? [fromRoot, ...proof] : proof;
  if (!first || proof.length === 0) return false;
  let [fn, sn] = [from - 1, to - 1];
  while (isOdd(fn)) [fn, sn] = [half(fn), half(sn)];
  let [fr, sr] = [first, first];
  for (const c of rest) {
    if (sn === 0) return false;
    if (isOdd(fn) || fn === sn) {
      [fr, sr] = [node(hash, c, fr), node(hash, c, sr)];
      while (!isOdd(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else sr = node(hash, sr, c);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && equal(fr, fromRoot) && equal(sr, toRoot);
}

/**
 * The root over leaves `from` (inclusive) to `to` (exclusive). It copies no leaves, and recurses no deeper than the
 * tree.
 */
function rootOf(hash: Hash, leaves: readonly Uint8Array[], from: number, to: number): Uint8Array {
  if (to - from === 1) return at(leaves, from);
  const middle = from + split(to - from);
  return node(hash, rootOf(hash, leaves, from, middle), rootOf(hash, leaves, middle, to));
}

const node = (hash: Hash, left: Uint8Array, right: Uint8Array) => hash(joined(1, left, right));

function joined(prefix: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 1));
  bytes[0] = prefix;
  let offset = 1;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

/** The largest power of two below n; n ≥ 2. */
function split(n: number): number {
  let power = 1;
  while (2 * power < n) power *= 2;
  return power;
}

const isSize = (n: number) => Number.isSafeInteger(n) && n >= 0;
const isOdd = (n: number) => n % 2 === 1;
const half = (n: number) => Math.floor(n / 2);

function isPowerOfTwo(n: number): boolean {
  let rest = n;
  while (rest > 1 && !isOdd(rest)) rest = half(rest);
  return rest === 1;
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

function checkWithin(n: number, least: number, most: number): void {
  if (!Number.isSafeInteger(n) || n < least || n > most)
    throw new RangeError(`${n} is not in ${least}…${most}`);
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`nothing at ${index}`);
  return item;
}

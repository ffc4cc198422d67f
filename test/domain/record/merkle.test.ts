import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { fromHex, toHex } from '../../../src/domain/record/canonical';
import {
  consistencyProof,
  inclusionProof,
  leafHash,
  treeRoot,
  treeRoots,
  verifyConsistency,
  verifyInclusion,
} from '../../../src/domain/record/merkle';

const hash = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest());
const hexes = (list: readonly Uint8Array[]) => list.map(toHex);

/** The tree that certificate-transparency, Trillian and transparency-dev/merkle all test with. */
const known = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((data) => leafHash(hash, fromHex(data)));
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

describe('known answers of RFC 6962', () => {
  test('leaf hashes: of nothing, and of the first eight', () => {
    expect(hexes(known)).toEqual([
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7',
      '07506a85fd9dd2f120eb694f86011e5bb4662e5c415a62917033d4a9624487e7',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      '4271a26be0d8a84f0bd54c8c302e7cb3a3b5d1fa6780a40bcce2873477dab658',
      'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f',
      '46f6ffadd3d06a09ff3c5860d2755c8b9819db7df44251788c7d8e3180de8eb1',
    ]);
  });
  test('tree heads of 0 to 8 leaves, each alone and all in one walk', () => {
    expect(roots.map((_, size) => toHex(treeRoot(hash, known.slice(0, size))))).toEqual(roots);
    expect(
      hexes(
        treeRoots(
          hash,
          known,
          roots.map((_, size) => size),
        ),
      ),
    ).toEqual(roots);
  });

  const inclusions: [index: number, size: number, proof: string[]][] = [
    [0, 1, []],
    [
      0,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      5,
      8,
      [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
    [
      1,
      5,
      [
        '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
    [
      5,
      7,
      [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
  ];
  test.each(inclusions)('leaf %i in the tree of %i', (index, size, expected) => {
    const proof = inclusionProof(hash, known.slice(0, size), index);
    expect(hexes(proof)).toEqual(expected);
    const [leaf, root] = [known[index]!, fromHex(roots[size]!)];
    expect(verifyInclusion(hash, { leaf, index, size, proof, root })).toBe(true);
  });

  const consistencies: [from: number, to: number, proof: string[]][] = [
    [1, 1, []],
    [
      1,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      6,
      8,
      [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [
      2,
      5,
      [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
    [
      3,
      7,
      [
        '0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7',
        '07506a85fd9dd2f120eb694f86011e5bb4662e5c415a62917033d4a9624487e7',
        'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
        '837dbb152e9b079010717e84e865da4ebc0fa198a806d59d31bf15accef22d0e',
      ],
    ],
    [4, 8, ['6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4']],
  ];
  test.each(consistencies)('the tree of %i is a beginning of that of %i', (from, to, expected) => {
    const proof = consistencyProof(hash, known.slice(0, to), from);
    expect(hexes(proof)).toEqual(expected);
    const [fromRoot, toRoot] = [fromHex(roots[from]!), fromHex(roots[to]!)];
    expect(verifyConsistency(hash, { from, to, fromRoot, toRoot, proof })).toBe(true);
  });
});

/** RFC 6962, section 2.1, word for word. */
function naiveRoot(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return hash(new Uint8Array(0));
  if (leaves.length === 1) return leaves[0]!;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return hash(Uint8Array.from([1, ...naiveRoot(leaves.slice(0, k)), ...naiveRoot(leaves.slice(k))]));
}

const leavesOf = (size: number) =>
  Array.from({ length: size }, (_, i) => leafHash(hash, Uint8Array.of(i % 251)));
const flipped = (bytes: Uint8Array, bit: number) =>
  bytes.map((byte, i) => (i === (bit >> 3) % bytes.length ? byte ^ (1 << (bit & 7)) : byte));
const aPlace = fc
  .integer({ min: 1, max: 300 })
  .chain((size) => fc.record({ size: fc.constant(size), index: fc.nat({ max: size - 1 }) }));

test('agrees with the definition', () => {
  for (let size = 0; size <= 70; size += 1) {
    expect(treeRoot(hash, leavesOf(size))).toEqual(naiveRoot(leavesOf(size)));
  }
});

test('every leaf is proven, and no altered bit, place or size is', () => {
  fc.assert(
    fc.property(aPlace, fc.nat(), fc.nat({ max: 255 }), ({ size, index }, which, bit) => {
      const leaves = leavesOf(size);
      const good = {
        leaf: leaves[index]!,
        index,
        size,
        proof: inclusionProof(hash, leaves, index),
        root: treeRoot(hash, leaves),
      };
      expect(verifyInclusion(hash, good)).toBe(true);
      expect(verifyInclusion(hash, { ...good, leaf: flipped(good.leaf, bit) })).toBe(false);
      expect(verifyInclusion(hash, { ...good, root: flipped(good.root, bit) })).toBe(false);
      expect(verifyInclusion(hash, { ...good, proof: [...good.proof, good.root] })).toBe(false);
      if (good.proof.length === 0) return;
      const at = which % good.proof.length;
      const proof = good.proof.map((node, i) => (i === at ? flipped(node, bit) : node));
      expect(verifyInclusion(hash, { ...good, proof })).toBe(false);
      expect(verifyInclusion(hash, { ...good, proof: good.proof.slice(1) })).toBe(false);
      expect(verifyInclusion(hash, { ...good, index: (index + 1) % size })).toBe(false);
    }),
  );
});

test('every size to 40 is a beginning of every later one, and no altered bit, root or size is', () => {
  const all = leavesOf(40);
  for (let to = 0; to <= 40; to += 1) {
    for (let from = 0; from <= to; from += 1) {
      const leaves = all.slice(0, to);
      const fromRoot = treeRoot(hash, leaves.slice(0, from));
      const good = {
        from,
        to,
        fromRoot,
        toRoot: treeRoot(hash, leaves),
        proof: consistencyProof(hash, leaves, from),
      };
      expect(verifyConsistency(hash, good)).toBe(true);
      const bit = (from * 41 + to) % 256;
      expect(verifyConsistency(hash, { ...good, fromRoot: flipped(fromRoot, bit) })).toBe(false);
      expect(verifyConsistency(hash, { ...good, proof: [...good.proof, fromRoot] })).toBe(false);
      if (from === 0) continue;
      expect(verifyConsistency(hash, { ...good, toRoot: flipped(good.toRoot, bit) })).toBe(false);
      for (const [at] of good.proof.entries()) {
        const proof = good.proof.map((node, i) => (i === at ? flipped(node, bit) : node));
        expect(verifyConsistency(hash, { ...good, proof })).toBe(false);
        expect(verifyConsistency(hash, { ...good, proof: good.proof.filter((_, i) => i !== at) })).toBe(
          false,
        );
      }
    }
  }
});

test('a log whose past was rewritten is no continuation', () => {
  const honest = leavesOf(20);
  const rewritten = honest.map((leaf, i) => (i === 3 ? flipped(leaf, 0) : leaf));
  const fromRoot = treeRoot(hash, honest.slice(0, 12));
  const proof = consistencyProof(hash, rewritten, 12);
  const toRoot = treeRoot(hash, rewritten);
  expect(verifyConsistency(hash, { from: 12, to: 20, fromRoot, toRoot, proof })).toBe(false);
});

test('20,000 leaves need no deep stack', () => {
  const leaves = leavesOf(20_000);
  const root = treeRoot(hash, leaves);
  expect(treeRoots(hash, leaves, [0, 12_345, 20_000])[2]).toEqual(root);
  const proof = inclusionProof(hash, leaves, 12_345);
  expect(verifyInclusion(hash, { leaf: leaves[12_345]!, index: 12_345, size: 20_000, proof, root })).toBe(
    true,
  );
});

describe('what cannot be', () => {
  const leaves = leavesOf(5);
  test.each([-1, 5, 0.5, NaN])('a proof of leaf %d of five is a mistake of the caller', (index) => {
    expect(() => inclusionProof(hash, leaves, index)).toThrow(RangeError);
  });
  test.each([-1, 6, 0.5, NaN])('a proof from size %d of five is a mistake of the caller', (from) => {
    expect(() => consistencyProof(hash, leaves, from)).toThrow(RangeError);
  });
  test('heads whose size falls, or that the tree has not', () => {
    expect(() => treeRoots(hash, leaves, [3, 2])).toThrow(RangeError);
    expect(() => treeRoots(hash, leaves, [6])).toThrow(RangeError);
  });
  test.each([
    [-1, 5],
    [5, 5],
    [0, 0],
    [0.5, 5],
    [0, NaN],
  ])('leaf %d of a tree of %d proves nothing', (index, size) => {
    const root = treeRoot(hash, leaves);
    expect(verifyInclusion(hash, { leaf: root, index, size, proof: [], root })).toBe(false);
  });
  test.each([
    [-1, 5],
    [6, 5],
    [2.5, 5],
    [2, NaN],
    [2, 5],
  ])('from %d to %d without a proof shows nothing', (from, to) => {
    const root = treeRoot(hash, leaves);
    expect(verifyConsistency(hash, { from, to, fromRoot: root, toRoot: root, proof: [] })).toBe(false);
  });
  test('a node of another length proves nothing: joined bytes have no border', () => {
    const [a, b] = [leaves[0]!, leaves[1]!];
    const joined = Uint8Array.from([...a, ...b]);
    const inclusion = { index: 0, size: 2, root: treeRoot(hash, [a, b]) };
    expect(verifyInclusion(hash, { ...inclusion, leaf: joined, proof: [new Uint8Array(0)] })).toBe(false);
  });
});

import { createHash } from 'node:crypto';
import { MOST_BYTES } from '../../../src/domain/shared/picture/picture';
import { newMutation, valueOf } from '../../support/api';
import * as pictures from '../../support/pictures';
import {
  aCommunity,
  aFlat,
  aPerson,
  aPlan,
  startWorld,
  owner,
  supervisor,
  worker,
} from '../../support/world';
import { gone, uploadTo } from '../support/scene';
import { validInput } from '../support/valid-input';

/** What is attached is a picture, nothing but a picture, and from then on the very same picture. */
const { aJpeg, aPng, aWebp } = pictures;
const world = startWorld();
beforeEach(async () => {
  await world.empty();
  await world.put('communities', aCommunity());
  await world.put('people', aPerson('o-1', owner(aFlat(1))), aPerson('o-2', owner(aFlat(2))));
  await world.put('people', aPerson('o-worker', worker()), aPerson('o-supervisor', supervisor()));
});

let uploaded = 0;
const put = (bytes: Buffer, by = 'o-1', name = `${String(++uploaded)}.jpg`) =>
  uploadTo(world, `needs/${name}`, bytes, by);
const submission = (files: readonly string[], more: object = {}) => ({
  communityId: 'c-1',
  mutationId: newMutation(),
  category: 'lighting' as const,
  place: 'stairwell' as const,
  text: '三单元楼道的灯坏了两个月',
  pictures: [...files],
  ...more,
});
const submit = (files: readonly string[], more: object = {}) =>
  world.api('o-1', 'needs.submit', submission(files, more));
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const bytesOf = async (fileID: string) =>
  (await world.cloud.fetch(fileID.replace(/^cloud:\/\/[^/]+/, '/storage'))).body;
const filesOf = async (needId: string) =>
  (await world.get('needs', needId))!.pictures.map(({ file }) => file);

test.each([
  ['jpg', aJpeg],
  ['png', aPng],
  ['webp', aWebp],
] as const)(
  'a %s is kept byte for byte, under its hash and its real kind, and the upload goes',
  async (kind, make) => {
    const upload = await put(make());
    const { needId } = valueOf(await submit([upload]));
    const [file] = (await filesOf(needId)) as [string];
    expect(file).toBe(`cloud://local.local/needs/${needId}-${hashOf(make())}.${kind}`);
    expect(await bytesOf(file)).toEqual(make());
    const path = upload.replace(/^cloud:\/\/[^/]+/, '/storage');
    expect((await world.cloud.fetch(path, { headers: { 'x-local-persona': 'o-1' } })).status).toBe(404);
  },
);

test.each([
  ['a text called .jpg', () => Buffer.from('photo'), 'not-a-picture'],
  ['an empty file', () => Buffer.alloc(0), 'empty'],
  ['3 MB and more', () => Buffer.concat([aJpeg(), Buffer.alloc(MOST_BYTES)]), 'too-large'],
  ['a place in EXIF', pictures.jpegWithExif, 'carries-more'],
  ['a place in XMP', pictures.jpegWithXmp, 'carries-more'],
  ['a PNG with EXIF', pictures.pngWithExif, 'carries-more'],
  ['a WebP with EXIF', pictures.webpWithExif, 'carries-more'],
  ['a picture that is a ZIP too', () => pictures.polyglot(aPng()), 'carries-more'],
] as const)('%s is refused with its place, and nothing is written', async (_, make, why) => {
  const answer = await submit([await put(aPng(7)), await put(make())]);
  expect(answer).toMatchObject({
    ok: false,
    error: { code: 'PICTURE_REFUSED', details: { places: [1], why } },
  });
  expect(await world.all('needs')).toEqual([]);
});

test('the photo that was looked at is the one that stays: its uploader cannot exchange it', async () => {
  const upload = await put(aPng(1), 'o-1', 'swapped.png');
  const { needId } = valueOf(await submit([upload]));
  const [file] = (await filesOf(needId)) as [string];
  // The same name again, and the kept one itself.
  await put(aPng(2), 'o-1', 'swapped.png');
  const kept = file.replace(/^cloud:\/\/[^/]+\//, '');
  for (const openid of ['o-1', 'o-2', 'o-worker']) {
    const headers = { 'x-local-persona': openid };
    const over = await world.cloud.fetch(`/upload?path=${kept}`, { method: 'POST', headers, body: aPng(2) });
    expect(over.status).toBe(403);
  }
  expect(await bytesOf(file)).toEqual(aPng(1));
});

test('a repeat finds what was kept, though the uploads are gone; a double tap makes one need', async () => {
  const sent = submission([await put(aPng(1)), await put(aPng(2))]);
  const [first, second] = await Promise.all([0, 1].map(() => world.api('o-1', 'needs.submit', sent)));
  expect(valueOf(second!)).toEqual(valueOf(first!));
  expect(valueOf(await world.api('o-1', 'needs.submit', sent))).toEqual(valueOf(first!));
  expect(await filesOf(valueOf(first!).needId)).toHaveLength(2);
  expect(await world.all('needs')).toHaveLength(1);
});

test('an upload serves once: another need cannot name it, nor somebody else', async () => {
  const upload = await put(aPng(1));
  valueOf(await submit([upload]));
  const again = { error: { code: 'PICTURE_REFUSED', details: { places: [0], why: 'gone' } } };
  expect(await submit([upload])).toMatchObject(again);
  expect(await world.api('o-2', 'needs.submit', submission([upload]))).toMatchObject(again);
});

test.each([
  'cloud://local.local/needs/somebody-elses.jpg',
  'cloud://local.local/papers/a.jpg',
  'cloud://local.local/uploads/papers/a.jpg',
  'cloud://local.local/uploads/needs/../papers/a.jpg',
  'cloud://local.local/uploads/needs/a/b.jpg',
  'https://example.com/uploads/needs/a.jpg',
])('%s can be no picture of a need', async (file) => {
  expect(await submit([file])).toMatchObject({ error: { code: 'INVALID_INPUT' } });
});

test('a file of another cloud is not there', async () => {
  expect(await submit(['cloud://a/uploads/needs/x.jpg'])).toMatchObject({
    error: { code: 'PICTURE_REFUSED', details: { why: 'gone' } },
  });
});

test('a danger is taken with the pictures that can be, and without those that cannot', async () => {
  const danger = { text: '楼道里煤气味很大，闻着头晕', category: 'gas-supply' };
  const { needId } = valueOf(
    await submit([await put(Buffer.from('text')), await put(aPng(3)), gone('needs')], danger),
  );
  expect(await filesOf(needId)).toEqual([`cloud://local.local/needs/${needId}-${hashOf(aPng(3))}.png`]);
  expect(await world.get('alerts', needId)).toBeDefined();
});

test('ideas and updates are looked at the same', async () => {
  await world.put('plans', aPlan({ communityId: 'c-3' }));
  await world.put('communities', aCommunity({ _id: 'c-3', stage: 'plan', planId: 'plan-1' }));
  await world.put('people', aPerson('o-3', owner(aFlat(1, { communityId: 'c-3' }))));
  const bad = await uploadTo(world, 'ideas/bad.jpg', pictures.jpegWithExif(), 'o-1');
  const idea = { ...validInput('ideas.post', { communityId: 'c-3', mutationId: newMutation(), now: 0 }) };
  const about = { planId: 'plan-1' };
  expect(await world.api('o-3', 'ideas.post', { ...idea, about, pictures: [bad] })).toMatchObject({
    error: { code: 'PICTURE_REFUSED', details: { why: 'carries-more' } },
  });
  const good = await uploadTo(world, 'ideas/good.jpg', aJpeg(), 'o-1');
  const sent = { ...idea, about, mutationId: newMutation(), pictures: [good] };
  const first = valueOf(await world.api('o-3', 'ideas.post', sent));
  expect(valueOf(await world.api('o-3', 'ideas.post', sent))).toEqual(first);
  expect((await world.get('ideas', first.ideaId))?.pictures[0]?.file).toContain(hashOf(aJpeg()));
});

describe('a plan', () => {
  const [item] = validInput('plans.publish', { communityId: 'c-1', mutationId: '', now: 0 }).items as [
    object,
  ];
  const publish = (files: readonly string[], more: object = {}) =>
    world.api('o-worker', 'plans.publish', {
      ...validInput('plans.publish', { communityId: 'c-1', mutationId: newMutation(), now: 0 }),
      items: [{ ...item, pictures: files }],
      ...more,
    } as never);
  const pictureOf = async (planId: string) => (await world.get('plans', planId))!.items[0]!.pictures[0]!;

  test('keeps its drawings, names them again in the next version, and a repeat goes on', async () => {
    const sent = { mutationId: newMutation() };
    const upload = await uploadTo(world, 'plans/a.png', aPng(1), 'o-worker');
    const first = valueOf(await publish([upload], sent)) as { planId: string };
    expect(valueOf(await publish([upload], sent))).toEqual(first);
    const kept = await pictureOf(first.planId);
    expect(kept).toContain(hashOf(aPng(1)));
    const next = valueOf(await publish([kept])) as { planId: string };
    expect(await pictureOf(next.planId)).toBe(kept);
  });

  test('cannot name a drawing of another community, nor one that nobody kept', async () => {
    const strange = `cloud://local.local/plans/plan-2-${'0'.repeat(64)}.png`;
    const pictureDoc = { file: strange, check: 'passed' as const };
    await world.put('plans', aPlan({ _id: 'plan-2', communityId: 'c-2', pictures: [pictureDoc] }));
    for (const file of [strange, 'cloud://local.local/plans/never.png']) {
      expect(await publish([file])).toMatchObject({
        error: { code: 'PICTURE_REFUSED', details: { places: [0], why: 'gone' } },
      });
    }
  });
});

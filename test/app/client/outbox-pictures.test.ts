import Taro from '@tarojs/taro';
import { readDraft, saveDraft } from '../../../src/client/drafts';
import { flush, know, post, restart, waiting } from '../../../src/client/outbox';
import { choosePictures } from '../../../src/client/pictures';
import { replace } from '../../../src/client/letter-box';
import { dropLetter, reopenLetter, replaceLost, sendWithoutLost } from '../../../src/client/tend-letters';
import { DANGER_WORDS } from '../../../src/text/vocabulary/danger-words';
import { aNeedLetter, aVote, cloudAnswers } from '../support/letters';
import { cloud, network, newPhone, refuses, sent } from '../support/phone';
import {
  aJpeg,
  aPng,
  aWebp,
  jpegWithExif,
  jpegWithXmp,
  pngWithPlace,
  polyglot,
  webpWithExif,
} from '../../support/pictures';
import { files } from '../../support/taro';

/** Pictures last as long as their letter; one that is gone is a question to the person, and holds nobody else. */
const chosen = Taro as unknown as { chooseMedia: jest.Mock; compressImage: jest.Mock };
beforeEach(() => {
  newPhone();
  restart();
  cloud.uploadFile.mockImplementation(async ({ filePath }) => ({
    fileID: `cloud://e/needs/${filePath.slice(13)}`,
  }));
});

const paths = ['wxfile://usr/1.jpg', 'wxfile://usr/2.jpg', 'wxfile://usr/3.jpg'];
const need = aNeedLetter('the lamp is broken', paths);
const id = need.input.mutationId;
async function writeOffline(letter: Parameters<typeof post>[0]) {
  network('none');
  cloud.callFunction.mockRejectedValue(new Error('request:fail'));
  const upload = cloud.uploadFile.getMockImplementation();
  cloud.uploadFile.mockRejectedValue(new Error('request:fail'));
  await post(letter);
  cloud.uploadFile.mockReset().mockImplementation(upload);
  network('wifi');
  cloudAnswers({});
}

describe('choosing', () => {
  const choose = (...temporary: string[]) => {
    const tempFiles = temporary.map((tempFilePath) => ({ tempFilePath }));
    chosen.chooseMedia = jest.fn(async () => ({ tempFiles }));
    chosen.compressImage = jest.fn(async ({ src }) => ({ tempFilePath: src }));
    return choosePictures(6);
  };

  test('copies go to the mini-program’s own folder, each under a name of its own', async () => {
    const { paths: copies, trouble } = await choose('http://tmp/a.png', 'http://tmp/b.jpg');
    expect(trouble).toBeUndefined();
    expect(copies).toEqual(files.kept);
    expect(copies[0]).toMatch(/^wxfile:\/\/usr\/[\w-]{22}\.png$/);
    expect(copies[1]).toMatch(/^wxfile:\/\/usr\/[\w-]{22}\.jpg$/);
  });

  test('where it was taken stays on the phone: what is kept to be sent holds the picture and nothing else', async () => {
    const phone: Readonly<Record<string, Buffer>> = {
      'http://tmp/exif.jpg': jpegWithExif(),
      'http://tmp/xmp.jpg': jpegWithXmp(),
      'http://tmp/place.png': pngWithPlace(),
      'http://tmp/exif.webp': webpWithExif(),
      'http://tmp/film.jpg': polyglot(aJpeg()),
    };
    files.bytes = (path) => phone[path];
    const { paths: copies, trouble } = await choose(...Object.keys(phone));
    expect(trouble).toBeUndefined();
    const written = copies.map((path) => files.written.get(path));
    expect(written).toEqual([aJpeg(), aJpeg(), aPng(), aWebp(), aJpeg()]);
  });

  test('also where the phone cannot make it smaller', async () => {
    files.bytes = () => jpegWithExif();
    chosen.chooseMedia = jest.fn(async () => ({ tempFiles: [{ tempFilePath: 'http://tmp/a.jpg' }] }));
    chosen.compressImage = jest.fn(() => Promise.reject(new Error('compressImage:fail')));
    const { paths: copies } = await choosePictures(6);
    expect(files.written.get(copies[0]!)).toEqual(aJpeg());
  });

  test('what is no picture is left out, and the person is told', async () => {
    files.bytes = (path) => (path.endsWith('b.jpg') ? Buffer.from('text') : aJpeg());
    const { paths: copies, trouble } = await choose('http://tmp/a.jpg', 'http://tmp/b.jpg');
    expect([copies.length, trouble]).toEqual([1, 'not-a-picture']);
  });

  test('where there is no room the pictures can still go now, and the person is told', async () => {
    files.full = true;
    await expect(choose('http://tmp/a.jpg')).resolves.toEqual({
      paths: ['http://tmp/a.jpg'],
      trouble: 'not-kept',
    });
  });
});

test('sent: the copies are freed, and not before', async () => {
  cloudAnswers({ 'needs.submit': refuses('BUSY') });
  await post(need);
  expect(files.removed).toEqual([]);
  cloudAnswers({});
  await flush();
  expect(files.removed).toEqual(paths);
  expect(cloud.uploadFile).toHaveBeenCalledTimes(3);
});

test('refused: the draft has its pictures again, and they are still on the phone', async () => {
  cloudAnswers({ 'needs.submit': refuses('TEXT_REFUSED') });
  await expect(post(need)).resolves.toMatchObject({ state: 'refused' });
  expect(readDraft('need:c1')).toMatchObject({ pictures: paths });
  expect(files.removed).toEqual([]);
});

describe('a picture that is gone from the phone', () => {
  beforeEach(async () => {
    await writeOffline(need);
    files.gone.add(paths[1] ?? '');
    await flush();
  });

  test('the letter waits for the person, says which picture, and is not tried again', async () => {
    expect(waiting()).toMatchObject([
      { lost: [1], lastError: { code: 'PICTURE_LOST', details: { places: [1] } } },
    ]);
    await flush();
    await expect(post(aVote(1))).resolves.toMatchObject({ state: 'sent' });
    expect(sent().map(({ procedure }) => procedure)).toEqual(['ballots.cast']);
    expect(cloud.uploadFile).not.toHaveBeenCalled();
  });

  test('it may go without it', async () => {
    sendWithoutLost(id);
    await flush();
    expect(sent()[0]?.input.pictures).toEqual(['cloud://e/needs/1.jpg', 'cloud://e/needs/3.jpg']);
    expect(waiting()).toEqual([]);
  });

  test('another one takes its place', async () => {
    replaceLost(id, ['wxfile://usr/9.jpg']);
    await flush();
    expect(sent()[0]?.input.pictures).toEqual([1, 9, 3].map((n) => `cloud://e/needs/${n}.jpg`));
  });

  test('it can be given up, and its copies are freed', () => {
    dropLetter(id);
    expect(waiting()).toEqual([]);
    expect(files.removed).toEqual(paths);
  });

  test('it goes back to its page with the pictures that are left', () => {
    expect(reopenLetter(id)).toBe(true);
    expect(waiting()).toEqual([]);
    expect(readDraft('need:c1')).toMatchObject({
      text: 'the lamp is broken',
      pictures: [paths[0], paths[2]],
    });
    expect(files.removed).toEqual([]);
  });

  test('it does not go back over what is being written there', () => {
    saveDraft('need:c1', { text: 'something else' });
    expect(reopenLetter(id)).toBe(false);
    expect(waiting()).toHaveLength(1);
    expect(readDraft('need:c1')).toEqual({ text: 'something else' });
  });
});

test('with somebody looking on, a lost picture is told at once and the words stay in the form', async () => {
  files.gone.add(paths[2] ?? '');
  cloudAnswers({});
  await expect(post(need)).resolves.toMatchObject({
    state: 'refused',
    error: { code: 'PICTURE_LOST', details: { places: [2] } },
  });
  expect(waiting()).toEqual([]);
  expect(readDraft('need:c1')).toEqual(need.draft?.value);
});

test('nothing is done to a letter that is being sent this moment', async () => {
  cloud.callFunction.mockReturnValue(new Promise(() => undefined));
  void post(aVote(1));
  dropLetter(aVote(1).input.mutationId);
  expect(waiting()).toHaveLength(1);
});

describe('a danger does not wait for its pictures', () => {
  const danger = aNeedLetter('厨房煤气漏得厉害，快来人', paths);
  const wentWith = () => sent().map(({ input }) => input.pictures);
  const stored = (...numbers: number[]) => numbers.map((n) => `cloud://e/needs/${n}.jpg`);
  beforeEach(() => {
    know(DANGER_WORDS);
    cloudAnswers({});
  });
  afterEach(() => jest.useRealTimers());

  test('one that is gone from the phone is left behind, and the person is told', async () => {
    files.gone.add(paths[1] ?? '');
    await expect(post(danger)).resolves.toMatchObject({ state: 'sent', left: 1 });
    expect(wentWith()).toEqual([stored(1, 3)]);
    expect(waiting()).toEqual([]);
  });

  test('those that cannot be uploaded are left behind', async () => {
    cloud.uploadFile.mockRejectedValue(new Error('uploadFile:fail'));
    await expect(post(danger)).resolves.toMatchObject({ state: 'sent', left: 3 });
    expect(wentWith()).toEqual([[]]);
  });

  test('an upload that hangs holds it up for five seconds, whatever came before it', async () => {
    jest.useFakeTimers();
    const upload = cloud.uploadFile.getMockImplementation();
    cloud.uploadFile.mockReturnValue(new Promise(() => undefined));
    cloud.uploadFile.mockImplementationOnce(upload!);
    const posting = post(danger);
    await jest.advanceTimersByTimeAsync(4_900);
    expect(sent()).toEqual([]);
    await jest.advanceTimersByTimeAsync(200);
    await expect(posting).resolves.toMatchObject({ state: 'sent', left: 2 });
    expect(wentWith()).toEqual([stored(1)]);
  });

  test('without network it waits with its pictures, and takes along what can then be had', async () => {
    await writeOffline(danger);
    expect(waiting()).toMatchObject([{ files: { paths } }]);
    files.gone.add(paths[0] ?? '');
    await flush();
    expect(wentWith()).toEqual([stored(2, 3)]);
  });

  test('a repeat sends the stored ones again, each in its place', async () => {
    files.gone.add(paths[1] ?? '');
    cloudAnswers({ 'needs.submit': refuses('BUSY') });
    await expect(post(danger)).resolves.toMatchObject({ state: 'kept' });
    files.gone.clear();
    await flush();
    expect(wentWith()).toEqual([stored(1, 3), stored(1, 2, 3)]);
  });

  test('one that already waits for a word about its pictures goes without it', async () => {
    await writeOffline(danger);
    const [letter] = waiting();
    replace({ ...letter!, lost: [1] });
    files.gone.add(paths[1] ?? '');
    await flush();
    expect(wentWith()).toEqual([stored(1, 3)]);
  });
});

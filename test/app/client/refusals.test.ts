import { readPhoneNumber } from '../../../src/client/phone-number';
import { choosePictures, chooseSheet } from '../../../src/client/pictures';
import { components } from '../../../src/text/words/components';
import { fileTrouble } from '../../../src/text/words/file-trouble';
import { homeText } from '../../../src/text/home/home';
import { network, newPhone } from '../support/phone';
import { failOf, refuse, type Refused } from '../../support/taro';

/** Each no of WeChat’s is another matter to the person: what was not their doing is not said to be. */
beforeEach(newPhone);

const opening: readonly (readonly [Refused | 'absent', string | undefined])[] = [
  ['cancelled', undefined],
  ['undeclared', 'undeclared'],
  ['not-granted', 'undeclared'],
  ['not-agreed', 'not-agreed'],
  ['not-agreed-lately', 'not-agreed'],
  ['not-allowed', 'not-allowed'],
  ['not-allowed-by-phone', 'not-allowed'],
  ['absent', 'too-old'],
  ['unknown', 'unknown'],
];

describe.each([false, true])('without numbers, as an old base library says it: %s', (old) => {
  test.each(opening)('the camera: %s', async (refused, trouble) => {
    refuse('chooseMedia', refused, old);
    await expect(choosePictures(6)).resolves.toEqual({ paths: [], ...(trouble && { trouble }) });
  });

  test.each(opening)('a file of a chat: %s', async (refused, trouble) => {
    refuse('chooseMessageFile', refused, old);
    await expect(chooseSheet()).resolves.toEqual(trouble ? { trouble } : {});
  });

  test.each([
    ['denied', 'cancelled'],
    ['cancelled', 'cancelled'],
    ['undeclared', 'undeclared'],
    ['not-granted', 'undeclared'],
    ['not-agreed', 'not-agreed'],
    ['used-up', 'used-up'],
    ['unknown', 'unknown'],
  ] as const)('the phone number: %s', async (refused, said) => {
    await expect(readPhoneNumber(failOf('getPhoneNumber', refused, old))).resolves.toEqual({ refused: said });
  });
});

test('a WeChat older than the code answers ok, and there is no code', async () => {
  const said = { errMsg: 'getPhoneNumber:ok', encryptedData: 'x', iv: 'y' };
  await expect(readPhoneNumber(said)).resolves.toEqual({ refused: 'too-old' });
});

test('without network it is the network, unless WeChat names another cause', async () => {
  network('none');
  await expect(readPhoneNumber(failOf('getPhoneNumber', 'unknown'))).resolves.toEqual({ refused: 'offline' });
  await expect(readPhoneNumber({})).resolves.toEqual({ refused: 'offline' });
  await expect(readPhoneNumber(failOf('getPhoneNumber', 'used-up'))).resolves.toEqual({ refused: 'used-up' });
});

test('each has its own words', () => {
  for (const words of [homeText.noNumber, components.pictureTrouble, fileTrouble]) {
    const all = Object.values(words);
    expect(new Set(all).size).toBe(all.length);
  }
});

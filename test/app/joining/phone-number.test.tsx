import Taro from '@tarojs/taro';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import Join from '../../../src/household/join/index';
import Privacy from '../../../src/household/privacy/index';
import Me from '../../../src/pages/me/index';
import { JoinButton } from '../../../src/pages/home/join-button';
import { homeText } from '../../../src/text/home/home';
import { failOf, router, type Refused } from '../../support/taro';
import { phone } from '../../support/taro-components';
import { answers, cloud, newPhone, sent } from '../support/phone';

/** The number is one of three ways in. Whatever keeps WeChat from giving it, the person reads why, and the others. */
const taro = Taro as unknown as { openPrivacyContract: unknown; navigateTo: jest.Mock };
beforeEach(() => {
  newPhone();
  phone.agrees();
  router.params = {};
  taro.openPrivacyContract = undefined;
  taro.navigateTo.mockClear();
});
const press = (text: string) =>
  act(async () => {
    fireEvent.click(screen.getByText(text));
  });
const went = () => taro.navigateTo.mock.calls.map(([{ url }]) => url as string);

test('agreed: the code goes to the cloud', async () => {
  cloud.callFunction.mockResolvedValue(answers('home.join', { joined: [] } as never));
  render(<JoinButton onJoined={() => undefined} />);
  await press(homeText.join);
  expect(sent()[0]).toMatchObject({ procedure: 'home.join', input: { phoneCode: 'wechat-phone-code' } });
});

test.each([
  ['denied', 'cancelled'],
  ['undeclared', 'undeclared'],
  ['not-agreed', 'not-agreed'],
  ['used-up', 'used-up'],
  ['unknown', 'unknown'],
] as const)('%s: its own words, and the other way in', async (refused: Refused, words) => {
  phone.says = failOf('getPhoneNumber', refused);
  render(<JoinButton onJoined={() => undefined} />);
  await press(homeText.join);
  expect(screen.getByText(homeText.noNumber[words])).toBeTruthy();
  expect(sent()).toEqual([]);
  await press(homeText.joinOther);
  expect(went()).toEqual(['/household/join/index?way=code']);
});

test('who closed WeChat’s window is told nothing in a frame', async () => {
  phone.says = failOf('getPhoneNumber', 'denied');
  render(<JoinButton onJoined={() => undefined} />);
  await press(homeText.join);
  expect(screen.getByText(homeText.noNumber.cancelled).closest('.notice')).toBeNull();
});

test('on the page with the three ways the other way is the next tab', async () => {
  phone.says = failOf('getPhoneNumber', 'used-up');
  router.params = { way: 'phone' };
  render(<Join />);
  await press(homeText.join);
  await press(homeText.joinOther);
  expect(screen.getByText('信上的入户码')).toBeTruthy();
  expect(went()).toEqual([]);
});

describe('the privacy guide', () => {
  const open = () => press('隐私保护指引');

  test('before the first number: WeChat’s own where it has one', async () => {
    const opened = jest.fn(({ success }: { success: () => void }) => success());
    taro.openPrivacyContract = opened;
    render(<JoinButton onJoined={() => undefined} />);
    await open();
    expect(opened).toHaveBeenCalledTimes(1);
    expect(went()).toEqual([]);
  });

  test.each([
    ['an old WeChat has none', undefined],
    ['WeChat cannot open it', ({ fail }: { fail: () => void }) => fail()],
  ])('%s: the app’s own page', async (_, api) => {
    taro.openPrivacyContract = api;
    render(<JoinButton onJoined={() => undefined} />);
    await open();
    await waitFor(() => expect(went()).toEqual(['/household/privacy/index']));
  });

  test('from 我的, too', async () => {
    cloud.callFunction.mockResolvedValue(answers('home.read', { kind: 'stranger' } as never));
    await act(async () => {
      render(<Me />);
    });
    await open();
    await waitFor(() => expect(went()).toEqual(['/household/privacy/index']));
  });

  test('the app’s own page says what the number is for, and how everything is taken away again', () => {
    render(<Privacy />);
    expect(screen.getByText(/只用来和业主名册核对/)).toBeTruthy();
    expect(screen.getByText(/抹去您在这个小区的记录/)).toBeTruthy();
  });
});

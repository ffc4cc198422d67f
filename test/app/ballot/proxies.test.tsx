import { act, render, screen } from '@testing-library/react';
import type { ProxyView } from '../../../src/contract/ballot/proxies';
import Proxies from '../../../src/supervisor/proxies/index';
import Proxy from '../../../src/supervisor/proxy/index';
import { router } from '../../support/taro';
import { answers, cloud, newPhone, answersAny } from '../support/phone';

const proxy: ProxyView = {
  proxyId: 'p-1',
  units: ['1-1-101'],
  proxyUnit: '2-1-102',
  expiresAt: 1,
  enteredAt: 0,
  mine: false,
  picture: 'https://somewhere/photo.png',
  state: 'waiting',
  used: false,
};

beforeEach(() => {
  newPhone();
  router.params = { c: 'c-1', id: 'p-1' };
});

async function open(Page: () => JSX.Element, more: Partial<ProxyView>) {
  cloud.callFunction.mockImplementation(async ({ data }: { data: { procedure: string } }) =>
    data.procedure === 'proxies.list'
      ? answers('proxies.list', {
          ballotId: 'b',
          cap: 3,
          rows: [{ ...proxy, ...more }],
          waiting: 1,
          confirmed: 0,
        })
      : data.procedure === 'proxies.read'
        ? answers('proxies.read', { proxy: { ...proxy, ...more } })
        : answersAny({}),
  );
  render(<Page />);
  await act(async () => undefined);
}

test('somebody whom it does not concern can confirm an authorisation', async () => {
  await open(Proxy, {});
  expect(screen.getByText('一样，核对好了')).toBeTruthy();
});

test('one that names the own flat has no button: the page says who confirms it', async () => {
  await open(Proxy, { own: true });
  expect(screen.queryByText('一样，核对好了')).toBeNull();
  expect(screen.getByText('这一份是您家的')).toBeTruthy();
});

test('nor does the list offer it as one that waits for this person', async () => {
  await open(Proxies, { own: true });
  expect(screen.getByText('您家的，要由另一个人核对')).toBeTruthy();
});

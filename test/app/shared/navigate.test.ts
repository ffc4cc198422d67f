import { go, replace } from '../../../src/stores/app/navigate';
import { page } from '../../../src/routes';
import Taro from '../../support/taro';

test('a page that cannot be opened says so instead of nothing', async () => {
  const said = jest.spyOn(Taro, 'showToast');
  jest.spyOn(Taro, 'navigateTo').mockRejectedValue({ errMsg: 'navigateTo:fail load subpackage' } as never);
  jest.spyOn(Taro, 'redirectTo').mockRejectedValue({ errMsg: 'redirectTo:fail load subpackage' } as never);
  go(page('pages/needs'));
  replace(page('household/place'));
  await Promise.resolve();
  const words = (said.mock.calls as unknown as readonly [{ title: string }][]).map(([{ title }]) => title);
  expect(words).toEqual(Array(2).fill('这一页没有打开，请看看网络，再点一次'));
});

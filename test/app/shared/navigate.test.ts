import { go, replace, whenUnopened } from '../../../src/stores/app/navigate';
import { page } from '../../../src/routes';
import Taro from '../../support/taro';

test('a page that cannot be opened says so instead of nothing', async () => {
  const said = jest.fn();
  whenUnopened(said);
  jest.spyOn(Taro, 'navigateTo').mockRejectedValue({ errMsg: 'navigateTo:fail load subpackage' } as never);
  jest.spyOn(Taro, 'redirectTo').mockRejectedValue({ errMsg: 'redirectTo:fail load subpackage' } as never);
  go(page('pages/needs'));
  replace(page('household/place'));
  await Promise.resolve();
  expect(said).toHaveBeenCalledTimes(2);
});

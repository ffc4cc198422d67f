import { act, render, screen } from '@testing-library/react';
import Place from '../../../src/household/place/index';
import Works from '../../../src/pages/works/index';
import type { PlaceView } from '../../../src/contract/joining/joining';
import { useWorks } from '../../../src/stores/works/works';
import { usePlace } from '../../../src/stores/joining/scene';
import Taro, { router } from '../../support/taro';
import { answers, cloud, newPhone, refuses } from '../support/phone';

const place: PlaceView = {
  communityId: 'c-2',
  name: '槐树湾小区',
  district: '城东区',
  address: '槐树路 2 号',
  stage: 'works',
  needs: { households: 36, tookPart: 28, needs: 14, answered: 14 },
  ballot: {
    title: '改造方案表决',
    binding: 'statutory',
    phase: 'closed',
    opensAt: 1,
    closesAt: 2,
    result: {
      stage: 'final',
      passed: true,
      took: { owners: 30, of: 36 },
      record: { entries: 31, root: 'ab'.repeat(32) },
    },
  },
  works: { milestone: 'external-wall', progress: 63, at: Date.UTC(2026, 10, 20) },
};

beforeEach(() => {
  newPhone();
  router.params = { c: 'c-2' };
  usePlace.setState({ view: { phase: 'loading' } });
});
const open = (page: React.ReactElement) =>
  act(async () => {
    render(page);
  });

test('whoever has a link is told what is public of the community, and how to join it', async () => {
  cloud.callFunction.mockResolvedValue(answers('joining.place', place));
  await open(<Place />);
  const page = document.body.textContent ?? '';
  for (const said of [
    '槐树湾小区',
    '正在施工',
    '28 户说了，全小区 36 户。',
    '表决通过了。',
    '30 户业主参加，一共 36 户。',
    '投票记录 31 条，指纹 abab abab abab abab',
    '做到外墙施工，整个工程完成了 63%',
    '加入这个小区',
  ]) {
    expect(page).toContain(said);
  }
  expect(screen.getByRole('button', { name: '用微信手机号找到我家' })).toBeTruthy();
});

test('a page of a community that is not one’s own leads there by itself, once', async () => {
  const redirect = jest.spyOn(Taro, 'redirectTo');
  jest
    .spyOn(Taro, 'getCurrentInstance')
    .mockReturnValue({ router: { ...router, $taroPath: '/pages/works/index?c=c-2' } } as never);
  cloud.callFunction.mockResolvedValue(refuses('NOT_MEMBER'));
  useWorks.setState({ view: { phase: 'loading' } });
  await open(<Works />);
  await act(() => useWorks.getState().reload());
  expect(redirect.mock.calls).toEqual([[{ url: '/household/place/index?c=c-2' }]]);
});

test('the public page that is refused itself stays and says so', async () => {
  const redirect = jest.spyOn(Taro, 'redirectTo');
  redirect.mockClear();
  jest
    .spyOn(Taro, 'getCurrentInstance')
    .mockReturnValue({ router: { ...router, $taroPath: '/household/place/index?c=c-2' } } as never);
  cloud.callFunction.mockResolvedValue(refuses('NOT_MEMBER'));
  await open(<Place />);
  expect(redirect).not.toHaveBeenCalled();
  expect(screen.getByText('回首页')).toBeTruthy();
});

test('a link or a code of a community that is not here says so and leads to the own hub', async () => {
  cloud.callFunction.mockResolvedValue(refuses('NOT_FOUND'));
  await open(<Place />);
  expect(screen.getByText('没有找到这个小区')).toBeTruthy();
  expect(screen.queryByText('再试一次')).toBeNull();
  await act(async () => screen.getByText('回首页').click());
});

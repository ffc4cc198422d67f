import { act, render, screen } from '@testing-library/react';
import Home from '../../../src/pages/home/index';
import { useHome } from '../../../src/stores/home/home';
import { useSession } from '../../../src/stores/app/session';
import Taro, { router } from '../../support/taro';
import { aMember } from '../support/home';
import { answers, cloud, newPhone, refuses, sent } from '../support/phone';

/** The cloud of somebody who lives in c-1 alone. */
const livesInOne = () => {
  cloud.callFunction.mockImplementation(
    async ({ data }: { data: { procedure: string; input: { communityId?: string } } }) => {
      const { input } = data;
      return input.communityId === 'c-2' ? refuses('NOT_FOUND') : answers('home.read', aMember('c-1'));
    },
  );
};

beforeEach(() => {
  newPhone();
  router.params = {};
  useHome.setState({ view: { phase: 'loading' } });
  useSession.setState({ communityId: 'c-1' });
});
const open = () =>
  act(async () => {
    render(<Home />);
  });

test('the code on the wall opens its own community, though another one was shown last', async () => {
  router.params = { scene: 'c%3Dc-9' };
  cloud.callFunction.mockResolvedValue(answers('home.read', aMember('c-9')));
  await open();
  expect(sent()[0]).toEqual({ procedure: 'home.read', input: { communityId: 'c-9' } });
  expect(screen.getByText('c-9')).toBeTruthy();
  expect(useSession.getState().communityId).toBe('c-9');
});

test('who does not live there is led to what is public of it and the ways in', async () => {
  router.params = { scene: 'c%3Dc-2' };
  livesInOne();
  const redirect = jest.spyOn(Taro, 'redirectTo');
  await open();
  expect(redirect).toHaveBeenCalledWith({ url: '/household/place/index?c=c-2' });
});

test('who has moved out of the community shown last finds the own one', async () => {
  useSession.setState({ communityId: 'c-2' });
  livesInOne();
  await open();
  expect(sent().map(({ input }) => input)).toEqual([{ communityId: 'c-2' }, {}]);
  expect(screen.getByText('c-1')).toBeTruthy();
});

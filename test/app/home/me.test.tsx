import { act, render, screen } from '@testing-library/react';
import Me from '../../../src/pages/me/index';
import { useHome } from '../../../src/stores/home/home';
import { answers, cloud, newPhone } from '../support/phone';

test('nobody is told that they have no home before the cloud has said so', async () => {
  newPhone();
  useHome.setState({ view: { phase: 'loading' } });
  let say: (answer: unknown) => void = () => undefined;
  cloud.callFunction.mockReturnValue(new Promise((done) => (say = done)) as never);
  await act(async () => void render(<Me />));
  expect(screen.queryByText(/还没有找到您家/)).toBeNull();
  await act(async () => say(answers('home.read', { kind: 'stranger' } as never)));
  expect(screen.getByText(/还没有找到您家/)).toBeTruthy();
});

import { act, fireEvent, render, screen, within } from '@testing-library/react';
import Needs from '../../../src/pages/needs/index';
import { useSession } from '../../../src/stores/app/session';
import { useBack, useNeeds } from '../../../src/stores/need/list';
import { aNeed } from '../support/needs';
import { answers, cloud, network, newPhone, refuses } from '../support/phone';

const needs = [aNeed({ text: '大门口的灯' }), aNeed({ needId: 'n-2', text: '四楼的扶手松了' })];
const cardOf = (text: string) => screen.getByText(text).closest('.card') as HTMLElement;
const back = async (text: string) => {
  await act(async () => {
    fireEvent.click(within(cardOf(text)).getByRole('button', { name: '我家也需要' }));
  });
};

beforeEach(async () => {
  newPhone();
  useSession.setState({ communityId: 'c1', roles: ['resident'] });
  useNeeds.setState({ view: { phase: 'loading' } });
  useBack.getState().reset();
  cloud.callFunction.mockResolvedValueOnce(answers('needs.list', { rows: needs, open: true }));
  await act(async () => {
    render(<Needs />);
  });
});

test('a press that was refused says so in its own row, not at the top out of sight', async () => {
  cloud.callFunction.mockResolvedValue(refuses('NOT_FOUND'));
  await back('四楼的扶手松了');
  expect(within(cardOf('四楼的扶手松了')).getByText('这一下没有记上')).toBeTruthy();
  expect(screen.getAllByText('这一下没有记上')).toHaveLength(1);
  expect(within(cardOf('大门口的灯')).queryByRole('alert')).toBeNull();
});

test('a press that waits on the phone says so there too', async () => {
  network('none');
  cloud.callFunction.mockRejectedValue(new Error('fail'));
  await back('四楼的扶手松了');
  expect(within(cardOf('四楼的扶手松了')).getByText(/先记在手机里/)).toBeTruthy();
});

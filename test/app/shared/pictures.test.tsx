import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { WaitingPicture } from '../../../src/contract/shared/pictures';
import { useSession } from '../../../src/stores/app/session';
import { useDecidePicture, useWaitingPictures } from '../../../src/stores/shared/pictures';
import { PicturesCard } from '../../../src/worker/desk/pictures-card';
import Pictures from '../../../src/worker/pictures/index';
import { answers, cloud, newPhone, refuses, sent } from '../support/phone';

const picture = (name: string, more: Partial<WaitingPicture> = {}): WaitingPicture => ({
  place: 'needs',
  documentId: 'n-1',
  file: `cloud://e/needs/${name}.png`,
  text: `${name} 的话`,
  at: Date.UTC(2026, 10, 24, 6),
  ...more,
});
const two = [picture('楼道'), picture('屋顶', { place: 'ideas', documentId: 'i-1' })];
const listed = (pictures: readonly WaitingPicture[]) => answers('pictures.waiting', { pictures });
const cardOf = (words: string) => within(screen.getByText(words).closest('.card') as HTMLElement);
const press = (words: string, name: string) =>
  act(async () => {
    fireEvent.click(cardOf(words).getByRole('button', { name }));
  });

beforeEach(async () => {
  newPhone();
  useSession.setState({ communityId: 'c1', roles: ['worker'] });
  useWaitingPictures.setState({ view: { phase: 'loading' } });
  useDecidePicture.getState().reset();
  cloud.callFunction.mockResolvedValueOnce(listed(two));
});
const open = () =>
  act(async () => {
    render(<Pictures />);
  });

test.each([
  ['可以给大家看', true, '记好了，大家都看得到这张图片了。'],
  ['不能给大家看', false, '记好了，这张图片不会给别人看。'],
])('“%s” decides about that picture alone, which leaves the list', async (name, show, said) => {
  await open();
  cloud.callFunction.mockResolvedValueOnce(answers('pictures.decide', { shown: show }));
  cloud.callFunction.mockResolvedValueOnce(listed([two[0]!]));
  await press('屋顶 的话', name);
  expect(sent()[1]).toMatchObject({
    procedure: 'pictures.decide',
    input: { communityId: 'c1', place: 'ideas', documentId: 'i-1', file: two[1]!.file, show },
  });
  expect(screen.getByText(said)).toBeTruthy();
  expect(screen.queryByText('屋顶 的话')).toBeNull();
  expect(screen.getByText('楼道 的话')).toBeTruthy();
});

test('if a colleague was faster, the page says how the picture stands, not what was pressed', async () => {
  await open();
  cloud.callFunction.mockResolvedValueOnce(answers('pictures.decide', { shown: false }));
  cloud.callFunction.mockResolvedValueOnce(listed([]));
  await press('楼道 的话', '可以给大家看');
  expect(screen.getByText('记好了，这张图片不会给别人看。')).toBeTruthy();
});

test('a refused press says so in its own card, and the picture stays', async () => {
  await open();
  cloud.callFunction.mockResolvedValueOnce(refuses('OWN_MATTER'));
  await press('楼道 的话', '可以给大家看');
  expect(cardOf('楼道 的话').getByText('还没有记上')).toBeTruthy();
  expect(cardOf('屋顶 的话').queryByText('还没有记上')).toBeNull();
});

test('the desk has a row while pictures wait, and none otherwise', async () => {
  const { rerender } = render(<PicturesCard communityId="c1" />);
  expect(screen.queryByText('等您看的图片')).toBeNull();
  await act(() => useWaitingPictures.getState().load({ communityId: 'c1' }));
  expect(screen.getByText(/^2 张/)).toBeTruthy();
  cloud.callFunction.mockResolvedValueOnce(listed([]));
  await act(() => useWaitingPictures.getState().reload());
  rerender(<PicturesCard communityId="c1" />);
  expect(screen.queryByText('等您看的图片')).toBeNull();
});

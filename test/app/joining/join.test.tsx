import { act, fireEvent, render, screen } from '@testing-library/react';
import Join from '../../../src/household/join/index';
import { communityOfScene, hubOf } from '../../../src/stores/joining/scene';
import { useJoinForm } from '../../../src/stores/joining/join';
import { router } from '../../support/taro';
import { answers, cloud, newPhone, refuses, sent } from '../support/phone';

const press = (text: string) =>
  act(async () => {
    fireEvent.click(screen.getByText(text));
  });
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label, { selector: 'input' }), { target: { value } });

beforeEach(() => {
  newPhone();
  router.params = {};
  useJoinForm.setState({ code: '', name: '', kind: undefined });
});

test.each([
  ['c%3Dc-fresh', 'c-fresh'],
  ['c=c-fresh', 'c-fresh'],
  ['n=1', undefined],
  ['c%3D', undefined],
  ['%E0%A4%A', undefined],
  ['', undefined],
  [undefined, undefined],
])('the scene %s is the community %s', (scene, community) => expect(communityOfScene(scene)).toBe(community));

test('what leads to the hub of a community is read back as it', () => {
  expect(communityOfScene(new URL(hubOf('c-1'), 'http://x').searchParams.get('scene') ?? '')).toBe('c-1');
});

test('a letter’s code in small letters, without hyphens and with O for 0, is sent as it is printed', async () => {
  render(<Join />);
  cloud.callFunction.mockResolvedValue(
    answers('joining.byCode', {
      joined: [{ role: 'resident', communityId: 'c-1', communityName: '青石坊小区', unit: '1-1-101' }],
    }),
  );
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '7k3mq2xdowz' } });
  await press('用这个码找到我家');
  expect(sent()).toEqual([]);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '7k3mq2xdowz9' } });
  await press('用这个码找到我家');
  expect(sent()[0]).toMatchObject({ procedure: 'joining.byCode', input: { code: '7K3M-Q2XD-0WZ9' } });
  expect(screen.getByText(/1号楼1单元101/)).toBeTruthy();
});

test('a code that opens nothing stays in its field; during a pause it is not sent again', async () => {
  render(<Join />);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '7k3mq2xd0wz9' } });
  cloud.callFunction.mockResolvedValue(refuses('CODE_UNKNOWN', {}));
  await press('用这个码找到我家');
  expect(screen.getByText(/这个入户码用不了/)).toBeTruthy();
  expect(screen.getByDisplayValue('7K3M-Q2XD-0WZ9')).toBeTruthy();
  cloud.callFunction.mockResolvedValue(refuses('CODE_UNKNOWN', { retryAt: Date.now() + 3_600_000 }));
  await press('用这个码找到我家');
  expect(screen.getByText(/输错的次数多了/)).toBeTruthy();
  await press('用这个码找到我家');
  expect(sent()).toHaveLength(2);
});

test('at the desk: the flat as it is on the door, then a number to show until when', async () => {
  router.params = { c: 'c-1', way: 'desk' };
  render(<Join />);
  cloud.callFunction.mockResolvedValue(
    answers('joining.ask', { number: '042317', until: Date.now() + 600_000 }),
  );
  type('几号楼', '3号楼');
  type('几单元', '2');
  type('房号', '501室');
  fireEvent.click(screen.getByText('租户'));
  type('您的姓名', ' 林秀英 ');
  await press('取一个号码');
  expect(sent()[0]).toMatchObject({
    procedure: 'joining.ask',
    input: { communityId: 'c-1', unit: '3-2-501', kind: 'tenant', name: '林秀英' },
  });
  expect(screen.getByText('042 317')).toBeTruthy();
  expect(screen.getByText('10 分钟内有效')).toBeTruthy();
});

import { act, cleanup, render, screen } from '@testing-library/react';
import Home from '../../../src/pages/home/index';
import { useHome } from '../../../src/stores/home/home';
import { leaveFlat } from '../../../src/stores/joining/flats';
import { useOutbox } from '../../../src/stores/app/outbox';
import { useSession } from '../../../src/stores/app/session';
import { router, storage } from '../../support/taro';
import { aMember } from '../support/home';
import { answers, cloud, network, newPhone, refuses, sent, answersAny } from '../support/phone';

const member = (communityId: string) => aMember(communityId, `${communityId} 小区`);
const text = () => document.body.textContent ?? '';
const open = () =>
  act(async () => {
    cleanup();
    render(<Home />);
  });
const nobody = { communityId: undefined, communityName: undefined, roles: [] } as const;

beforeEach(() => {
  newPhone();
  router.params = {};
  useHome.setState({ view: { phase: 'loading' } });
  useSession.setState(nobody);
  useOutbox.setState({ letters: [], refused: [] });
});

test('the hub of the first visit is there on the next one, though the first did not know the community', async () => {
  cloud.callFunction.mockResolvedValue(answers('home.read', member('c-1')));
  await open();
  network('none');
  cloud.callFunction.mockRejectedValue(new Error('fail'));
  await open();
  expect(sent().map(({ input }) => input)).toEqual([{}, { communityId: 'c-1' }]);
  expect(text()).toMatch(/下面是今天.*的内容.*现在没有网络.*c-1 小区/);
});

test.each(['BUSY', 'INTERNAL'] as const)(
  'what the cloud cannot answer is no reason to show nothing: %s',
  async (code) => {
    cloud.callFunction.mockResolvedValue(answers('home.read', member(`c-${code}`)));
    await open();
    cloud.callFunction.mockResolvedValue(refuses(code, { requestId: '93b840ae-ac90' }));
    await open();
    expect(text()).toMatch(new RegExp(`下面是今天.*的内容.*c-${code} 小区`));
    expect(text()).not.toContain('网络');
  },
);

test('a hub that cannot be opened keeps its frame and says what waits on the phone', async () => {
  useSession.setState({ communityId: 'c-3', communityName: '梧桐里小区', roles: ['resident', 'supervisor'] });
  const input = { communityId: 'c-3', needId: 'n', mutationId: 'm' };
  useOutbox.setState({ letters: [{ procedure: 'needs.back', input, writtenAt: 0 }] });
  cloud.callFunction.mockResolvedValue(refuses('INTERNAL', { requestId: '93b840ae-ac90' }));
  await open();
  expect(text()).toMatch(/人民设计师|梧桐里小区/);
  expect(text()).toContain('编号 93B8-40');
  expect(screen.getByText('再试一次')).toBeTruthy();
  expect(text()).toContain('等着送出');
  for (const tile of ['需求', '方案', '表决', '工地', '评价', '我的', '上门听需求'])
    expect(screen.getByText(tile)).toBeTruthy();
});

test('a hub that cannot be opened the first time offers what is known of nobody', async () => {
  cloud.callFunction.mockResolvedValue(refuses('BUSY'));
  await open();
  expect(screen.getByText('再试一次')).toBeTruthy();
  expect(screen.getByText('我的')).toBeTruthy();
  expect(screen.queryByText('表决')).toBeNull();
});

test('who has moved out takes nothing of the community along on the phone', async () => {
  cloud.callFunction.mockResolvedValue(answers('home.read', member('c-6')));
  await open();
  const ofSix = () => storage.keys().filter((key) => key.includes('"communityId":"c-6"'));
  expect(ofSix()).toHaveLength(1);
  cloud.callFunction.mockImplementation(async ({ data }: { data: { procedure: string } }) =>
    data.procedure === 'home.read' ? answers('home.read', { kind: 'stranger' }) : answersAny({}),
  );
  await act(async () => void (await leaveFlat('c-6', '1-1-101')));
  expect(ofSix()).toEqual([]);
});

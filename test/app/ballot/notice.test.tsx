import { act, fireEvent, render, screen } from '@testing-library/react';
import Objection from '../../../src/household/objection/index';
import Objections from '../../../src/household/objections/index';
import Ballot from '../../../src/pages/ballot/index';
import type { BallotView } from '../../../src/contract/ballot/ballots';
import type { ObjectionView } from '../../../src/contract/ballot/objections';
import { useBallot } from '../../../src/stores/ballot/ballot';
import { useObjections } from '../../../src/stores/ballot/objections';
import { useSession } from '../../../src/stores/app/session';
import { router } from '../../support/taro';
import { aBallot, aPaper } from '../support/ballot';
import { answers, cloud, newPhone, refuses, sent } from '../support/phone';

const day = 86_400_000;
const noticed = (more: Partial<BallotView> = {}) =>
  aBallot({
    phase: 'notice',
    noticeAt: Date.now() - day,
    correctionEndsAt: Date.now() + 6 * day,
    opensAt: Date.now() + 14 * day,
    closesAt: Date.now() + 20 * day,
    roll: { owners: 456, areaCenti: 3_845_230 },
    ...more,
  });
let ballot: BallotView;
let objections: readonly ObjectionView[];
let raised: unknown;

beforeEach(() => {
  newPhone();
  ballot = noticed();
  objections = [];
  raised = answers('objections.raise', { objectionId: 'x1' });
  cloud.callFunction.mockImplementation(async ({ data }: { data: { procedure: string } }) => {
    if (data.procedure === 'ballots.read') return answers('ballots.read', { ballot });
    return data.procedure === 'objections.list'
      ? answers('objections.list', { ballotId: 'b1', objections })
      : raised;
  });
  useSession.setState({ communityId: 'c1', roles: ['resident'], memberships: [] });
  useBallot.setState({ view: { phase: 'loading' } });
  useObjections.setState({ view: { phase: 'loading' } });
  router.params = {};
});
const press = async (text: string) => {
  const target = await screen.findByText(text);
  await act(async () => {
    fireEvent.click(target);
  });
};
const an = (more: Partial<ObjectionView> = {}): ObjectionView => ({
  objectionId: 'x1',
  to: 'roll',
  text: '面积不对',
  at: Date.now(),
  mine: true,
  state: 'open',
  ...more,
});

test('while the roll may be corrected the own entry is shown, and how to have it mended', async () => {
  render(<Ballot />);
  await screen.findByText('核对您的名册信息');
  expect(screen.getByText('89.50 平方米')).toBeTruthy();
  expect(screen.getByText('有不对的，告诉社区')).toBeTruthy();
  expect(screen.queryByText('名册指纹')).toBeNull();
});

test('an own objection to the roll shows its state, with the answer', async () => {
  objections = [
    an({ state: 'upheld', answer: '已按房产证改为 89.50' }),
    an({ objectionId: 'x2', mine: false }),
  ];
  render(<Ballot />);
  await screen.findByText(/您提的有道理，名册已经改了。答复：已按房产证改为 89.50/);
  expect(screen.queryByText(/社区还在核对/)).toBeNull();
});

test('a frozen roll shows its totals and the beginning of its root', async () => {
  ballot = noticed({ roll: { owners: 456, areaCenti: 3_845_230, root: 'c0ffee12'.repeat(8) } });
  render(<Ballot />);
  await screen.findByText('c0ff ee12 c0ff ee12');
  expect(screen.queryByText('有不对的，告诉社区')).toBeNull();
});

test('an objection names the flat, says what follows, and is sent once', async () => {
  router.params = { to: 'roll', unit: '3-2-501' };
  render(<Objection />);
  await screen.findByText('名册上的信息不对');
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '少' } });
  expect(screen.getByText('再写几个字，至少 4 个字。')).toBeTruthy();
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '房产证上是 98.50 平方米' } });
  await press('交上去');
  expect(sent().find(({ procedure }) => procedure === 'objections.raise')?.input).toMatchObject({
    ballotId: 'b1',
    to: 'roll',
    unit: '3-2-501',
    text: '房产证上是 98.50 平方米',
  });
  expect(screen.getByText('收到了，社区会答复您')).toBeTruthy();
});

test('a refused objection keeps its words, also when the page is left and opened again', async () => {
  raised = refuses('OBJECTION_CLOSED');
  router.params = { to: 'roll', unit: '3-2-501' };
  const page = render(<Objection />);
  await screen.findByText('名册上的信息不对');
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '房产证上是 98.50 平方米' } });
  await press('交上去');
  expect(screen.getByText('还没有交上去')).toBeTruthy();
  page.unmount();
  render(<Objection />);
  expect(await screen.findByDisplayValue('房产证上是 98.50 平方米')).toBeTruthy();
});

test('who owns several flats says which one', async () => {
  ballot = noticed({ mine: [aPaper({ units: ['3-2-501', '3-2-502'] })] });
  router.params = { to: 'roll' };
  render(<Objection />);
  await screen.findByText('3号楼2单元502');
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '这套已经卖掉了' } });
  await press('交上去');
  expect(sent().some(({ procedure }) => procedure === 'objections.raise')).toBe(false);
  await press('3号楼2单元502');
  await press('交上去');
  expect(sent().find(({ procedure }) => procedure === 'objections.raise')?.input.unit).toBe('3-2-502');
});

test('who is missing on the roll objects for the flat that they live in', async () => {
  ballot = noticed({ mine: [] });
  useSession.setState({
    memberships: [{ role: 'resident', communityId: 'c1', unit: '4-1-101', kind: 'owner' }],
  });
  router.params = { to: 'roll' };
  render(<Objection />);
  expect(await screen.findByText('4号楼1单元101')).toBeTruthy();
});

test('the list shows every objection with its answer, without names', async () => {
  objections = [
    an({ mine: false, to: 'result', text: '票数不对', state: 'dismissed', answer: '已重新核对' }),
  ];
  render(<Objections />);
  await screen.findByText('票数不对');
  expect(screen.getByText('社区答复：已重新核对')).toBeTruthy();
  expect(screen.getByText('核对过，不改')).toBeTruthy();
});

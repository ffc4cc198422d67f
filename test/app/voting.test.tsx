import { act, fireEvent, render, screen } from '@testing-library/react';
import Ballot from '../../src/pages/ballot/index';
import { flush } from '../../src/client/outbox';
import { useSession } from '../../src/stores/session';
import { answers, cloud, network, newPhone } from './support/phone';

const day = 86_400_000;
const paper = { ownerKey: 'o1', units: ['3-2-501'], areaCenti: 8950 };
const ballot = (mine: object) => ({
  ballotId: 'b1',
  title: '改造方案表决',
  question: '是否同意按方案进行改造？',
  matter: 'use-maintenance-fund',
  rule: 'ordinary',
  phase: 'open',
  noticeAt: Date.now() - 20 * day,
  opensAt: Date.now() - day,
  closesAt: Date.now() + 5 * day,
  planId: 'p1',
  roll: { owners: 456, areaCenti: 3_845_230 },
  turnout: { owners: 290, areaCenti: 2_442_651, byBuilding: [], countedAt: Date.now() },
  gap: { owners: 14, areaCenti: 120_835 },
  mine: [{ ...paper, ...mine }],
});

let voted: object = {};
let reachable = true;

beforeEach(() => {
  newPhone();
  voted = {};
  reachable = true;
  cloud.callFunction.mockImplementation(async ({ data }: { data: { procedure: string } }) => {
    if (data.procedure === 'ballots.read') return answers({ ballot: ballot(voted) });
    if (!reachable) throw new Error('fail');
    voted = { voted: { receipt: 'CH-1234', castAt: Date.now() } };
    return answers({ receipt: 'CH-1234', castAt: Date.now() });
  });
  useSession.setState({ communityId: 'c1', roles: ['resident'] });
});

const press = async (text: string) => {
  const target = await screen.findByText(text);
  await act(async () => {
    fireEvent.click(target);
  });
};
const casts = () =>
  cloud.callFunction.mock.calls.filter(
    ([{ data }]) => (data as { procedure: string }).procedure === 'ballots.cast',
  );

async function voteYes() {
  render(<Ballot />);
  await press('给 3号楼2单元501 投票');
  await press('同意');
  await press('下一步，核对');
  expect(screen.getByText('您代表 3号楼2单元501（89.50 平方米），对这件事投“同意”。')).toBeTruthy();
  await press('确认，投“同意”');
}

test('choose, check, cast: then the receipt, and no second vote is offered', async () => {
  await voteYes();
  await screen.findByText('CH-1234');
  expect(screen.queryByText('给 3号楼2单元501 投票')).toBeNull();
  expect(casts()).toHaveLength(1);
});

test('without network the vote is said to wait; it goes once when the network is back', async () => {
  reachable = false;
  network('none');
  await voteYes();
  await screen.findByText('还没有送到');
  expect(screen.queryByText('给 3号楼2单元501 投票')).toBeNull();
  reachable = true;
  network('wifi');
  await act(flush);
  await screen.findByText('CH-1234');
  const ids = casts().map(([{ data }]) => (data as { input: { mutationId: string } }).input.mutationId);
  expect(new Set(ids).size).toBe(1);
});

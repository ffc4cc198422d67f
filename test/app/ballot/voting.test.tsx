import { act, fireEvent, render, screen } from '@testing-library/react';
import Ballot from '../../../src/pages/ballot/index';
import { flush } from '../../../src/client/outbox';
import type { BallotView } from '../../../src/contract/ballot/ballots';
import { useBallot, useVote } from '../../../src/stores/ballot/ballot';
import { useSession } from '../../../src/stores/app/session';
import { storage } from '../../support/taro';
import { aBallot, aPaper } from '../support/ballot';
import { answers, cloud, network, newPhone, refuses, sent, answersAny } from '../support/phone';

const receipt = { receipt: '7K3M-Q2XD', commitment: 'ab'.repeat(32), signature: 'cd'.repeat(64) };
let ballot: BallotView;
let answer: () => unknown;

beforeEach(() => {
  newPhone();
  ballot = aBallot();
  answer = () => {
    const castAt = Date.now();
    ballot = aBallot({ mine: [aPaper({ voted: { receipt: receipt.receipt, castAt, channel: 'online' } })] });
    return answers('ballots.cast', { ...receipt, castAt });
  };
  cloud.callFunction.mockImplementation(async ({ data }: { data: { procedure: string } }) =>
    data.procedure === 'ballots.read' ? answers('ballots.read', { ballot }) : answer(),
  );
  useSession.setState({ communityId: 'c1', roles: ['resident'] });
  useBallot.setState({ view: { phase: 'loading' } });
  useVote.setState({ at: { step: 'look' }, begun: undefined, justCast: undefined });
});

const press = async (text: string | RegExp) => {
  const target = await screen.findByText(text);
  await act(async () => {
    fireEvent.click(target);
  });
};
const casts = () => sent().filter(({ procedure }) => procedure === 'ballots.cast');

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
  await screen.findByText('7K3M-Q2XD');
  expect(screen.queryByText('给 3号楼2单元501 投票')).toBeNull();
  expect(casts()).toHaveLength(1);
  expect(casts()[0]?.input).toMatchObject({ ballotId: 'b1', ownerKey: 'o1', choice: { m1: ['approve'] } });
  expect(screen.getByText('看回执，核对这一票')).toBeTruthy();
});

test('without network the vote is said to wait; it goes once when the network is back', async () => {
  const later = answer;
  answer = () => {
    throw new Error('fail');
  };
  network('none');
  await voteYes();
  await screen.findByText('还没有送到');
  expect(screen.queryByText('给 3号楼2单元501 投票')).toBeNull();
  answer = later;
  network('wifi');
  await act(flush);
  await screen.findByText('7K3M-Q2XD');
  expect(new Set(casts().map(({ input }) => input.mutationId)).size).toBe(1);
});

test('once it is cast the phone keeps the receipt and nothing of the choice', async () => {
  await voteYes();
  await screen.findByText('7K3M-Q2XD');
  const kept = JSON.stringify(storage.keys().map((key) => storage.read(key)));
  expect(kept).toContain('7K3M-Q2XD');
  expect(kept).not.toContain('approve');
});

test('a vote that is there already is told, and can be objected to', async () => {
  answer = () => {
    const voted = {
      receipt: '9999-AAAA',
      castAt: Date.now(),
      channel: 'paper' as const,
      toCheck: true as const,
    };
    ballot = aBallot({ mine: [aPaper({ voted })] });
    return refuses('ALREADY_VOTED', { castAt: Date.now(), channel: 'paper' });
  };
  await voteYes();
  await screen.findByText('这一票没有投出去');
  expect(screen.getByText('不对，提出异议')).toBeTruthy();
  expect(screen.getByText('9999-AAAA')).toBeTruthy();
});

test('a paper that somebody else handed in is said to be right at one press, or objected to', async () => {
  const voted = {
    receipt: '9999-AAAA',
    castAt: Date.now(),
    channel: 'door' as const,
    toCheck: true as const,
  };
  ballot = aBallot({ mine: [aPaper({ voted })] });
  answer = () => answersAny({});
  render(<Ballot />);
  await screen.findByText(/工作人员上门收了您家一张票/);
  expect(screen.getByText('不是我家投的')).toBeTruthy();
  await press('是我家的意思');
  expect(sent().at(-1)).toMatchObject({ procedure: 'ballots.acknowledge', input: { ownerKey: 'o1' } });
  expect(screen.queryByText('是我家的意思')).toBeNull();
});

test('a proxy is told whom the vote is for and until when; the principal may still vote', async () => {
  const voted = { receipt: '9999-AAAA', castAt: Date.now(), channel: 'proxy' as const };
  ballot = aBallot({
    mine: [
      aPaper({ ownerKey: 'o2', units: ['2-1-301'], proxyUntil: Date.now() + 86_400_000 }),
      aPaper({ voted }),
    ],
  });
  render(<Ballot />);
  await screen.findByText(/^您受 2号楼1单元301 的委托投票，委托到明天/);
  expect(screen.getByText('替 2号楼1单元301 投票')).toBeTruthy();
  await press('我自己来投，替我投的那一票不算');
  expect(screen.getByText('3号楼2单元501，您的意见是')).toBeTruthy();
});

test('a paper on its way is said, and the phone may still be used', async () => {
  ballot = aBallot({ mine: [aPaper({ paperWaiting: true })] });
  render(<Ballot />);
  await screen.findByText(/您家交的纸质票正在核对/);
  expect(screen.getByText('给 3号楼2单元501 投票')).toBeTruthy();
});

const chosen = (name: RegExp) => screen.getByRole('radio', { name }).getAttribute('aria-checked');
/** WeChat's own back: gesture, key or arrow. */
const wechatBack = () =>
  act(async () => {
    fireEvent.click(document.querySelector('[data-wechat-back]') as Element);
  });

test('who leaves before casting comes back to the same step with the choice, and the phone has kept nothing of it', async () => {
  const page = render(<Ballot />);
  await press('给 3号楼2单元501 投票');
  await press('同意');
  page.unmount();
  expect(JSON.stringify(storage.keys().map((key) => storage.read(key)))).not.toContain('approve');
  render(<Ballot />);
  await screen.findByText('3号楼2单元501，您的意见是');
  expect(chosen(/^同意/)).toBe('true');
  expect(casts()).toHaveLength(0);
});

test('back goes a step back, from the check to the choice and from there to the notice, and the choice stays', async () => {
  render(<Ballot />);
  await press('给 3号楼2单元501 投票');
  await press('同意');
  await press('下一步，核对');
  await wechatBack();
  expect(chosen(/^同意/)).toBe('true');
  await wechatBack();
  expect(document.querySelector('[data-wechat-back]')).toBeNull();
  await press('给 3号楼2单元501 投票');
  expect(chosen(/^同意/)).toBe('true');
});

test('a choice that was begun in one ballot is not found in the next one', async () => {
  const page = render(<Ballot />);
  await press('给 3号楼2单元501 投票');
  await press('同意');
  page.unmount();
  ballot = aBallot({ ballotId: 'b2' });
  render(<Ballot />);
  await press('给 3号楼2单元501 投票');
  expect(chosen(/^同意/)).toBe('false');
});

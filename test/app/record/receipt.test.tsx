import { act, fireEvent, render, screen } from '@testing-library/react';
import Receipt from '../../../src/household/receipt/index';
import type { BallotView } from '../../../src/contract/ballot/ballots';
import type { ProofView } from '../../../src/contract/record/record';
import { tally } from '../../../src/domain/ballot/tally';
import { useBallot } from '../../../src/stores/ballot/ballot';
import { keepReceipt } from '../../../src/stores/record/kept-receipts';
import { keepHead, seenHead } from '../../../src/stores/record/seen-heads';
import { useSession } from '../../../src/stores/app/session';
import { aService } from '../../support/proof';
import { router } from '../../support/taro';
import { aBallot, aForm, aPaper } from '../support/ballot';
import { answers, cloud, newPhone, refuses, sent } from '../support/phone';

type Service = ReturnType<typeof aService>;
let service: Service;
let code: string;
let ballot: BallotView;
let proof: (from: number) => unknown;
let own: unknown;

beforeEach(() => {
  newPhone();
  service = aService();
  const codes = Array.from({ length: 5 }, () => service.cast());
  code = codes[2] ?? '';
  ballot = aBallot({ mine: [aPaper({ voted: { receipt: code, castAt: 1_002, channel: 'online' } })] });
  proof = (from) => answers('record.proof', service.proof(code, { from }));
  cloud.callFunction.mockImplementation(
    async ({ data }: { data: { procedure: string; input: { from: number } } }) => {
      if (data.procedure === 'ballots.read') return answers('ballots.read', { ballot });
      return data.procedure === 'record.own' ? own : proof(data.input.from);
    },
  );
  useSession.setState({ communityId: 'c1', roles: ['resident'] });
  useBallot.setState({ view: { phase: 'loading' } });
  router.params = { ballot: 'b1', code };
});
const press = async (text: string) => {
  const target = await screen.findByText(text);
  await act(async () => {
    fireEvent.click(target);
  });
};
const asked = () => sent().filter(({ procedure }) => procedure === 'record.proof');
const all = '这一票好好地在公开的记录里，没有人动过。';

test('a receipt that is opened is checked on the phone at once, and the head is remembered', async () => {
  render(<Receipt />);
  await screen.findByText(all);
  expect(screen.getAllByText('✓ 对')).toHaveLength(4);
  expect(screen.queryByText('✗ 不对')).toBeNull();
  expect(screen.getByRole('img', { name: /二维码/ })).toBeTruthy();
  expect(screen.getByText('记录里的第 3 条，一共 5 条，', { exact: false })).toBeTruthy();
  expect(asked()[0]?.input).toMatchObject({ ballotId: 'b1', receipt: code, from: 0 });
  expect(seenHead('b1')?.head.statement.size).toBe(5);
});

describe('the phone holds the service to the receipt that it got when the vote was cast', () => {
  /** Keeps it, and comes back so much later. */
  const keep = (later: number) => {
    const { statement, signature } = service.proof(code).receipt;
    const { commitment, castAt } = statement;
    keepReceipt('b1', { receipt: code, commitment, castAt, signature });
    jest.spyOn(Date, 'now').mockReturnValue(castAt + later);
  };
  afterEach(() => jest.restoreAllMocks());
  const pending = () => {
    proof = () => {
      const { logged: _, ...rest } = service.proof(code);
      return answers('record.proof', rest);
    };
  };

  test('a vote that is not in the log after ten minutes is overdue', async () => {
    pending();
    keep(600_001);
    render(<Receipt />);
    await screen.findByText('过了时间还没并入');
  });

  test('within them it only waits', async () => {
    pending();
    keep(600_000);
    render(<Receipt />);
    await screen.findByText('还没并入公开记录');
  });

  test('a vote that the service knows nothing of is no mistyped code', async () => {
    proof = () => refuses('NOT_FOUND');
    keep(0);
    render(<Receipt />);
    await screen.findByText('有回执，查不到这一票');
  });
});

test('at the next visit the log must go on from the head that was seen', async () => {
  keepHead('b1', { publicKey: service.publicKey, head: service.head(4) });
  render(<Receipt />);
  await screen.findByText('和您上次看到的记录接得上，只增加过，没有删改过。');
  expect(asked()[0]?.input.from).toBe(4);
  expect(screen.getByText('签名用的钥匙和上次一样。')).toBeTruthy();
});

test('a log that was rewritten meanwhile is said, with whom to tell, and the good head is kept', async () => {
  const fork = aService('b2');
  Array.from({ length: 3 }, () => fork.cast());
  keepHead('b1', { publicKey: service.publicKey, head: { ...fork.head(3) } });
  render(<Receipt />);
  await screen.findByText('有对不上的地方');
  expect(screen.getByText(/拿着回执号去找监票人和社区/)).toBeTruthy();
  expect(screen.getByRole('alert')).toBeTruthy();
  expect(seenHead('b1')?.head.statement.size).toBe(3);
});

test('a signature that was tampered with is refused by the phone’s own arithmetic', async () => {
  const value = service.proof(code);
  const { signature: real } = value.receipt;
  const signature = `${real.startsWith('0') ? '1' : '0'}${real.slice(1)}`;
  proof = () => answers('record.proof', { ...value, receipt: { ...value.receipt, signature } });
  render(<Receipt />);
  await screen.findByText('这张回执不是本次表决发出的，或者被改过。');
  expect(seenHead('b1')).toBeUndefined();
});

test('the receipt of the day of the vote must still be the one that is shown', async () => {
  const { castAt } = service.proof(code).receipt.statement;
  keepReceipt('b1', { receipt: code, castAt, commitment: 'ab'.repeat(32), signature: 'cd'.repeat(64) });
  render(<Receipt />);
  expect(await screen.findByText('和您投票那一刻手机存下的回执不一样。')).toBeTruthy();
});

test('a vote on its way into the log is told to wait, not refused; the next check finds it', async () => {
  proof = () => answers('record.proof', service.proof(code, { size: 2 }));
  render(<Receipt />);
  await screen.findByText('还没并入公开记录');
  proof = (from) => answers('record.proof', service.proof(code, { from }));
  await press('再核对一次');
  await screen.findByText(all);
});

test('a vote that was taken out of the count says why', async () => {
  const value: ProofView = { ...service.proof(code), voided: 'objection-upheld' };
  proof = () => answers('record.proof', value);
  render(<Receipt />);
  expect(await screen.findByText('这一票不算数了')).toBeTruthy();
});

test('any code may be typed, in small letters too; an unknown one says how to look again', async () => {
  router.params = {};
  proof = () => refuses('NOT_FOUND');
  render(<Receipt />);
  const field = await screen.findByRole('textbox');
  fireEvent.change(field, { target: { value: '7k3mq2xo' } });
  expect((field as HTMLInputElement).value).toBe('7K3M-Q2X0');
  await press('在这台手机上核对');
  expect(asked()[0]?.input).toMatchObject({ ballotId: 'b1', receipt: '7K3M-Q2X0' });
  expect(screen.getByText(/这次表决里没有这个回执号/)).toBeTruthy();
});

test('after the count the own vote is shown behind a tap, and the phone says that it is the one that was cast', async () => {
  const form = aForm();
  const result = {
    stage: 'preliminary' as const,
    tally: tally(form, []),
    countedAt: 1,
    objectionEndsAt: Date.now() + 1e6,
  };
  ballot = { ...ballot, phase: 'closed', form, result };
  const { commitment } = service.proof(code).receipt.statement;
  own = answers('record.own', { receipt: code, ...service.opening(2), commitment });
  render(<Receipt />);
  await screen.findByText(all);
  expect(screen.queryByText(/同意/)).toBeNull();
  await press('只给我看，打开');
  await screen.findByText('改造方案：同意');
  expect(screen.getByText(/^手机算过了/)).toBeTruthy();
  await press('看好了，收起来');
  expect(screen.queryByText('改造方案：同意')).toBeNull();
  own = answers('record.own', {
    receipt: code,
    ...service.opening(2),
    choice: { m1: ['reject'] },
    commitment,
  });
  await press('只给我看，打开');
  expect(await screen.findByText(/^手机算出来不一样/)).toBeTruthy();
});

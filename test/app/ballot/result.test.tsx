import { render, screen } from '@testing-library/react';
import Ballot from '../../../src/pages/ballot/index';
import type { BallotResult, BallotView } from '../../../src/contract/ballot/ballots';
import type { Form } from '../../../src/domain/ballot/form';
import { decide } from '../../../src/domain/ballot/outcome';
import { tally, type Vote } from '../../../src/domain/ballot/tally';
import { useBallot } from '../../../src/stores/ballot/ballot';
import { useSession } from '../../../src/stores/app/session';
import { aBallot, aForm, aMotion } from '../support/ballot';
import { answers, cloud, newPhone } from '../support/phone';

const day = 86_400_000;
const roll = { owners: 9, areaCenti: 90_000 };

/** Votes of owners of 100 m² each, with their counts decided by the very rules of the cloud. */
function counted(
  form: Form,
  choices: readonly Vote['choice'][],
  more: Partial<BallotResult> = {},
): BallotResult {
  const votes = choices.map((choice, i): Vote => ({
    ownerKey: `o${i}`,
    areaCenti: 10_000,
    channel: 'online',
    choice,
  }));
  const sum = tally(form, votes);
  return {
    stage: 'preliminary',
    tally: sum,
    countedAt: Date.now(),
    objectionEndsAt: Date.now() + 3 * day,
    ...(form.binding === 'statutory' && { outcome: decide(form, roll, sum) }),
    ...more,
  };
}

function open(ballot: Partial<BallotView>) {
  newPhone();
  cloud.callFunction.mockResolvedValue(
    answers('ballots.read', {
      ballot: aBallot({ phase: 'closed', closesAt: Date.now() - day, roll, mine: [], ...ballot }),
    }),
  );
  useSession.setState({ communityId: 'c1', roles: ['resident'] });
  useBallot.setState({ view: { phase: 'loading' } });
  render(<Ballot />);
}
const times = <T,>(n: number, value: T) => Array.from({ length: n }, () => value);

test('a preliminary result says until when it can be objected to; the final one no more', async () => {
  const form = aForm();
  open({ form, result: counted(form, times(6, { m1: ['approve'] })) });
  expect(await screen.findByText('初步结果：表决通过了')).toBeTruthy();
  expect(screen.getByText(/异议期到/)).toBeTruthy();
  expect(screen.getByText('对结果有异议')).toBeTruthy();
});

test.each([
  [2, '异议期已过，还有 2 条异议没有答复。全部答复完，才定最终结果。'],
  [0, '异议期已过，正在定最终结果。'],
])('after the days to object it says what the final result waits for: %i objections', async (n, words) => {
  const form = aForm();
  const result = counted(form, times(6, { m1: ['approve'] }), { objectionEndsAt: Date.now() - 1 });
  open({ form, result, objectionsOpen: n });
  expect(await screen.findByText(words, { exact: false })).toBeTruthy();
  expect(screen.queryByText('对结果有异议')).toBeNull();
});

test('a final result takes no objections', async () => {
  const form = aForm();
  open({ form, result: counted(form, times(6, { m1: ['approve'] }), { stage: 'final' }) });
  expect(await screen.findByText('最终结果：表决通过了')).toBeTruthy();
  expect(screen.queryByText('对结果有异议')).toBeNull();
});

test('a condition that fails says by how much, in households and square metres', async () => {
  const form = aForm();
  open({ form, result: counted(form, times(5, { m1: ['approve'] })) });
  expect(await screen.findByText('初步结果：表决没有通过')).toBeTruthy();
  expect(screen.getByText('还差 1 户')).toBeTruthy();
  expect(screen.getByText('还差 100.00 平方米')).toBeTruthy();
});

test('of items each is told alone, and who took part once for all', async () => {
  const motions = [
    aMotion({ title: '修屋面' }),
    aMotion({ motionId: 'm2', title: '加电梯', matter: 'rebuild' }),
  ];
  const form = aForm({ kind: 'items', motions });
  const yes = { m1: ['approve'], m2: ['approve'] };
  open({ form, result: counted(form, [...times(4, yes), ...times(2, { m1: ['approve'], m2: ['reject'] })]) });
  expect(await screen.findByText('初步结果：有项目通过了')).toBeTruthy();
  expect(screen.getByText(/^2 项里有 1 项通过/)).toBeTruthy();
  expect(screen.getByText('第 2 项 加电梯')).toBeTruthy();
  expect(screen.getAllByText('参加表决的业主')).toHaveLength(1);
  expect(screen.getAllByText('同意的业主')).toHaveLength(2);
});

test('of plans the leading one is named, with why it was not chosen', async () => {
  const options = [
    { optionId: 'a', title: '装在楼外' },
    { optionId: 'b', title: '装在天井' },
  ];
  const form = aForm({ kind: 'one-of', motions: [aMotion({ options })] });
  open({ form, result: counted(form, [...times(3, { m1: ['a'] }), ...times(3, { m1: ['none'] })]) });
  expect(await screen.findByText('初步结果：没有选出方案')).toBeTruthy();
  expect(screen.getByText(/^得票最多的是“装在楼外”，但四个条件里有 2 个没有满足/)).toBeTruthy();
});

test('a consultation shows counts of households and decides nothing', async () => {
  const options = [
    { optionId: 'a', title: '修路' },
    { optionId: 'b', title: '种树' },
  ];
  const form = aForm({
    kind: 'priorities',
    binding: 'consultative',
    motions: [aMotion({ options })],
    most: 2,
  });
  open({ form, result: counted(form, [{ m1: ['a', 'b'] }, { m1: ['b'] }], { stage: 'final' }) });
  expect(await screen.findByText('征求意见的结果')).toBeTruthy();
  expect(screen.getByText('2 户，占参加的 100.0%')).toBeTruthy();
  expect(screen.queryByText('四个条件')).toBeNull();
});

test('owners who were reached and stayed silent stand apart from the votes that were cast', async () => {
  const form = aForm();
  const cast = counted(form, times(5, { m1: ['approve'] }));
  const withSilent = counted(form, times(6, { m1: ['approve'] }));
  if (!withSilent.outcome) throw new Error('a statutory ballot has an outcome');
  const { tally: sum, outcome } = withSilent;
  const deemed = { silent: { owners: 1, areaCenti: 10_000 }, tally: sum, outcome };
  open({ form, nonVoters: 'with-majority', result: { ...cast, deemed } });
  expect(await screen.findByText('初步结果：表决通过了')).toBeTruthy();
  expect(screen.getByText(/^有 1 户、100.00 平方米，票送到了、没有投回来/)).toBeTruthy();
  expect(screen.getAllByText('四个条件')).toHaveLength(2);
});

test('papers that still wait for their second person hold the count', async () => {
  open({ papersWaiting: 2 });
  expect(await screen.findByText('还有 2 张纸质票没核对完，核对完才计票。')).toBeTruthy();
});

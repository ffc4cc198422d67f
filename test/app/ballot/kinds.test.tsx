import { act, fireEvent, render, screen } from '@testing-library/react';
import Ballot from '../../../src/pages/ballot/index';
import type { BallotView } from '../../../src/contract/ballot/ballots';
import { fits, type Choice } from '../../../src/domain/ballot/form';
import { useBallot, useVote } from '../../../src/stores/ballot/ballot';
import { useSession } from '../../../src/stores/app/session';
import { aBallot, aForm, aMotion } from '../support/ballot';
import { answers, cloud, newPhone, sent } from '../support/phone';

const options = [
  { optionId: 'a', title: '装在楼外' },
  { optionId: 'b', title: '装在天井' },
  { optionId: 'c', title: '装在走廊' },
];
const items = aForm({
  kind: 'items',
  motions: [
    aMotion({ motionId: 'm1', title: '修屋面' }),
    aMotion({ motionId: 'm2', title: '加电梯', matter: 'rebuild' }),
    aMotion({ motionId: 'm3', title: '换水管' }),
  ],
});
const oneOf = aForm({ kind: 'one-of', motions: [aMotion({ options })] });
const priorities = aForm({
  kind: 'priorities',
  binding: 'consultative',
  motions: [aMotion({ options })],
  most: 2,
});

function open(ballot: BallotView) {
  newPhone();
  cloud.callFunction.mockImplementation(async ({ data }: { data: { procedure: string } }) =>
    data.procedure === 'ballots.read'
      ? answers('ballots.read', { ballot })
      : answers('ballots.cast', {
          receipt: '7K3M-Q2XD',
          commitment: 'ab',
          castAt: Date.now(),
          signature: 'cd',
        }),
  );
  useSession.setState({ communityId: 'c1', roles: ['resident'] });
  useBallot.setState({ view: { phase: 'loading' } });
  useVote.setState({ at: { step: 'look' }, begun: undefined, justCast: undefined });
  return render(<Ballot />);
}
const press = async (text: string | RegExp) => {
  const target = await screen.findByText(text);
  await act(async () => {
    fireEvent.click(target);
  });
};
const pick = async (role: 'radio' | 'checkbox', name: RegExp) => {
  const target = screen.getByRole(role, { name });
  await act(async () => {
    fireEvent.click(target);
  });
};
const choice = () => sent().find(({ procedure }) => procedure === 'ballots.cast')?.input.choice as Choice;

test('items are answered one by one, read back in a sentence each, and one can be changed', async () => {
  open(aBallot({ form: items }));
  await press('给 3号楼2单元501 投票');
  expect(screen.getByText('第 1 项，共 3 项')).toBeTruthy();
  await pick('radio', /^同意/);
  await press('下一项');
  expect(screen.getByText('加电梯')).toBeTruthy();
  await pick('radio', /^不同意/);
  await press('上一项');
  expect(screen.getByRole('radio', { name: /^同意/ }).getAttribute('aria-checked')).toBe('true');
  await press('下一项');
  await press('下一项');
  await pick('radio', /^弃权/);
  await press('下一步，核对');
  expect(screen.getByText('同意 1 项，不同意 1 项，弃权 1 项。')).toBeTruthy();
  expect(screen.getByText('第 1 项“修屋面”，投“同意”。')).toBeTruthy();
  await press('第 2 项“加电梯”，投“不同意”。');
  await pick('radio', /^同意/);
  await press('下一步，核对');
  expect(screen.getByText('第 2 项“加电梯”，投“同意”。')).toBeTruthy();
  await press('确认，就这样投');
  expect(choice()).toEqual({ m1: ['approve'], m2: ['approve'], m3: ['abstain'] });
  expect(fits(items, choice())).toBe(true);
});

test('an item without an answer does not lead on', async () => {
  open(aBallot({ form: items }));
  await press('给 3号楼2单元501 投票');
  await press('下一项');
  expect(screen.getByText('第 1 项，共 3 项')).toBeTruthy();
});

test('of several plans one is picked, or none of them, or nobody’s side is taken', async () => {
  open(aBallot({ form: oneOf }));
  await press('给 3号楼2单元501 投票');
  expect(screen.getAllByRole('radio').map((row) => row.getAttribute('aria-label'))).toEqual([
    '装在楼外',
    '装在天井',
    '装在走廊',
    '都不同意，算参加，哪个方案都不赞成',
    '弃权，算参加，但不算同意',
  ]);
  await pick('radio', /^都不同意/);
  await press('下一步，核对');
  expect(screen.getByText('您代表 3号楼2单元501（89.50 平方米），对这些方案投“都不同意”。')).toBeTruthy();
  await press('返回修改');
  await pick('radio', /^装在天井/);
  await press('下一步，核对');
  expect(screen.getByText('您代表 3号楼2单元501（89.50 平方米），选“装在天井”。')).toBeTruthy();
  await press('确认，就这样投');
  expect(choice()).toEqual({ m1: ['b'] });
});

test('of priorities no more than the paper allows, sent in its order whatever the order of the taps', async () => {
  open(aBallot({ form: priorities }));
  expect(await screen.findByText('这次只征求意见，不作决定。')).toBeTruthy();
  expect(screen.getByText('全小区每户一票，租户也可以投。')).toBeTruthy();
  expect(screen.queryByText('怎样算通过')).toBeNull();
  await press('给 3号楼2单元501 投票');
  expect(screen.getByText('还没有选，最多选 2 项。')).toBeTruthy();
  await pick('checkbox', /装在走廊/);
  expect(screen.getByText('选了 1 项，还可以选 1 项。')).toBeTruthy();
  await pick('checkbox', /装在楼外/);
  await pick('checkbox', /装在天井/);
  expect(screen.getByText('选满 2 项了。要换，先点掉一项。')).toBeTruthy();
  await press('下一步，核对');
  expect(screen.getByText(/选 2 项：“装在楼外”、“装在走廊”。$/)).toBeTruthy();
  await press('确认，就这样投');
  expect(choice()).toEqual({ m1: ['a', 'c'] });
  expect(fits(priorities, choice())).toBe(true);
});

test('the rule is told for the items that it is of', async () => {
  open(aBallot({ form: items, scope: { kind: 'stairwell', building: '3', stairwell: '2' } }));
  expect(await screen.findByText('3号楼2单元的业主。一位业主一票，人数和面积都算。')).toBeTruthy();
  expect(screen.getByText('第 1、3 项：参加的人里，同意的人数和面积都要超过一半。')).toBeTruthy();
  expect(screen.getByText('第 2 项：参加的人里，同意的人数和面积都要达到四分之三。')).toBeTruthy();
});

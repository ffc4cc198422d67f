import { render, screen } from '@testing-library/react';
import { StageCard } from '../../../src/pages/home/stage-card';
import type { MemberHub } from '../../../src/contract/home/home';
import { todoText } from '../../../src/text/home/todos';

/** What the first screen says of a vote: a preliminary result is not final, and a consultation decides nothing. */
const now = Date.now();
const count = { owners: 8, areaCenti: 80_000 };
const ballot: NonNullable<MemberHub['ballot']> = {
  title: '改造方案表决',
  phase: 'open',
  binding: 'statutory',
  opensAt: now - 1,
  closesAt: now + 9e6,
  gap: { owners: 2, areaCenti: 20_000 },
  turnout: count,
  roll: { owners: 15, areaCenti: 150_000 },
};
const show = (more: Partial<typeof ballot>) =>
  render(<StageCard home={{ ballot: { ...ballot, ...more } } as MemberHub} />);

test.each([
  [{ stage: 'preliminary', passed: true }, '初步结果：通过'],
  [{ stage: 'preliminary', passed: false }, '初步结果：没有通过'],
  [{ stage: 'final', passed: true }, '表决通过了'],
  [{ stage: 'final', passed: false }, '这次没有通过'],
  [{ stage: 'preliminary', binding: 'consultative' }, '初步结果出来了'],
  [{ stage: 'final', binding: 'consultative' }, '结果出来了'],
  [{}, '正在计票'],
] as const)('closed, %j', (more, words) => {
  show({ phase: 'closed', ...more });
  expect(screen.getByText(words, { exact: 'stage' in more })).toBeTruthy();
  expect(screen.queryByText(/还差/)).toBeNull();
});

test('a vote says what is missing to two thirds; a consultation only how many took part', () => {
  const { unmount } = show({});
  expect(screen.getByText(/还差/)).toBeTruthy();
  unmount();
  show({ binding: 'consultative' });
  expect(screen.queryByText(/还差/)).toBeNull();
  expect(screen.getByText('已有 8 户参加，一共 15 户')).toBeTruthy();
});

test('the one tap to a result speaks of it as preliminary until it is final', () => {
  expect(todoText({ do: 'read-result', stage: 'preliminary', passed: true }).text).toContain('初步结果');
  expect(todoText({ do: 'read-result', stage: 'final', passed: true }).text).toBe(
    '表决通过了，接下来准备开工。',
  );
  expect(todoText({ do: 'read-result', stage: 'final' }).press).toBe('看征求意见的结果');
});

import { render, screen } from '@testing-library/react';
import { Thread } from '../../../src/components/thread';
import { needSteps } from '../../../src/pages/need/need-steps';
import { threadText } from '../../../src/text/need/thread';
import { aThread } from '../support/needs';

const day = 86_400_000;
/** 2026-11-24, Tuesday, 10:30 in Shanghai. */
const now = Date.UTC(2026, 10, 24, 2, 30);
const endOf = (date: number) => Date.UTC(2026, 10, date, 16) - 1;
const titles = (more: Parameters<typeof aThread>[0]) =>
  needSteps(aThread(more), now).map(({ key, state }) => `${key}:${state}`);

test('what has not happened is shown as ahead, the next of it as present', () => {
  expect(titles({})).toEqual([
    'submitted:done',
    'backed:done',
    'answer:present',
    'plan:ahead',
    'ballot:ahead',
    'works:ahead',
  ]);
  expect(titles({ state: 'declined', answer: { at: now, reason: '已经换过', revised: false } })).toEqual([
    'submitted:done',
    'backed:done',
    'answer:done',
  ]);
});

test('a plan that dropped the need asks for an answer again', () => {
  const answer = { at: now, reason: '写进方案', revised: false };
  expect(titles({ answer, dueAt: endOf(30) })).toContain('answer:present');
});

test('the day of the answer, and plainly when it is late', () => {
  expect(threadText.due(endOf(24), now)).toMatch(/^社区在 11月24日 周二以前答复/);
  expect(threadText.due(endOf(22), now)).toMatch(/^说好 11月22日 周日以前答复，已经晚了 2 天/);
});

test('owners and tenants are told apart, and many buildings are summed up', () => {
  expect(threadText.behind(aThread({ households: 15, tenantHouseholds: 3 }))).toBe(
    '一共 15 户：业主 12 户，租户 3 户。',
  );
  const spread = [8, 4, 3, 2, 2, 1, 1].map((households, i) => ({ building: String(i + 1), households }));
  expect(threadText.spread(spread)).toBe(
    '1号楼 8 户，2号楼 4 户，3号楼 3 户，4号楼 2 户，5号楼 2 户，另外 2 栋楼共 2 户',
  );
});

test('danger, door and merge each have their step', () => {
  const need = aThread({
    danger: 'gas',
    alertTakenAt: now,
    mine: true,
    door: { confirmed: 'waiting' },
    merged: [1, 2, 3, 4].map((n) => ({ needId: `m-${n}`, text: `第${n}条`, at: now - day })),
    mergedInto: { needId: 'n-9', text: '路灯坏了', at: now },
  });
  render(<Thread steps={needSteps(need, now)} />);
  for (const said of ['有人去看了。', '看看记得对不对', '第1条', '再看 1 条', '路灯坏了'])
    expect(screen.getByText(said)).toBeTruthy();
});

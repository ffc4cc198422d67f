import { act, fireEvent, render, screen } from '@testing-library/react';
import { DAY_MS, fromShanghai } from '../../../src/domain/shared/time';
import { buyerFault, saleOf } from '../../../src/stores/joining/sale';
import { letterPlace } from '../../../src/stores/joining/letters';
import { filledOffice, formFault, termOf, useOfficeForm } from '../../../src/stores/joining/office-form';
import { divideOffices } from '../../../src/stores/joining/offices';
import Admit from '../../../src/worker/admit/index';
import Workers from '../../../src/worker/workers/index';
import { router } from '../../support/taro';
import { answers, cloud, newPhone, refuses, sent, answersAny } from '../support/phone';
import type { OfficeView } from '../../../src/contract/joining/offices';

beforeEach(() => {
  newPhone();
  router.params = { c: 'c-1' };
});
const press = (text: string | RegExp) =>
  act(async () => {
    fireEvent.click(screen.getByText(text));
  });
const typeNumber = (digits: string) =>
  fireEvent.change(screen.getByRole('textbox'), { target: { value: digits } });

test('at the desk: the number, then the person beside the roll, then what was looked at, then in', async () => {
  render(<Admit />);
  typeNumber('042317');
  cloud.callFunction.mockResolvedValue(
    answers('joining.asked', {
      unit: '1-1-201',
      kind: 'owner',
      name: '郑卫国',
      onRoll: ['郑卫国', '袁小燕'],
    }),
  );
  await press('查这个号码');
  expect(screen.getByText('姓名和名册上的一样。')).toBeTruthy();
  await press('确认，让这位加入');
  expect(sent()).toHaveLength(1);
  await press('房产证（不动产权证）');
  cloud.callFunction.mockResolvedValue(answers('joining.admit', { unit: '1-1-201' }));
  await press('确认，让这位加入');
  expect(sent()[1]).toMatchObject({
    procedure: 'joining.admit',
    input: { communityId: 'c-1', number: '042317', seen: 'deed' },
  });
  expect(screen.getByText('已经加入')).toBeTruthy();
});

test('one’s own number: no button lets the worker in, the page says who can', async () => {
  render(<Admit />);
  typeNumber('042317');
  cloud.callFunction.mockResolvedValue(
    answers('joining.asked', {
      unit: '1-1-201',
      kind: 'owner',
      name: '郑卫国',
      onRoll: ['郑卫国'],
      mine: true,
    }),
  );
  await press('查这个号码');
  expect(screen.getByText('这是您自己的号码')).toBeTruthy();
  expect(screen.getByText(/请另一位社区工作人员来办/)).toBeTruthy();
  expect(screen.queryByText('确认，让这位加入')).toBeNull();
  await press('号码不对，换一个');
  expect(screen.getByRole('textbox')).toBeTruthy();
});

test('a number that nobody shows stays in its field and says what to do', async () => {
  render(<Admit />);
  typeNumber('042317');
  cloud.callFunction.mockResolvedValue(refuses('NUMBER_UNKNOWN', {}));
  await press('查这个号码');
  expect(screen.getByText(/没有人在出示这个号码/)).toBeTruthy();
  expect(screen.getByDisplayValue('042317')).toBeTruthy();
});

test.each([
  [{ name: '许', certificate: '', phone: '19900000001' }, 'name'],
  [{ name: '许立群', certificate: '12', phone: '' }, 'certificate'],
  [{ name: '许立群', certificate: '', phone: '12' }, 'phone'],
  [{ name: '许立群', certificate: '', phone: '' }, 'no-key'],
  [{ name: '许立群', certificate: 'E12345678', phone: '' }, undefined],
])('a buyer typed as %j is to be mended at %s', (buyer, fault) => expect(buyerFault(buyer)).toBe(fault));

test('a sale is sent without the fields that were left empty', () => {
  const flat = { building: '1', stairwell: '1', room: '101' };
  const buyers = [{ name: ' 许立群 ', certificate: '', phone: '199 0000 0001' }];
  expect(saleOf({ flat, buyers })).toBeUndefined();
  expect(saleOf({ flat, buyers, seen: 'deed' })).toEqual({
    unit: '1-1-101',
    seen: 'deed',
    buyers: [{ name: '许立群', phone: '199 0000 0001' }],
  });
});

test('letters go to all, to a building as the roll calls it, or to one flat', () => {
  const flat = { building: '3号楼', stairwell: '', room: '' };
  expect(letterPlace({ scope: 'all', flat })).toEqual({});
  expect(letterPlace({ scope: 'building', flat })).toEqual({ building: '3' });
  expect(letterPlace({ scope: 'flat', flat })).toBeUndefined();
});

const now = fromShanghai({ year: 2026, month: 11, day: 24 }, 15);
const office = (more: Partial<OfficeView>): OfficeView => ({
  roleId: 'r',
  role: 'worker',
  name: '周晓东',
  from: now - DAY_MS,
  until: now + DAY_MS,
  givenBy: 'bureau',
  givenAt: now,
  ...more,
});

test('who holds an office or will, and who did', () => {
  const ended = { at: now, reason: '调走' };
  const list = [
    office({ roleId: 'ahead', from: now + DAY_MS }),
    office({ roleId: 'now' }),
    office({ roleId: 'over', until: now }),
    office({ roleId: 'ended', ended }),
    office({ roleId: 'other', role: 'supervisor' }),
  ];
  const { held, past } = divideOffices(list, 'worker', now);
  expect(held.map(({ roleId }) => roleId)).toEqual(['ahead', 'now']);
  expect(past.map(({ roleId }) => roleId)).toEqual(['over', 'ended']);
});

test('a form begins with a year from today, the whole of its last day; a supervisor’s asks for the election', () => {
  const form = filledOffice({ number: '', present: '', conflictText: '' }, now);
  expect(termOf(form)).toEqual({
    from: fromShanghai({ year: 2026, month: 11, day: 24 }),
    until: fromShanghai({ year: 2027, month: 11, day: 24 }),
  });
  expect(formFault(form, 'worker', now)).toBeUndefined();
  expect(formFault(form, 'supervisor', now)).toBe('present');
  expect(formFault({ ...form, present: '12' }, 'supervisor', now)).toBe('conflict');
  expect(formFault({ ...form, present: '12', conflict: 'yes' }, 'supervisor', now)).toBe('conflict-text');
  expect(formFault({ ...form, present: '12', conflict: 'no' }, 'supervisor', now)).toBeUndefined();
});

test('the bureau gives a worker by the number on their phone', async () => {
  const byProcedure: Record<string, unknown> = {
    'offices.list': { offices: [] },
    'offices.asked': { name: '周晓东' },
    'offices.giveWorker': { roleId: 'role-1' },
  };
  cloud.callFunction.mockImplementation(async ({ data }: { data: { procedure: string } }) =>
    answersAny(byProcedure[data.procedure]),
  );
  render(<Workers />);
  await act(async () => undefined);
  await press('确认一位工作人员');
  typeNumber('900001');
  await press('查这个号码');
  expect(screen.getByText('出示号码的是：周晓东')).toBeTruthy();
  await press('确认任职');
  expect(sent().find(({ procedure }) => procedure === 'offices.giveWorker')?.input).toMatchObject({
    communityId: 'c-1',
    number: '900001',
  });
});

test('a number that was typed is there again after a killed app, with a word about it', async () => {
  cloud.callFunction.mockResolvedValue(answersAny({ offices: [] }));
  const first = render(<Workers />);
  await act(async () => undefined);
  await press('确认一位工作人员');
  expect(screen.queryByText(/上次没办完/)).toBeNull();
  typeNumber('900001');
  first.unmount();
  useOfficeForm.setState(useOfficeForm.getInitialState(), true);
  render(<Workers />);
  await act(async () => undefined);
  await press('确认一位工作人员');
  expect(screen.getByText(/上次没办完/)).toBeTruthy();
  expect(screen.getByDisplayValue('900001')).toBeTruthy();
});

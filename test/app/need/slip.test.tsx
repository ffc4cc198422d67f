import { act, fireEvent, render, screen } from '@testing-library/react';
import Slip from '../../../src/household/slip/index';
import { foldSlip, isWholeSlip } from '../../../src/stores/app/slip-number';
import { useSlip } from '../../../src/stores/need/records';
import type { DoorRecord } from '../../../src/contract/need/door';
import { answers, cloud, newPhone, refuses, sent } from '../support/phone';

test.each([
  ['7k3m', '7K3M'],
  ['7k3mq', '7K3M-Q'],
  ['7k3m-', '7K3M'],
  ['7k3mq2xd', '7K3M-Q2XD'],
  [' 7K3M Q2XD ', '7K3M-Q2XD'],
  ['oOiIlL00', '0011-1100'],
  ['７Ｋ３Ｍ－ｑ２ｘｄ', '7K3M-Q2XD'],
  ['7K3M-Q2XD99', '7K3M-Q2XD'],
  ['号7k', '7K'],
  ['', ''],
])('%s is shown as %s', (typed, shown) => expect(foldSlip(typed)).toBe(shown));

test('a number is whole with eight of the slip’s own digits and letters', () => {
  expect(isWholeSlip('7K3M-Q2XD')).toBe(true);
  expect(isWholeSlip('7K3M-Q2X')).toBe(false);
  expect(isWholeSlip('7K3M-U2XD')).toBe(false);
});

const record: DoorRecord = {
  recordId: 'r-1',
  communityName: '青石坊小区',
  unit: '1-1-101',
  at: Date.now(),
  confirmed: 'waiting',
  needs: [{ needId: 'n-1', text: '楼道灯坏了' }],
};
beforeEach(() => {
  newPhone();
  useSlip.getState().open();
});
const press = (text: string) =>
  act(async () => {
    fireEvent.click(screen.getByText(text));
  });
async function find(answer: unknown) {
  cloud.callFunction.mockResolvedValue(answer);
  render(<Slip />);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '7k3mq2xd' } });
  await press('查这张回执');
}

test('a part of a number is not sent, since wrong ones are counted', async () => {
  render(<Slip />);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '7k3m' } });
  await press('查这张回执');
  expect(sent()).toEqual([]);
});

test('the record is shown and said to be right at one press', async () => {
  await find(answers('door.bySlip', record));
  expect(sent()[0]).toEqual({ procedure: 'door.bySlip', input: { slip: '7K3M-Q2XD' } });
  expect(screen.getByText('楼道灯坏了')).toBeTruthy();
  cloud.callFunction.mockResolvedValue(answers('door.settle', { confirmed: 'confirmed' }));
  await press('对，是这样');
  expect(sent()[1]).toMatchObject({
    procedure: 'door.settle',
    input: { recordId: 'r-1', slip: '7K3M-Q2XD', agrees: true },
  });
  expect(screen.getByText('核对好了，谢谢您')).toBeTruthy();
});

test('“wrong” is asked once more, with what follows from it', async () => {
  await find(answers('door.bySlip', record));
  await press('不对');
  expect(sent()).toHaveLength(1);
  expect(screen.getByText('说不对，会怎么样')).toBeTruthy();
  cloud.callFunction.mockResolvedValue(answers('door.settle', { confirmed: 'objected' }));
  await press('确定，记得不对');
  expect(sent()[1]?.input).toMatchObject({ agrees: false });
  expect(screen.getByText('您说不对')).toBeTruthy();
});

test('an unknown number says what to do; after too many it says until when to wait', async () => {
  await find(refuses('SLIP_UNKNOWN', {}));
  expect(screen.getByText(/没有找到这个编号/)).toBeTruthy();
  cloud.callFunction.mockResolvedValue(refuses('SLIP_UNKNOWN', { retryAt: Date.now() + 1_800_000 }));
  await press('查这张回执');
  expect(screen.getByText(/编号输错的次数多了/)).toBeTruthy();
  await press('查这张回执');
  expect(sent()).toHaveLength(2);
});

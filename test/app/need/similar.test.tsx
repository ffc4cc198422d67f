import Taro from '@tarojs/taro';
import { act, fireEvent, render, screen } from '@testing-library/react';
import NeedForm from '../../../src/pages/need-form/index';
import { restart, waiting } from '../../../src/client/outbox';
import { readDraft } from '../../../src/client/drafts';
import { useNeedForm } from '../../../src/stores/need/form';
import { useSession } from '../../../src/stores/app/session';
import { router } from '../../support/taro';
import { aNeed } from '../support/needs';
import type { Output } from '../../../src/contract/contract';
import { answers, cloud, network, newPhone, sent } from '../support/phone';

const lamp = aNeed({ needId: 'n-lamp', text: '二单元楼道灯不亮', households: 7 });
const words = '楼道灯坏了一个月';
let similar: Output<'needs.similar'>;

beforeEach(() => {
  newPhone();
  restart();
  jest.useFakeTimers();
  similar = { needs: [lamp], categories: ['lighting'] };
  useSession.setState({ communityId: 'c1', roles: ['resident'] });
  cloud.callFunction.mockImplementation(async ({ data }: { data: { procedure: string } }) => {
    if (data.procedure === 'needs.similar') return answers('needs.similar', similar);
    return data.procedure === 'needs.back'
      ? answers('needs.back', { households: 8 })
      : answers('needs.submit', { needId: 'n-new' });
  });
});
afterEach(() => {
  jest.useRealTimers();
  delete platform.createIntersectionObserver;
});

/** The phone says that what is watched has come onto the screen. */
const platform = Taro as unknown as Record<string, unknown>;
function onScreen(ratio: number) {
  const observer = {
    relativeToViewport: () => observer,
    observe: (_: string, seen: (result: object) => void) => seen({ intersectionRatio: ratio }),
    disconnect: () => undefined,
  };
  platform.createIntersectionObserver = () => observer;
  platform.getCurrentInstance = () => ({ router, page: {} });
}

const procedures = () => sent().map(({ procedure }) => procedure);
const write = (text: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value: text } });
const pause = (ms = 800) => act(() => jest.advanceTimersByTimeAsync(ms));
const press = (text: string) =>
  act(async () => {
    fireEvent.click(screen.getByText(text));
    await jest.advanceTimersByTimeAsync(0);
  });
const fill = () => {
  render(<NeedForm />);
  act(() => useNeedForm.getState().change({ category: 'stairs', place: 'stairwell' }));
  write(words);
};

test('words are compared after a pause, once for each text, and not while they are too few', async () => {
  fill();
  write('灯坏了');
  await pause();
  expect(procedures()).toEqual([]);
  write(words);
  await pause(500);
  expect(procedures()).toEqual([]);
  await pause(300);
  expect(sent()[0]).toMatchObject({
    procedure: 'needs.similar',
    input: { communityId: 'c1', text: words, category: 'stairs', place: 'stairwell' },
  });
  fireEvent.blur(screen.getByRole('textbox'));
  await pause();
  expect(procedures()).toEqual(['needs.similar']);
  expect(screen.getByText('二单元楼道灯不亮')).toBeTruthy();
});

test('a proposed kind is a tap away and never takes the place of the person’s own', async () => {
  fill();
  await pause();
  expect(screen.getByText('看着像：')).toBeTruthy();
  expect(useNeedForm.getState().draft.category).toBe('stairs');
  fireEvent.click(screen.getByRole('radio', { name: '照明' }));
  expect(useNeedForm.getState().draft.category).toBe('lighting');
});

test('what was on the screen while writing stops nobody at sending', async () => {
  onScreen(1);
  fill();
  await pause();
  await press('交给社区');
  expect(procedures()).toEqual(['needs.similar', 'needs.submit']);
});

test('what was drawn below the edge of the screen is shown at sending', async () => {
  onScreen(0);
  fill();
  await pause();
  await press('交给社区');
  expect(screen.getByText('先看一眼，再交')).toBeTruthy();
});

test('what was not shown yet is shown once before sending; the second press sends', async () => {
  fill();
  await press('交给社区');
  expect(screen.getByText('先看一眼，再交')).toBeTruthy();
  expect(procedures()).toEqual(['needs.similar']);
  await press('回去接着写');
  write(`${words}了`);
  await pause();
  await press('交给社区');
  expect(procedures()).toEqual(['needs.similar', 'needs.similar', 'needs.submit']);
  expect(screen.getByText('收到了，谢谢您')).toBeTruthy();
});

test('“we too” instead of sending: the household is counted there, and the draft is gone', async () => {
  fill();
  await press('交给社区');
  await press('我家也需要');
  expect(procedures()).toEqual(['needs.similar', 'needs.back']);
  expect(sent()[1]?.input).toMatchObject({ communityId: 'c1', needId: 'n-lamp' });
  expect(screen.getByText('记下了，您家算一户')).toBeTruthy();
  expect(readDraft('need:c1')).toBeUndefined();
});

test('“none of these” puts them away and lets the person write on', async () => {
  fill();
  await pause();
  await press('都不是我这件事，接着写');
  expect(screen.queryByText('邻居提过差不多的')).toBeNull();
  await press('交给社区');
  expect(procedures()).toEqual(['needs.similar', 'needs.submit']);
});

test('without network nothing is compared and nothing is said of it; the need waits in the outbox', async () => {
  network('none');
  cloud.callFunction.mockImplementation(() => Promise.reject(new Error('request:fail')));
  fill();
  await pause();
  await press('交给社区');
  expect(screen.getByText('还没有送到，先替您收着')).toBeTruthy();
  expect(waiting().map(({ procedure }) => procedure)).toEqual(['needs.submit']);
});

test('an answer that does not come holds the need up for three seconds at most', async () => {
  fill();
  cloud.callFunction.mockImplementationOnce(() => new Promise(() => undefined));
  await press('交给社区');
  expect(screen.getByText('正在看邻居提过没有')).toBeTruthy();
  await pause(3_000);
  expect(procedures()).toEqual(['needs.similar', 'needs.submit']);
});

test('a danger says at once what to do first, and after sending where it has gone', async () => {
  similar = { needs: [], categories: ['gas-supply'], danger: 'gas' };
  fill();
  await pause();
  expect(screen.getByText('像是漏燃气，人先安全')).toBeTruthy();
  expect(screen.getByText(/直接报给改造监督员和先锋队，不用等答复/)).toBeTruthy();
  await press('交给社区');
  expect(screen.getByText(/已经直接报给改造监督员和先锋队/)).toBeTruthy();
});

test('a kind chosen after comparing is compared with again before sending: it may tell of a danger', async () => {
  onScreen(1);
  fill();
  await pause();
  act(() => useNeedForm.getState().change({ category: 'gas-supply' }));
  similar = { needs: [lamp], categories: [], danger: 'gas' };
  await press('交给社区');
  expect(procedures()).toEqual(['needs.similar', 'needs.similar', 'needs.submit']);
  expect(useNeedForm.getState().danger).toBe('gas');
});

import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { SecondaryButton, PrimaryButton } from '../../../src/components/button';
import { ChoiceList } from '../../../src/components/choice-list';
import { EmptyState } from '../../../src/components/empty-state';
import { LookContext, type Look } from '../../../src/components/look';
import { LongText } from '../../../src/components/long-text';
import { Notice } from '../../../src/components/notice';
import { PictureGrid } from '../../../src/components/picture-grid';
import { PicturePicker } from '../../../src/components/picture-picker';
import { ProgressBar } from '../../../src/components/progress-bar';
import { ScoreLine } from '../../../src/components/score-line';
import { Screen } from '../../../src/components/screen';
import { SealLine } from '../../../src/components/seal-line';
import { TextField } from '../../../src/components/text-field';
import { TurnoutBars } from '../../../src/components/turnout-bars';
import { Viewed } from '../../../src/components/viewed';
import { sealStates } from '../../../src/domain/community/stage';
import type { Score } from '../../../src/domain/rating/score';

const look = (over: Partial<Look>): Look => ({
  care: false,
  scale: 1,
  web: true,
  back: () => undefined,
  home: () => undefined,
  reveal: () => undefined,
  shown: (file) => `/shown/${file}`,
  preview: () => undefined,
  ...over,
});
const within = (over: Partial<Look>, children: ReactNode) =>
  render(<LookContext.Provider value={look(over)}>{children}</LookContext.Provider>);
const text = () => document.body.textContent ?? '';

test('the three seals say their state, and a finished one its date', () => {
  render(<SealLine seals={sealStates('ballot')} finishedAt={{ need: Date.UTC(2026, 9, 15, 4) }} />);
  expect(screen.getByLabelText('问需于民，已完成')).toBeTruthy();
  expect(screen.getByLabelText('问计于民，正在进行')).toBeTruthy();
  expect(screen.getByLabelText('问效于民，还没到')).toBeTruthy();
  expect(text()).toContain('10月15日');
});

test('care mode and the person’s scale are on the screen; only a browser draws the way back', () => {
  const back = jest.fn();
  const { container, unmount } = within({ care: true, scale: 1.2, back }, <Screen title="标题">内容</Screen>);
  const frame = container.querySelector('.screen--care') as HTMLElement;
  expect(frame.style.getPropertyValue('--scale')).toBe('1.2');
  fireEvent.click(screen.getByLabelText('返回'));
  expect(back).toHaveBeenCalled();
  unmount();
  within({ web: false }, <Screen title="标题">内容</Screen>);
  expect(screen.queryByLabelText('返回')).toBeNull();
});

test('the gap is in words above both bars, and each bar says when two thirds are reached', () => {
  render(
    <TurnoutBars
      turnout={{ owners: 304, areaCenti: 100 }}
      roll={{ owners: 456, areaCenti: 300 }}
      gap={{ owners: 0, areaCenti: 100 }}
    />,
  );
  expect(text()).toContain('还差 1.00 平方米，表决才有效');
  expect(screen.getByLabelText(/参加的业主.*已达到三分之二/)).toBeTruthy();
  expect(screen.getByLabelText('参加的面积，1.00 平方米，共 3.00 平方米')).toBeTruthy();
});

test('a bar just below two thirds is not drawn as having reached it', () => {
  const { container } = render(<ProgressBar name="x" part={66_666} whole={100_000} said="" twoThirds />);
  expect((container.querySelector('.bar__fill') as HTMLElement).style.width).toBe('66.6%');
  expect(container.querySelector('.bar__fill--reached')).toBeNull();
});

const score = (over: Partial<Score>): Score => ({
  n: 212,
  unsure: 0,
  households: 468,
  responseRate: 0.45,
  mean: 80,
  satisfiedShare: 0.81,
  interval: { low: 0.77, high: 0.85 },
  bounds: { low: 0.3, high: 0.9 },
  display: 'comparable',
  ...over,
});

test('a score shows its interval and how many rated', () => {
  render(<ScoreLine name="施工质量" score={score({ unsure: 3 })} />);
  expect(text()).toMatch(/81% 的家庭满意.*77% 到 85%/);
  expect(text()).toContain('212 户评价，共 468 户');
  expect(text()).toContain('另有 3 户说不清楚');
});

test('too few answers draw nothing; what may not be compared says so', () => {
  const { container } = render(<ScoreLine name="x" score={score({ n: 7, display: 'suppressed' })} />);
  expect(container.querySelector('.score__dot')).toBeNull();
  expect(text()).not.toContain('81%');
  expect(text()).toContain('先不显示分数');
  render(<ScoreLine name="y" score={score({ n: 28, display: 'not-comparable' })} />);
  expect(text()).toContain('不能和别处比');
});

test('a page’s answer in its four states', () => {
  const retry = jest.fn();
  const show = (value: string) => <span>{value}</span>;
  const at = Date.UTC(2020, 10, 23, 1);
  const { rerender } = render(
    <Viewed view={{ phase: 'loading' }} onRetry={retry}>
      {show}
    </Viewed>,
  );
  expect(screen.getByLabelText('正在打开，请稍候')).toBeTruthy();
  rerender(
    <Viewed view={{ phase: 'ready', value: '方案' }} onRetry={retry}>
      {show}
    </Viewed>,
  );
  expect(text()).toBe('方案');
  rerender(
    <Viewed
      view={{ phase: 'earlier', value: '方案', at, problem: { code: 'OFFLINE', details: null } }}
      onRetry={retry}
    >
      {show}
    </Viewed>,
  );
  expect(text()).toMatch(/2020年11月23日 周一 上午9点的内容.*现在没有网络.*方案/);
  rerender(
    <Viewed
      view={{ phase: 'earlier', value: '方案', at, problem: { code: 'BUSY', details: null } }}
      onRetry={retry}
    >
      {show}
    </Viewed>,
  );
  expect(text()).toMatch(/上午9点的内容.*没有排上.*方案/);
  expect(text()).not.toContain('网络');
  rerender(
    <Viewed view={{ phase: 'failed', problem: { code: 'OFFLINE', details: null } }} onRetry={retry}>
      {show}
    </Viewed>,
  );
  fireEvent.click(screen.getByText('再试一次'));
  expect(retry).toHaveBeenCalledTimes(1);
});

test('where asking again cannot help, a page offers the way home alone', () => {
  const home = jest.fn();
  const problem = { code: 'NOT_MEMBER', details: null } as const;
  within(
    { home },
    <Viewed view={{ phase: 'failed', problem }} onRetry={() => undefined}>
      {() => null}
    </Viewed>,
  );
  expect(screen.queryByText('再试一次')).toBeNull();
  fireEvent.click(screen.getByText('回首页'));
  expect(home).toHaveBeenCalledTimes(1);
});

test('choices are radio rows, and nothing is chosen beforehand', () => {
  const choose = jest.fn();
  const rows = [
    { value: 'a', title: '同意', hint: '赞成' },
    { value: 'b', title: '弃权' },
  ];
  render(<ChoiceList label="意见" rows={rows} value={undefined} onChoose={choose} />);
  expect(screen.getAllByRole('radio').map((row) => row.getAttribute('aria-checked'))).toEqual([
    'false',
    'false',
  ]);
  fireEvent.click(screen.getByLabelText('同意，赞成'));
  expect(choose).toHaveBeenCalledWith('a');
});

test('a busy button keeps its words and takes no second press', () => {
  const press = jest.fn();
  render(<PrimaryButton text="交给社区" busy onPress={press} />);
  fireEvent.click(screen.getByText('交给社区'));
  expect(press).not.toHaveBeenCalled();
  render(<SecondaryButton text="返回修改" onPress={press} />);
  fireEvent.click(screen.getByText('返回修改'));
  expect(press).toHaveBeenCalledTimes(1);
});

test('a field counts code points, and shows its fault below', () => {
  const change = jest.fn();
  render(<TextField label="情况" value="𠮷灯坏了" most={500} error="再多说几个字" onChange={change} />);
  expect(text()).toContain('4 / 500');
  expect(screen.getByRole('alert').textContent).toBe('再多说几个字');
  fireEvent.change(screen.getByLabelText('情况'), { target: { value: '灯坏了一个月' } });
  expect(change).toHaveBeenCalledWith('灯坏了一个月');
});

test.each([
  ['info', '说明'],
  ['wait', '请留意'],
  ['done', '办好了'],
  ['danger', '要紧'],
] as const)('a notice of kind %s has a word of its own: %s', (kind, word) => {
  render(<Notice kind={kind}>话</Notice>);
  expect(text()).toBe(`${word}话`);
});

test('pictures open in full, can be taken away while picking, and end at the most', () => {
  const preview = jest.fn();
  const remove = jest.fn();
  within({ preview }, <PictureGrid pictures={['a', 'b']} />);
  fireEvent.click(screen.getByLabelText('第 2 张照片，共 2 张，点开看大图'));
  expect(preview).toHaveBeenCalledWith(['a', 'b'], 'b');
  within(
    {},
    <PicturePicker label="照片" pictures={['x', 'y']} most={2} onAdd={jest.fn()} onRemove={remove} />,
  );
  fireEvent.click(screen.getByLabelText('去掉第 1 张照片'));
  expect(remove).toHaveBeenCalledWith('x');
  expect(screen.queryByText('加照片')).toBeNull();
});

test('an empty place says what will stand there', () => {
  render(<EmptyState seal="plan" title="改造方案会写在这里" text="公布后您能看到" />);
  expect(text()).toContain('改造方案会写在这里公布后您能看到');
  expect(screen.getByLabelText('问计于民，还没到')).toBeTruthy();
});

test('a grey button says why beside it, and says it again when it is pressed', () => {
  const onPress = jest.fn();
  render(<PrimaryButton text="送出" disabled="先写一句" onPress={onPress} />);
  expect(screen.getByText('先写一句').getAttribute('role')).toBeNull();
  const button = screen.getByRole('button', { name: '送出，先写一句' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(button);
  expect(screen.getByRole('alert').textContent).toBe('先写一句');
  expect(onPress).not.toHaveBeenCalled();
});

test('a long text in a list shows three lines until it is unfolded, in 关怀 sooner', () => {
  const said = '夜里施工太吵，'.repeat(6);
  const { unmount } = within({}, <LongText text={said} of="担心" />);
  expect(document.querySelector('.clamp')).toBeNull();
  unmount();
  within({ care: true }, <LongText text={said} of="担心" />);
  expect(document.querySelector('.clamp')?.textContent).toBe(said);
  fireEvent.click(screen.getByRole('button', { name: '担心，展开看全' }));
  expect(document.querySelector('.clamp')).toBeNull();
});

import { Component, Fragment, type ReactNode } from 'react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { guardPages } from '../../../src/components/guarded-pages';
import type { Guard } from '../../../src/components/page-boundary';
import { LookContext } from '../../../src/components/look';

/** Pages as Taro hands them to the app: in a frame that it leaves empty when the page throws. */
function framed(Page: () => ReactNode) {
  return class Frame extends Component<{ readonly tid: string }> {
    override render() {
      return (
        <div className="taro_page" id={this.props.tid}>
          <Page />
        </div>
      );
    }
  };
}

let crashes: string | undefined;
let mounted: number;
function Page() {
  if (crashes) throw new Error(crashes);
  mounted++;
  return <p>这一页的内容</p>;
}
const Frame = framed(Page);
const Other = framed(() => <p>另一页</p>);

let guard: { [K in keyof Guard]: Guard[K] & jest.Mock };
const look = { care: false, scale: 1, web: true, back: jest.fn(), home: jest.fn(), reveal: jest.fn() };
const shown = { ...look, shown: (file: string) => file, preview: jest.fn() };
const two = () => [<Frame key="1" tid="/pages/plan/index" />, <Other key="2" tid="/pages/me/index" />];
const open = (children: ReactNode = two()) =>
  render(<LookContext.Provider value={shown}>{guardPages(children, () => guard)}</LookContext.Provider>);

beforeEach(() => {
  crashes = undefined;
  mounted = 0;
  // React tells of every error that a boundary catches.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  guard = {
    title: jest.fn(() => '改造方案'),
    hub: false as never,
    onCrash: jest.fn(() => false),
    onRetry: jest.fn(),
    onRetried: jest.fn(),
    onHome: jest.fn(),
  };
});

test('a page that cannot be drawn keeps its title, says so and leaves the others alone', () => {
  crashes = 'reading waiting';
  open();
  expect(screen.getByRole('heading').textContent).toBe('改造方案');
  expect(screen.getByText('这一页出了点问题')).toBeTruthy();
  expect(screen.getByText('另一页')).toBeTruthy();
  expect(document.body.textContent).not.toContain('waiting');
  expect(guard.onCrash).toHaveBeenCalledWith(expect.objectContaining({ message: 'reading waiting' }));
});

test('one more try drops what the page showed, draws it anew and asks again; home leads home', () => {
  crashes = 'once';
  open();
  fireEvent.click(screen.getByText('回首页'));
  expect(guard.onHome).toHaveBeenCalledTimes(1);
  crashes = undefined;
  fireEvent.click(screen.getByText('再试一次'));
  expect(screen.getByText('这一页的内容')).toBeTruthy();
  expect(guard.onRetry).toHaveBeenCalledTimes(1);
  expect(guard.onRetried).toHaveBeenCalledTimes(1);
  expect(guard.onRetry.mock.invocationCallOrder[0]).toBeLessThan(
    guard.onRetried.mock.invocationCallOrder[0] ?? 0,
  );
});

test('a page that is whole without what was kept is drawn anew by itself', () => {
  crashes = 'kept by an older release';
  guard.onCrash.mockImplementation(() => {
    crashes = undefined;
    return true;
  });
  open();
  expect(screen.getByText('这一页的内容')).toBeTruthy();
  expect(screen.queryByText('这一页出了点问题')).toBeNull();
});

test('a page is guarded in the browser’s fragment too, and not drawn again when another one comes', () => {
  const pages = two();
  const { rerender } = open(<Fragment>{pages}</Fragment>);
  expect(mounted).toBe(1);
  const more = [...pages, <Other key="3" tid="/pages/need/index" />];
  act(() =>
    rerender(
      <LookContext.Provider value={shown}>
        {guardPages(<Fragment>{more}</Fragment>, () => guard)}
      </LookContext.Provider>,
    ),
  );
  expect(screen.getAllByText('另一页')).toHaveLength(2);
  expect(mounted).toBe(1);
});

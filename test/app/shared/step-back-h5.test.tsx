import { act, render } from '@testing-library/react';
import { StepBack } from '../../../src/components/step-back.h5';

/** In a browser the page's router hears of every pop that is not swallowed. */
const router = jest.fn();
// jsdom goes through its history in tasks of its own, which a busy machine runs late.
const settled = () => act(async () => new Promise((resolve) => setTimeout(resolve, 300)));
const browserBack = async () => {
  window.history.back();
  await settled();
};

beforeEach(() => {
  router.mockClear();
  window.addEventListener('popstate', router);
});
afterEach(() => window.removeEventListener('popstate', router));

test('the browser’s back goes one step back at a time, and the router hears nothing of it', async () => {
  const base = window.history.length;
  const back = jest.fn();
  const page = render(<StepBack onBack={back} />);
  await browserBack();
  expect(back).toHaveBeenCalledTimes(1);
  await browserBack();
  expect(back).toHaveBeenCalledTimes(2);
  expect(router).not.toHaveBeenCalled();
  page.unmount();
  await settled();
  expect(window.history.state).toBeNull();
  expect(window.history.length).toBe(base + 1);
});

test('a step in the place of another keeps the one entry; after the last one back belongs to the router', async () => {
  const back = jest.fn();
  const page = render(<StepBack key="check" onBack={back} />);
  page.rerender(<StepBack key="choose" onBack={back} />);
  await settled();
  expect(window.history.state).toEqual({ step: true });
  page.rerender(<i />);
  await settled();
  expect(window.history.state).toBeNull();
  window.history.pushState(null, '');
  await browserBack();
  expect(back).not.toHaveBeenCalled();
  expect(router).toHaveBeenCalledTimes(1);
});

import type { Page, Route } from 'playwright-core';

/** What a page does while the answer is under way, and when it is none. */
export const FAULTS = ['loading', 'error', 'offline', 'refused'] as const;
export type Fault = (typeof FAULTS)[number];

/** `OFFLINE` is the phone's own word for it; a page cannot tell who said it. */
const ANSWERS: Readonly<Record<Exclude<Fault, 'loading'>, object>> = {
  error: { code: 'INTERNAL', details: { requestId: 'gallery-0001' } },
  offline: { code: 'OFFLINE', details: null },
  refused: { code: 'NOT_MEMBER', details: null },
};

/** Breaks each call that this page of the browser makes from now on; answers how many it was asked. */
export async function breakCalls(page: Page, fault: Fault): Promise<() => number> {
  let asked = 0;
  await page.context().route('**/call/**', async (route: Route) => {
    asked += 1;
    if (fault === 'loading') return;
    await route.fulfill({ json: { requestId: 'gallery', result: { ok: false, error: ANSWERS[fault] } } });
  });
  return () => asked;
}

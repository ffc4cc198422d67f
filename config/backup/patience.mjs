import { setTimeout as wait } from 'node:timers/promises';

/** What passes by itself: too many requests, a time-out, a broken connection. */
const PASSING =
  /-50100[234]\b|SERVER_TIMEOUT|EXCEED_(CONCURRENT_)?REQUEST_LIMIT|EXCEED_RATELIMIT|LimitExceeded\.NoValidConnection|ECONN|ETIMEDOUT|ESOCKETTIMEDOUT|EPIPE|EAI_AGAIN|socket hang up|storage answered 5|timed? ?out/i;
const TRIES = 9;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 15_000;

export const textOf = (error) => [error?.code, error?.message ?? error].filter(Boolean).join(' ');
export const isPassing = (error) => PASSING.test(textOf(error));

/** Runs something that may be done twice, and again after a pause while it fails for a passing reason: for a minute. */
export async function patiently(work) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === TRIES || !isPassing(error)) throw error;
      await wait(Math.random() * Math.min(FIRST_WAIT_MS * 2 ** attempt, LONGEST_WAIT_MS));
    }
  }
}

/** The results of `work` in the order of the items; up to `width` are under way at once, and no more results are kept. */
export async function* ahead(items, width, work) {
  const under = [];
  for await (const item of items) {
    under.push(work(item));
    under.at(-1).catch(() => undefined);
    if (under.length >= width) yield await under.shift();
  }
  while (under.length > 0) yield await under.shift();
}

import { DAY_MS } from '../../../src/domain/shared/time';
import {
  suggestedTimes,
  useBallotDraft,
  usePublishBallot,
  warningsOf,
} from '../../../src/stores/worker-ballot';
import { suggestedEnd, tooSoon } from '../../../src/stores/worker-rating';
import { ballotWriteText } from '../../../src/text/worker-ballot';
import { answers, cloud, newPhone, refuses, sent } from '../support/phone';

beforeEach(newPhone);

const now = Date.UTC(2026, 10, 24, 6, 30);
const form = () => useBallotDraft.getState();
const codes = (opensAt: number, closesAt: number) =>
  warningsOf({ title: '', question: '', opensAt, closesAt }, now).map(({ code }) => code);
const written = {
  title: '改造方案表决',
  question: '是否同意按公布的方案改造本小区？',
  matter: 'rebuild' as const,
};

test('the suggested times keep the law, whatever the hour', () => {
  for (let hour = 0; hour < 24; hour++) {
    const at = now + hour * 3_600_000;
    const { opensAt, closesAt } = suggestedTimes(at);
    expect(warningsOf({ title: '', question: '', opensAt, closesAt }, at)).toEqual([]);
    expect(tooSoon(suggestedEnd(at), at)).toBe(false);
  }
});

test('warnings come before publishing, in words and with the article', () => {
  expect(codes(now + 14 * DAY_MS, now + 14.5 * DAY_MS)).toEqual(['short-notice', 'short-opening']);
  expect(codes(now + 15 * DAY_MS, now + 16 * DAY_MS)).toEqual([]);
  expect(codes(now - 1, now - 1)).toEqual(['opens-before-notice', 'closes-before-opening']);
  expect(ballotWriteText.warning['short-notice']).toContain('《物业管理条例》第十四条');
});

test('warnings can be weighed, errors and gaps cannot', () => {
  form().open('c-1', now);
  expect(form().check(now)).toBe(false);
  expect(form().faults).toEqual(['title', 'question', 'matter']);
  form().change(written);
  expect(form().faults).toEqual([]);
  form().change({ opensAt: now + DAY_MS, closesAt: now + 1.5 * DAY_MS });
  expect(form().check(now)).toBe(true);
  form().change({ closesAt: now });
  expect(form().check(now)).toBe(false);
});

test('a draft survives, with its times, until the notice is out', async () => {
  const times = { opensAt: now + 20 * DAY_MS, closesAt: now + 30 * DAY_MS };
  form().open('c-2', now);
  form().change({ ...written, ...times });
  form().open('c-3', now);
  form().open('c-2', now + DAY_MS);
  expect(form()).toMatchObject({ restored: true, draft: { ...written, ...times } });

  cloud.callFunction.mockResolvedValueOnce(refuses('BALLOT_RUNNING', { closesAt: 1 }));
  await expect(form().publish()).resolves.toBe(false);
  expect(usePublishBallot.getState().now).toMatchObject({
    state: 'failed',
    problem: { code: 'BALLOT_RUNNING' },
  });

  cloud.callFunction.mockResolvedValueOnce(answers({ ballotId: 'b', warnings: [] }));
  await expect(form().publish()).resolves.toBe(true);
  expect(sent().at(-1)).toMatchObject({
    procedure: 'ballots.publish',
    input: { communityId: 'c-2', ...written, ...times },
  });
  form().open('c-2', now);
  expect(form().restored).toBe(false);
});

import { earliestOpening, suggestedTimes } from '../../../src/domain/ballot/schedule';
import { DAY_MS, fromShanghai, HOUR_MS, shanghaiClock } from '../../../src/domain/shared/time';
import { useBallotDraft, usePublishBallot } from '../../../src/stores/ballot/notice';
import { blankBallot, togglePlan, type BallotDraft } from '../../../src/domain/ballot/notice-draft';
import { suggestedEnd, isTooSoon } from '../../../src/stores/rating/period';
import { ballotWriteText } from '../../../src/text/ballot/write';
import { answers, cloud, newPhone, refuses, sent } from '../support/phone';
import { faultsOf, listUnfinishedSteps } from '../../../src/domain/ballot/notice-faults';
import {
  moveToEarliest,
  correctionEndOf,
  leastObjectionDays,
  opensFrom,
  warningsOf,
} from '../../../src/domain/ballot/notice-times';

beforeEach(newPhone);

const now = Date.UTC(2026, 10, 24, 6, 30);
/** The earliest lawful opening. */
const lawful = fromShanghai({ year: 2026, month: 12, day: 10 });
const form = () => useBallotDraft.getState();
const aDraft = (change: Partial<BallotDraft> = {}): BallotDraft => ({ ...blankBallot(now), ...change });
const codes = (opensAt: number, closesAt: number, change: Partial<BallotDraft> = {}) =>
  warningsOf(aDraft({ opensAt, closesAt, ...change }), now).map(({ code }) => code);

const words = {
  title: '改造方案表决',
  question: '是否同意按公布的方案改造本小区？',
  organiser: '梧桐里社区居民委员会',
  contact: '王敏，0555-1234567',
};
const oneMatter = { ...words, kind: 'matter', matter: 'rebuild' } as const;

/** Publishes a draft and answers what was asked of the cloud. */
async function published(change: Partial<BallotDraft>) {
  form().open('c-1', now);
  form().change({ ...words, ...change });
  cloud.callFunction.mockResolvedValueOnce(answers('ballots.publish', { ballotId: 'b', warnings: [] }));
  await expect(form().publish(now)).resolves.toBe(true);
  return sent().at(-1)?.input;
}

test('the suggested times keep the law, whatever the hour', () => {
  for (let hour = 0; hour < 24; hour++) {
    const at = now + hour * 3_600_000;
    expect(warningsOf({ ...blankBallot(at), ...suggestedTimes(at) }, at)).toEqual([]);
    expect(suggestedTimes(at).opensAt).toBe(earliestOpening(at));
    expect(isTooSoon(suggestedEnd(at), at)).toBe(false);
  }
});

test('the suggested end of corrections is eight in the evening, leaves seven days, and is what is published', async () => {
  for (let hour = 0; hour < 24; hour++) {
    const at = now + hour * 3_600_000;
    const end = correctionEndOf(blankBallot(at), at);
    expect(shanghaiClock(end)).toBe('20:00');
    expect(end - at).toBeGreaterThanOrEqual(7 * DAY_MS);
    expect(end - at).toBeLessThan(8 * DAY_MS);
  }
  expect(correctionEndOf({ ...blankBallot(now), opensAt: now + DAY_MS }, now)).toBe(now + DAY_MS);
  expect(await published(oneMatter)).toMatchObject({
    correctionEndsAt: correctionEndOf(blankBallot(now), now),
  });
});

test('what is wrong with the times is said before publishing, in words and with the article', () => {
  expect(codes(now + 14 * DAY_MS, now + 14.5 * DAY_MS)).toEqual(['short-notice', 'short-opening']);
  expect(codes(lawful - 1, lawful + DAY_MS)).toEqual(['short-notice']);
  expect(codes(lawful, lawful + DAY_MS)).toEqual([]);
  expect(codes(lawful, lawful + DAY_MS, { objectionDays: '6' })).toEqual(['short-objection']);
  expect(codes(now + DAY_MS, now + 9 * DAY_MS, { correctionEndsAt: now + 2 * DAY_MS })).toContain(
    'correction-outside-notice',
  );
  // Announced on the afternoon of 24 November.
  const said = ballotWriteText.warning['short-notice'](opensFrom(aDraft(), now));
  expect(said).toContain('《物业管理条例》第十四条');
  expect(said).toMatch(/最早可以从(2026年)?12月10日 周四 凌晨0点开始/);
  expect(ballotWriteText.earliest(opensFrom(aDraft(), now))).toBe(
    '最早可以从 12月10日 0点开始：公告要满 15 天，公告当天不算。',
  );
});

test('a consultation is free of the periods that the law sets for decisions', () => {
  const soon = [now + DAY_MS, now + 3 * DAY_MS] as const;
  expect(codes(...soon, { binding: 'consultative', objectionDays: '0' })).toEqual([]);
  expect(codes(...soon, { kind: 'priorities', objectionDays: '0' })).toEqual([]);
  expect(codes(...soon)).toEqual(['short-notice']);
  const consultation = aDraft({ binding: 'consultative' });
  expect([opensFrom(consultation, now), leastObjectionDays(consultation)]).toEqual([now, 0]);
  expect([opensFrom(aDraft(), now), leastObjectionDays(aDraft())]).toEqual([lawful, 7]);
});

test('a draft that lay overnight can no longer be published as it is; it moves on as a whole, and only when it is asked to', async () => {
  form().open('c-1', now);
  form().change(oneMatter);
  expect(form().checkStep('times', now)).toBe(true);
  const tomorrow = now + DAY_MS;
  form().open('c-1', tomorrow);
  const { draft } = form();
  expect(draft.opensAt).toBe(lawful);
  expect(form().checkStep('times', tomorrow)).toBe(false);
  await expect(form().publish(tomorrow)).resolves.toBe(false);
  // Accepting risks is for what the law leaves open.
  form().accept(true);
  await expect(form().publish(tomorrow)).resolves.toBe(false);
  expect(sent()).toEqual([]);
  expect(form().draft).toEqual(draft);

  form().change(moveToEarliest(draft, tomorrow));
  expect(form().draft).toEqual({
    ...draft,
    opensAt: draft.opensAt + DAY_MS,
    closesAt: draft.closesAt + DAY_MS,
  });
  expect(form().checkStep('times', tomorrow)).toBe(true);
});

test('whatever the hour of the draft, moved on it is lawful, closes at the same hour and is open no shorter', () => {
  for (const late of [DAY_MS, 3 * DAY_MS + 1, 40 * DAY_MS]) {
    const draft = { opensAt: lawful + 9 * HOUR_MS, closesAt: lawful + 7 * DAY_MS + 20 * HOUR_MS };
    const moved = moveToEarliest(draft, now + late);
    expect(moved.opensAt).toBe(opensFrom(aDraft(), now + late));
    expect((moved.closesAt - draft.closesAt) % DAY_MS).toBe(0);
    expect(moved.closesAt - moved.opensAt).toBeGreaterThanOrEqual(draft.closesAt - draft.opensAt);
    expect(warningsOf(aDraft(moved), now + late)).toEqual([]);
  }
});

test('what the cloud refuses stays written, and is said until the times are another', async () => {
  form().open('c-1', now);
  form().change(oneMatter);
  const { draft } = form();
  const details = { opensFrom: lawful + DAY_MS };
  cloud.callFunction.mockResolvedValueOnce(refuses('PERIOD_TOO_SHORT', details));
  await expect(form().publish(now)).resolves.toBe(false);
  expect(form().draft).toEqual(draft);
  const action = () => usePublishBallot.getState().now;
  expect(action()).toMatchObject({ state: 'failed', problem: { code: 'PERIOD_TOO_SHORT', details } });
  form().change({ opensAt: lawful + DAY_MS });
  expect(action()).toEqual({ state: 'idle' });
});

test('each page says what it still misses', () => {
  form().open('c-1', now);
  expect(form().checkStep('what', now)).toBe(false);
  expect(form().faults).toEqual(['kind', 'title', 'question']);
  form().change(oneMatter);
  expect(form().faults).toEqual([]);
  expect(faultsOf(aDraft({ ...words, kind: 'matter' }), 'motions')).toEqual(['matter']);
  expect(faultsOf(aDraft({ scope: { kind: 'buildings', buildings: [] } }), 'rules')).toEqual(['scope']);
  expect(faultsOf(aDraft(), 'times')).toEqual(['organiser', 'contact']);
  expect(listUnfinishedSteps(aDraft({ kind: 'items' }))).toEqual(['what', 'motions', 'times']);
});

test('warnings can be weighed, errors and gaps cannot', async () => {
  form().open('c-1', now);
  form().change({ ...oneMatter, opensAt: lawful, closesAt: lawful + 0.5 * DAY_MS });
  expect(form().checkStep('times', now)).toBe(false);
  await expect(form().publish(now)).resolves.toBe(false);
  expect(sent()).toEqual([]);
  form().accept(true);
  expect(form().checkStep('times', now)).toBe(true);
  form().change({ closesAt: lawful });
  expect(form().checkStep('times', now)).toBe(false);
});

test('one matter is one motion under the title of the notice', async () => {
  await expect(published(oneMatter)).resolves.toMatchObject({
    communityId: 'c-1',
    kind: 'matter',
    binding: 'statutory',
    most: 1,
    scope: { kind: 'community' },
    motions: [{ title: words.title, matter: 'rebuild', options: [] }],
    objectionDays: 7,
    proxyCap: 3,
    nonVoters: 'not-participating',
    disclosure: 'scrutineers',
  });
});

test('items are motions of their own, each with its own matter', async () => {
  const motions = [
    { title: ' 外墙保温 ', matter: 'rebuild' },
    { title: '换物业公司', matter: 'property-manager' },
  ] as const;
  expect(await published({ kind: 'items', motions })).toMatchObject({
    most: 1,
    motions: [
      { title: '外墙保温', matter: 'rebuild', options: [] },
      { title: '换物业公司', matter: 'property-manager', options: [] },
    ],
  });
  expect(faultsOf(aDraft({ kind: 'items', motions: [...motions, { title: '' }] }), 'motions')).toEqual([
    'motions',
    'matter',
  ]);
});

test('plans to choose between go with their ids, and two of one name are refused', async () => {
  const options = [{ title: '方案一', planId: 'p-1' }, { title: '方案二' }];
  const scope = { kind: 'stairwell', building: '3', stairwell: '2' } as const;
  expect(await published({ kind: 'one-of', matter: 'rebuild', options, scope })).toMatchObject({
    most: 1,
    scope,
    motions: [{ title: words.title, matter: 'rebuild', options }],
  });
  const same = [{ title: '方案一' }, { title: '方案一 ' }];
  expect(faultsOf(aDraft({ kind: 'one-of', matter: 'rebuild', options: same }), 'motions')).toEqual(['same']);
});

test('a ticked plan takes the place of an empty option and leaves it again', () => {
  const plan = { planId: 'p-1', title: '方案一' };
  const ticked = togglePlan([{ title: '' }, { title: '不改' }], plan);
  expect(ticked).toEqual([plan, { title: '不改' }]);
  expect(togglePlan(ticked, plan)).toEqual([{ title: '不改' }, { title: '' }]);
});

test('priorities are a consultation, whatever was chosen before', async () => {
  const options = ['停车位', '绿化', '路灯'].map((title) => ({ title }));
  const change = { kind: 'priorities', binding: 'statutory', nonVoters: 'with-majority' } as const;
  expect(await published({ ...change, options, most: '2' })).toMatchObject({
    kind: 'priorities',
    binding: 'consultative',
    most: 2,
    nonVoters: 'not-participating',
    motions: [{ title: words.title, matter: 'other-major', options }],
  });
  expect(faultsOf(aDraft({ kind: 'priorities', options, most: '4' }), 'motions')).toEqual(['most']);
});

test('a draft survives, with its times, until the notice is out', async () => {
  const times = { opensAt: now + 20 * DAY_MS, closesAt: now + 30 * DAY_MS };
  form().open('c-2', now);
  form().change({ ...oneMatter, ...times });
  form().open('c-3', now);
  expect(form().restored).toBe(false);
  form().open('c-2', now + DAY_MS);
  expect(form()).toMatchObject({ restored: true, draft: { ...oneMatter, ...times } });

  cloud.callFunction.mockResolvedValueOnce(refuses('BALLOT_RUNNING', { closesAt: 1 }));
  await expect(form().publish(now)).resolves.toBe(false);
  expect(usePublishBallot.getState().now).toMatchObject({
    state: 'failed',
    problem: { code: 'BALLOT_RUNNING' },
  });

  cloud.callFunction.mockResolvedValueOnce(answers('ballots.publish', { ballotId: 'b', warnings: [] }));
  await expect(form().publish(now)).resolves.toBe(true);
  form().open('c-2', now);
  expect(form().restored).toBe(false);
});

import { castingText } from '../../../src/text/ballot/casting';
import { commonErrors } from '../../../src/contract/errors';
import { errorText, problemText } from '../../../src/text/words/errors';
import { fieldNames } from '../../../src/text/words/fields';
import { area, cost, flat, percent } from '../../../src/text/words/numbers';
import { clock, day, moment, timeLeft } from '../../../src/text/words/time';
import { readingProblemText } from '../../../src/text/words/reading-errors';
import { turnoutText } from '../../../src/text/ballot/turnout';
import { aForm, aMotion } from '../support/ballot';

/** 2026-11-24, Tuesday, 10:30 in Shanghai. */
const now = Date.UTC(2026, 10, 24, 2, 30);
const hour = 3_600_000;

test.each([
  [now, '今天上午10点30分'],
  [now + 4.5 * hour, '今天下午3点'],
  [now + 1.5 * hour, '今天中午12点'],
  [now + 14 * hour, '明天凌晨0点30分'],
  [now - 24 * hour, '昨天上午10点30分'],
  [Date.UTC(2026, 10, 23, 16), '今天凌晨0点'],
  [Date.UTC(2026, 10, 20, 12, 5), '11月20日 周五 晚上8点05分'],
  [Date.UTC(2027, 0, 2, 1), '2027年1月2日 周六 上午9点'],
])('%d is said as %s', (at, said) => expect(moment(at, now)).toBe(said));

test('days, clocks and what is left', () => {
  expect(day(Date.UTC(2026, 10, 23, 1), now)).toBe('11月23日 周一');
  expect(clock(now)).toBe('上午10点30分');
  expect(timeLeft(now + 12 * 24 * hour, now)).toBe('还有 12 天');
  expect(timeLeft(now + 5 * hour, now)).toBe('还有 5 小时');
  expect(timeLeft(now + 60_000, now)).toBe('还有 1 分钟');
  expect(timeLeft(now, now)).toBe('');
});

test('numbers carry their units, and a share is never rounded up', () => {
  expect(area(120835)).toBe('1,208.35 平方米');
  expect(cost(8634000)).toBe('约 863.4 万元');
  expect(cost(8600)).toBe('约 8,600 元');
  expect(percent(66666, 100000)).toBe('66.6%');
  expect(flat('3-2-501')).toBe('3号楼2单元501');
  expect(flat('3--501')).toBe('3号楼501');
});

test('the gap to two thirds is said in households and square metres', () => {
  expect(turnoutText.gap({ owners: 14, areaCenti: 120835 })).toBe('还差 14 户、1,208.35 平方米，表决才有效');
  expect(turnoutText.gap({ owners: 0, areaCenti: 50 })).toBe('还差 0.50 平方米，表决才有效');
  expect(turnoutText.gap({ owners: 0, areaCenti: 0 })).toContain('都已达到三分之二');
});

test('before casting, the choice is repeated with flat and area', () => {
  expect(castingText.sentence(aForm(), aMotion(), ['3-2-501'], 8950, ['reject'])).toBe(
    '您代表 3号楼2单元501（89.50 平方米），对这件事投“不同意”。',
  );
});

const details: Record<string, unknown> = {
  INVALID_INPUT: { fields: ['text', 'pictures.0'] },
  ROLE_REQUIRED: { roles: ['worker'] },
  PICTURE_LOST: { places: [1] },
  PAUSED: { for: 'backup' },
  INTERNAL: { requestId: '93b840ae-ac90-4c1f-9d6e-0f1f2a3b4c5d' },
  LIMIT_REACHED: { act: 'needs', most: 20, of: 'person', from: now },
  PICTURE_REFUSED: { places: [0, 2], why: 'carries-more' },
  UNKNOWN_NEED: { needIds: ['a'] },
  SLIP_UNKNOWN: { retryAt: now },
  CODE_UNKNOWN: { retryAt: now },
  NUMBER_UNKNOWN: { retryAt: now },
  ALREADY_IN_OFFICE: { until: now },
  ROLL_REFUSED: { problems: [{ row: 3, column: 'area', code: 'bad-area', text: 'x' }], count: 4 },
  PERIOD_TOO_SHORT: { opensFrom: now, objectionDays: 7 },
  BALLOT_NOT_OPEN: { opensAt: now },
  ROLL_NOT_FROZEN: { from: now },
  BALLOT_CLOSED: { closedAt: now },
  BALLOT_RUNNING: { closesAt: now },
  ALREADY_VOTED: { castAt: now, channel: 'paper' },
  FORM_INVALID: { problem: 'motions' },
  PROXY_CAP: { cap: 3 },
  HOUSEHOLD_RATED: { ratedAt: now },
  SHEET_REFUSED: { rows: [{ row: 3, column: 'name', fault: 'missing' }], count: 1 },
  SETTING_INVALID: { fault: 'bounds' },
  EARLIER_INVALID: { faults: ['lines', 'photos'] },
  LEND_INVALID: { fault: 'too-long' },
  WRONG_STAGE: { stage: 'works' },
};

/** What any query may answer. */
const common = new Set<string>([...commonErrors, 'OFFLINE', 'UNREACHABLE', 'NOT_FOUND']);

test.each(Object.keys(errorText) as (keyof typeof errorText)[])(
  '%s has whole sentences without cold words',
  (code) => {
    const said = problemText({ code, details: details[code] ?? null });
    expect(said).toMatch(/。$/);
    expect(said).not.toMatch(/失败|暂无|无权限|undefined|\[object/);
  },
);

test.each(Object.keys(errorText) as (keyof typeof errorText)[])(
  '%s is said of a page that is only read without words that were written, or a network that is missing',
  (code) => {
    const said = readingProblemText({ code, details: details[code] ?? null });
    expect(said).toMatch(/。$/);
    if (code !== 'OFFLINE') expect(said).not.toContain('没有网络');
    if (common.has(code)) expect(said).not.toMatch(/您写的|填写|再交/);
  },
);

test.each([
  ['backup', '几分钟后再试'],
  ['restore', '一两个小时'],
] as const)('during a %s it is said how long it takes', (why, words) => {
  expect(problemText({ code: 'PAUSED', details: { for: why } })).toContain(words);
});

test('the code of a fault can be said on the telephone', () => {
  const problem = { code: 'INTERNAL', details: details['INTERNAL'] } as const;
  for (const said of [problemText(problem), readingProblemText(problem)]) {
    expect(said).toContain('编号 93B8-40 告诉社区');
    expect(said).not.toMatch(/[0-9a-f]{8}-/);
  }
});

test('fields of wrong input are named as the person sees them', () => {
  expect(fieldNames(['title', 'items.0.title'])).toBe('标题、方案里的项目');
  expect(fieldNames(['communityId'])).toBe('填写的内容');
});

import { objectionEnd } from '../../../src/domain/ballot/schedule';
import { closeBallot } from '../../../src/domain/record/closing';
import type { LogEntry, NoticeStatement, RecordFile } from '../../../src/domain/record/statements';
import { verify } from '../../../src/verifier/verify';
import { aRecordFile, sealed, SERVICE_KEY, signedBy, textOf } from '../../support/record-file';

/** What a service might do that signs everything itself: times that cannot be true are named all the same. */
const DAY = 86_400_000;
const honest = aRecordFile();
const { statement: notice } = honest.notice;

interface Changes {
  readonly notice?: Partial<NoticeStatement>;
  readonly frozenAt?: number;
  readonly headAt?: (at: number, place: number) => number;
  readonly close?: Partial<RecordFile['close']['statement']>;
}
/** The honest record with other times, signed anew with the service's own key. */
const resigned = ({ notice: said, frozenAt, headAt = (at) => at, close }: Changes): RecordFile => ({
  ...honest,
  notice: signedBy(SERVICE_KEY, { ...notice, ...said }),
  roll: {
    ...honest.roll,
    statement: signedBy(SERVICE_KEY, {
      ...honest.roll.statement.statement,
      ...(frozenAt !== undefined && { frozenAt }),
    }),
  },
  log: {
    ...honest.log,
    heads: honest.log.heads.map(({ statement }, i) =>
      signedBy(SERVICE_KEY, { ...statement, at: headAt(statement.at, i) }),
    ),
  },
  close: signedBy(SERVICE_KEY, { ...honest.close.statement, ...close }),
});
const found = (file: RecordFile) => {
  const report = verify(textOf(file));
  return { ok: report.ok, problems: report.steps.flatMap(({ problems }) => problems).join('\n'), report };
};

test.each<[string, Changes, string]>([
  ['the roll was frozen after the first votes', { frozenAt: notice.opensAt + DAY }, '投在名册冻结以前'],
  ['the roll was frozen after the close', { frozenAt: notice.closesAt + DAY }, '投在名册冻结以前'],
  ['a head is older than the votes in it', { headAt: (_, i) => i }, '还早'],
  [
    'a head is younger than the close',
    { headAt: (at, i) => (i === honest.log.heads.length - 1 ? honest.close.statement.closedAt + DAY : at) },
    '在结果签名以后',
  ],
  [
    'the result is final before the days to object are over',
    { close: { stage: 'final', closedAt: objectionEnd(notice.closesAt, notice) - 1 } },
    '异议期还没有过完',
  ],
  [
    'seven times 24 hours are not seven whole days to object',
    { close: { stage: 'final', closedAt: notice.closesAt + notice.objectionDays * DAY } },
    '异议期还没有过完',
  ],
  [
    'owners were told too late',
    { notice: { noticeAt: notice.opensAt - DAY, correctionEndsAt: notice.opensAt } },
    '公告期不够 15 天：2025年3月19日 08:00公告，2025年3月20日 08:00就开始投票。',
  ],
  [
    'owners were told a day too late: the day of the notice does not count',
    { notice: { noticeAt: notice.opensAt - 15 * DAY } },
    '公告期不够 15 天',
  ],
  ['nobody could object', { notice: { objectionDays: 0 } }, '异议期不够 7 天：结果出来以后，公告没有留时间'],
  ['six days to object', { notice: { objectionDays: 6 } }, '公告只留了 6 天给人提异议'],
  [
    'two minutes, as notices of before could do it',
    {
      notice: {
        periods: undefined,
        noticeAt: notice.opensAt - 3000,
        correctionEndsAt: notice.opensAt,
        objectionDays: 0,
      },
    },
    '公告期不够 15 天',
  ],
  ['times out of order', { notice: { correctionEndsAt: notice.noticeAt - 1 } }, '公告里的时间前后颠倒。'],
])('%s: the record is refused, and says so', (_, changes, words) => {
  const { ok, problems } = found(resigned(changes));
  expect(problems).toContain(words);
  expect(ok).toBe(false);
});

test('the last day to object is exact', () => {
  const closedAt = objectionEnd(notice.closesAt, notice);
  expect(found(resigned({ close: { stage: 'final', closedAt } })).problems).not.toContain('异议期');
});

test('a consultation may be as short as it likes', () => {
  const form = { ...notice.form, binding: 'consultative' as const };
  const { problems } = found(
    resigned({ notice: { form, noticeAt: notice.opensAt - 3000, correctionEndsAt: notice.opensAt } }),
  );
  expect(problems).not.toContain('公告期');
});

test('a record of before days were whole ones still verifies: 15 and 7 times 24 hours', () => {
  const { periods: _, ...former } = notice;
  const file = resigned({ close: { closedAt: notice.closesAt + 7 * DAY } });
  const statement = { ...former, noticeAt: notice.opensAt - 15 * DAY };
  expect(found({ ...file, notice: signedBy(SERVICE_KEY, statement) })).toMatchObject({ ok: true });
});

test('a vote cannot be taken out before it was cast', () => {
  const [target] = honest.openings;
  const out = { type: 'void', ballotId: notice.ballotId, reason: 'objection-upheld', at: 1 } as const;
  const entries: readonly LogEntry[] = [...honest.log.entries, { ...out, receipt: target!.receipt }];
  const openings = honest.openings.slice(1);
  const { form, nonVoters } = notice;
  const counted = closeBallot({
    form,
    nonVoters,
    entries,
    rollEntries: honest.roll.entries,
    openings,
    silent: [],
  });
  const file = sealed(notice, honest.roll.entries, entries, openings, {
    ...counted,
    headEvery: 4,
    stage: 'final',
  } as never);
  expect(found(file).problems).toContain(`回执 ${target!.receipt} 的作废写的时间，比投票还早`);
});

test('a vote from the phone that came into the log late is told, and is no fault of the record', () => {
  const late = found(resigned({ headAt: (_, i) => notice.closesAt - DAY + i }));
  const facts = late.report.steps.flatMap((step) => step.facts).join('\n');
  expect(facts).toContain('并入记录比公告说的晚');
});

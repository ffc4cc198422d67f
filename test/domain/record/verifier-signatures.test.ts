import { digest } from '../../../src/domain/record/canonical';
import type { RecordFile } from '../../../src/domain/record/statements';
import { verify } from '../../../src/verifier/verify';
import {
  aRecordFile,
  keyFrom,
  publicHex,
  SERVICE_KEY,
  sha256,
  signedBy,
  textOf,
} from '../../support/record-file';
import {
  honest,
  only,
  openingAt,
  problemsOf,
  swapped,
  tampered,
  without,
  withOpenings,
  type Draft,
} from '../support/forging';

describe('what was signed', () => {
  const head =
    (change: (heads: RecordFile['log']['heads']) => RecordFile['log']['heads']) => (draft: Draft) => {
      draft.log = { ...draft.log, heads: change(draft.log.heads) };
    };
  test('a head changed', () => {
    const changed = head(
      only(1, (one) => ({ ...one, statement: { ...one.statement, root: '0'.repeat(64) } })),
    );
    const { log } = problemsOf(tampered(changed));
    expect(log).toContain('第 2 次公布的校验值（到第 8 条）签名不对');
    expect(log).toContain('和第 2 次公布的校验值对不上');
  });
  test('a head dropped, two in another order', () => {
    expect(problemsOf(tampered(head(without(1)))).close).toContain('公布过');
    expect(problemsOf(tampered(head(swapped(0, 1)))).log).toContain('比前一次还早');
  });
  test.each(['title', 'question', 'community'] as const)('the %s changed', (field) => {
    const file = tampered((draft) => {
      draft.notice = { ...draft.notice, statement: { ...draft.notice.statement, [field]: '另一个' } };
    });
    expect(problemsOf(file).notice).toContain('公告的签名不对');
  });
  test('the outcome turned', () => {
    const file = tampered((draft) => {
      const { statement } = draft.close;
      const passed = !statement.outcome!.passed;
      const motions = statement.outcome!.motions.map((motion) => ({ ...motion, passed }));
      draft.close = { ...draft.close, statement: { ...statement, outcome: { motions, passed } } };
    });
    const found = problemsOf(file);
    expect(found.count).toContain('“改造方案”：公布的是');
    expect(found.close).toContain('结果的签名不对');
  });
  test('one condition changed: it is named', () => {
    const file = tampered((draft) => {
      const { statement } = draft.close;
      const motions = statement.outcome!.motions.map((motion) => ({
        ...motion,
        conditions: motion.conditions.map((c) =>
          c.name === 'consent-area' ? { ...c, part: c.part + 1 } : c,
        ),
      }));
      draft.close = {
        ...draft.close,
        statement: { ...statement, outcome: { ...statement.outcome!, motions } },
      };
    });
    expect(problemsOf(file).count).toContain('“改造方案”的“同意的面积”');
  });
  test('preliminary called final', () => {
    const file = aRecordFile({ stage: 'preliminary' });
    const close = { ...file.close, statement: { ...file.close.statement, stage: 'final' as const } };
    expect(problemsOf({ ...file, close }).close).toContain('结果的签名不对');
  });
});

describe('a forger with a key of their own', () => {
  const forger = keyFrom('the forger');
  /** Everything consistent and signed anew, with one choice changed. */
  function resigned(file: RecordFile): RecordFile {
    const notice = signedBy(forger, { ...file.notice.statement, publicKey: publicHex(forger) });
    return {
      ...file,
      publicKey: publicHex(forger),
      notice,
      roll: { ...file.roll, statement: signedBy(forger, file.roll.statement.statement) },
      log: { ...file.log, heads: file.log.heads.map(({ statement }) => signedBy(forger, statement)) },
      close: signedBy(forger, file.close.statement),
    };
  }
  test('passes for another service, but shows another fingerprint, and not with the key that was announced', () => {
    const file = resigned(honest);
    expect(verify(textOf(file)).ok).toBe(true);
    const [theirs, ours] = [file, honest].map((one) => verify(textOf(one)).steps[1]?.facts);
    expect(theirs).not.toEqual(ours);
    expect(problemsOf(file, publicHex(SERVICE_KEY)).notice).toContain('不是那个系统签的');
  });
  test('cannot keep the notice that hangs on the wall', () => {
    const found = problemsOf({ ...resigned(honest), publicKey: honest.publicKey, notice: honest.notice });
    for (const step of ['roll', 'log', 'close'] as const) expect(found[step]).toContain('签名不对');
  });
});

describe('a service that lies with its own key', () => {
  const closeAgain = (file: RecordFile, change: Partial<RecordFile['close']['statement']>): RecordFile => ({
    ...file,
    close: signedBy(SERVICE_KEY, { ...file.close.statement, ...change }),
  });
  test('cannot count another choice than was committed to', () => {
    const file = tampered(
      withOpenings(only(4, (opening) => ({ ...opening, choice: { works: ['abstain'] } }))),
    );
    const found = problemsOf(closeAgain(file, { openings: digest(sha256, file.openings) }));
    expect(found.close).toBe('');
    expect(found.openings).toContain(openingAt(4).receipt);
  });
  test('cannot publish a tally that the votes do not give', () => {
    const { tally } = honest.close.statement;
    const found = problemsOf(closeAgain(honest, { tally: { ...tally, owners: tally.owners + 1 } }));
    expect(found).toMatchObject({ openings: '', close: '' });
    expect(found.count).toContain('参加表决：公布的是');
  });
  test('cannot add silent owners to the majority unless the notice said so, nor name one who voted', () => {
    const { tally, outcome } = honest.close.statement;
    const deemed = { silent: [], tally, outcome: outcome! };
    expect(problemsOf(closeAgain(honest, { deemed })).count).toContain('公告没有说');
    const file = aRecordFile({ nonVoters: 'with-majority' });
    const told = file.close.statement.deemed!;
    const silent = [...told.silent, file.openings[0]!.owner].sort();
    expect(problemsOf(closeAgain(file, { deemed: { ...told, silent } })).count).toContain('业主名单不对');
    expect(problemsOf(closeAgain(file, { deemed: undefined })).count).toContain('没有分开列出');
  });
  test('cannot decide where only opinions were asked for, nor leave a decision out', () => {
    const asked = aRecordFile({ form: { ...honest.notice.statement.form, binding: 'consultative' } });
    const { outcome } = honest.close.statement;
    expect(problemsOf(closeAgain(asked, { outcome })).count).toContain('征求意见');
    expect(problemsOf(closeAgain(honest, { outcome: undefined })).count).toContain('没有结论');
  });
  test('cannot close before the end', () => {
    const { closesAt } = honest.notice.statement;
    expect(problemsOf(closeAgain(honest, { closedAt: closesAt - 1 })).close).toContain('截止以前');
  });
  test('cannot mix the parts of two ballots', () => {
    const other = signedBy(SERVICE_KEY, { ...honest.roll.statement.statement, ballotId: 'other' });
    const found = problemsOf({ ...honest, roll: { ...honest.roll, statement: other } });
    expect(found.roll).toContain('另一次表决');
  });
});

import type { LogEntry, RollEntry } from '../../../src/domain/record/statements';
import { verify } from '../../../src/verifier/verify';
import { textOf } from '../../support/record-file';
import {
  honest,
  only,
  openingAt,
  problemsOf,
  swapped,
  tampered,
  withFreshLeaves,
  without,
  withLog,
  withOpenings,
  withRoll,
} from '../support/forging';

const { entries } = honest.log;
const votes = entries.filter(({ type }) => type === 'vote');
const unitAt = (i: number): RollEntry => honest.roll.entries[i]!;

test('the file that is tampered with below is a good one', () => {
  expect(verify(textOf(honest)).ok).toBe(true);
  expect(verify(textOf(tampered(() => {}))).ok).toBe(true);
});

describe('a vote', () => {
  test('one choice changed: its receipt is named, and the numbers it would change', () => {
    const { receipt, choice } = openingAt(4);
    const other = choice['works']?.[0] === 'approve' ? 'reject' : 'approve';
    const found = problemsOf(
      tampered(withOpenings(only(4, (opening) => ({ ...opening, choice: { works: [other] } })))),
    );
    expect(found.openings).toContain(receipt);
    expect(found.count).toContain('“改造方案”同意');
    expect(found.close).toContain('不是文件里这些票');
    expect(found.log).toBe('');
  });
  test('a choice that is on no paper', () => {
    const found = problemsOf(
      tampered(withOpenings(only(4, (opening) => ({ ...opening, choice: { works: ['perhaps'] } })))),
    );
    expect(found.openings).toContain(`${openingAt(4).receipt} 的票填得不合规定`);
  });
  test('one channel changed: what was counted by channel, and the close', () => {
    const channel = openingAt(0).channel === 'paper' ? 'door' : 'paper';
    const found = problemsOf(tampered(withOpenings(only(0, (opening) => ({ ...opening, channel })))));
    expect(found.count).toContain('纸质票');
    expect(found.close).not.toBe('');
  });
  test('two owners swapped: both receipts are named', () => {
    const [a, b] = [openingAt(1), openingAt(6)];
    const found = problemsOf(
      tampered(
        withOpenings((openings) =>
          openings.map((opening, i) =>
            i === 1 ? { ...opening, owner: b.owner } : i === 6 ? { ...opening, owner: a.owner } : opening,
          ),
        ),
      ),
    );
    expect(found.openings).toContain(a.receipt);
    expect(found.openings).toContain(b.receipt);
  });
  test('one owner votes twice: both receipts are named', () => {
    const [a, b] = [openingAt(1), openingAt(6)];
    const found = problemsOf(tampered(withOpenings(only(6, (opening) => ({ ...opening, owner: a.owner })))));
    expect(found.openings).toContain(`同一位业主的票算了两次：回执 ${a.receipt} 和 ${b.receipt}`);
  });
  test('somebody votes who is not on the roll, or outside the scope', () => {
    const outside = honest.roll.entries.find(
      ({ owner, eligible }) => !eligible && !honest.roll.entries.some((e) => e.eligible && e.owner === owner),
    );
    for (const owner of ['nobody', outside!.owner]) {
      const found = problemsOf(tampered(withOpenings(only(3, (opening) => ({ ...opening, owner })))));
      expect(found.openings).toContain(`${openingAt(3).receipt} 的投票人`);
      expect(found.count).toContain('第五步');
    }
  });
  test('one not opened, one opened twice, two in another order', () => {
    const { receipt } = openingAt(2);
    expect(problemsOf(tampered(withOpenings(without(2)))).openings).toContain(`${receipt} 的票在记录里`);
    expect(problemsOf(tampered(withOpenings((all) => [...all, all[2]!]))).openings).toContain(
      `${receipt} 的票打开了两次`,
    );
    expect(problemsOf(tampered(withOpenings(swapped(2, 3)))).openings).toContain(openingAt(3).receipt);
  });
  test('a voided one counted after all', () => {
    const entry = entries.find(({ type }) => type === 'void')!;
    const found = problemsOf(
      tampered(withOpenings((all) => [...all, { ...all[0]!, receipt: entry.receipt }])),
    );
    expect(found.openings).toContain(`${entry.receipt} 的票，投票记录里没有，或者已经作废`);
  });
});

describe('the roll', () => {
  const larger = only<RollEntry>(5, (entry) => ({ ...entry, areaCenti: entry.areaCenti + 1 }));
  test('one area changed by 0.01 m²: the unit is named, and the total', () => {
    const { roll } = problemsOf(tampered(withRoll(larger)));
    expect(roll).toContain(unitAt(5).unit);
    expect(roll).toContain('相差 0.01 平方米');
  });
  test('the same with the leaves written anew: the root and the total', () => {
    const found = problemsOf(tampered(withFreshLeaves(withRoll(larger))));
    expect(found.roll).toContain('校验值对不上');
    expect(found.roll).toContain('相差 0.01 平方米');
    expect(found.close).toContain('不是文件里这份名册');
  });
  test('two owners swapped: both units are named', () => {
    const [a, b] = [unitAt(2), unitAt(7)];
    const swap = withRoll((roll) =>
      roll.map((entry, i) => ({ ...entry, owner: i === 2 ? b.owner : i === 7 ? a.owner : entry.owner })),
    );
    const { roll } = problemsOf(tampered(swap));
    expect(roll).toContain(a.unit);
    expect(roll).toContain(b.unit);
    expect(problemsOf(tampered(withFreshLeaves(swap))).roll).toContain('校验值对不上');
  });
  test('one unit dropped', () => {
    const { roll } = problemsOf(tampered(withRoll(without(4))));
    expect(roll).toContain('原来的第 5 条不见了');
    expect(problemsOf(tampered(withFreshLeaves(withRoll(without(4))))).roll).toMatch(
      /校验值对不上[^]*文件里是/,
    );
  });
  test('one unit put in, or twice', () => {
    const added = withRoll((roll) => [...roll, { ...unitAt(0), unit: '~new' }]);
    expect(problemsOf(tampered(added)).roll).toContain('~new');
    const twice = withRoll((roll) => [unitAt(0), ...roll]);
    expect(problemsOf(tampered(withFreshLeaves(twice))).roll).toContain(`${unitAt(0).unit}）出现了两次`);
  });
  test('two in another order', () => {
    expect(problemsOf(tampered(withRoll(swapped(3, 4)))).roll).toContain(
      `${unitAt(3).unit}）没有按规定的顺序排`,
    );
  });
  test('a unit outside the scope made eligible, one inside not', () => {
    const [inside, outside] = [true, false].map((yes) =>
      honest.roll.entries.findIndex((e) => e.eligible === yes),
    );
    const flip = (i: number) => withRoll(only(i, (entry) => ({ ...entry, eligible: !entry.eligible })));
    const out = problemsOf(tampered(withFreshLeaves(flip(outside!)))).roll;
    expect(out).toContain(`${unitAt(outside!).unit}）不在这次表决的范围里`);
    const left = problemsOf(tampered(withFreshLeaves(flip(inside!)))).roll;
    expect(left).toContain(`${unitAt(inside!).unit}）在这次表决的范围里`);
  });
  test('the signed totals changed', () => {
    const file = tampered((draft) => {
      const { statement, signature } = draft.roll.statement;
      draft.roll = { ...draft.roll, statement: { statement: { ...statement, owners: 25 }, signature } };
    });
    expect(problemsOf(file).roll).toMatch(/签名不对[^]*25 位业主/);
  });
});

describe('the log', () => {
  const third = entries[2]!;
  test('one vote dropped, with its opening or without', () => {
    const bare = problemsOf(tampered(withLog(without(2))));
    expect(bare.log).toContain('原来的第 3 条记录不见了');
    expect(bare.log).toContain('后面的被删掉了');
    const place = honest.openings.findIndex(({ receipt }) => receipt === votes[0]!.receipt);
    const both = problemsOf(
      tampered((draft) => {
        withLog(without(0))(draft);
        withOpenings(without(place))(draft);
      }),
    );
    expect(both.log).toContain('原来的第 1 条记录不见了');
    expect(both.count).toContain('参加表决');
  });
  test('one dropped with the leaves written anew: between which receipts, and whose opening is left', () => {
    const found = problemsOf(tampered(withFreshLeaves(withLog(without(0)))));
    expect(found.log).toContain('从第 1 条到第 4 条');
    expect(found.log).toContain(entries[1]!.receipt);
    expect(found.openings).toContain(entries[0]!.receipt);
  });
  test('one added, plainly or carefully', () => {
    const extra: LogEntry = { ...(votes[0] as LogEntry), receipt: 'ZZZZ-ZZZZ' };
    const add = withLog((log) => [...log, extra]);
    expect(problemsOf(tampered(add)).log).toContain('ZZZZ-ZZZZ 的记录被改过，或者是后来加上的');
    const careful = problemsOf(
      tampered(
        withFreshLeaves((draft) => {
          add(draft);
          withOpenings((all) => [...all, { ...all[0]!, receipt: 'ZZZZ-ZZZZ' }])(draft);
        }),
      ),
    );
    expect(careful.log).toContain('后面的是加上去的');
    expect(careful.openings).toContain('ZZZZ-ZZZZ');
  });
  test('one changed', () => {
    const later = withLog(
      only(2, (entry) => (entry.type === 'vote' ? { ...entry, castAt: entry.castAt + 1 } : entry)),
    );
    expect(problemsOf(tampered(later)).log).toContain(`${third.receipt} 的记录被改过`);
    expect(problemsOf(tampered(withFreshLeaves(later))).log).toContain(third.receipt);
  });
  test('two in another order', () => {
    expect(problemsOf(tampered(withLog(swapped(1, 2)))).log).toContain(
      `${third.receipt} 的记录不在原来的位置`,
    );
    expect(problemsOf(tampered(withFreshLeaves(withLog(swapped(1, 2))))).log).toContain('从第 1 条到第 4 条');
  });
  test('the tail cut, with its leaves, with its heads', () => {
    const cut = withLog((log) => log.slice(0, 8));
    expect(problemsOf(tampered(cut)).log).toContain('后面的被删掉了');
    expect(problemsOf(tampered(withFreshLeaves(cut))).log).toContain('后面的被删掉了');
    const headsToo = problemsOf(
      tampered(
        withFreshLeaves((draft) => {
          cut(draft);
          draft.log = { ...draft.log, heads: draft.log.heads.slice(0, 2) };
          const left = new Set(draft.log.entries.map(({ receipt }) => receipt));
          draft.openings = draft.openings.filter(({ receipt }) => left.has(receipt));
        }),
      ),
    );
    expect(headsToo.close).toContain('文件里是 8 条');
    expect(headsToo.close).toContain('文件里是 2 次');
    expect(headsToo.count).toContain('参加表决');
  });
  test('a receipt used twice, a vote outside the opening, one that voids nothing, one of another ballot', () => {
    const opened = honest.notice.statement;
    const changed = (change: Partial<LogEntry>) =>
      problemsOf(
        tampered(withFreshLeaves(withLog(only(2, (entry) => ({ ...entry, ...change }) as LogEntry)))),
      ).log;
    expect(changed({ receipt: entries[0]!.receipt })).toContain(`${entries[0]!.receipt} 投了两次`);
    expect(changed({ castAt: opened.opensAt - 1 })).toContain('不在投票时间里');
    expect(changed({ castAt: opened.closesAt })).toContain('不在投票时间里');
    expect(changed({ ballotId: 'other' })).toContain(`${third.receipt} 的记录是另一次表决的`);
    const place = entries.findIndex(({ type }) => type === 'void');
    const voids = withFreshLeaves(withLog(only(place, (entry) => ({ ...entry, receipt: 'ZZZZ-ZZZZ' }))));
    expect(problemsOf(tampered(voids)).log).toContain('ZZZZ-ZZZZ 被作废');
  });
});

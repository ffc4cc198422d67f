import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'papaparse';
import { canonical, toHex } from '../../../src/domain/record/canonical';
import { opens } from '../../../src/domain/record/receipt-check';
import { rollRoot } from '../../../src/domain/record/entries';
import type { RecordFile, RollEntry } from '../../../src/domain/record/statements';
import { sha256 } from '../../../src/verifier/crypto';
import { verify } from '../../../src/verifier/verify';
import { newMutation, valueOf } from '../../support/api';
import { startWorld } from '../../support/world';
import { tamperings } from '../support/tamperings';
import {
  announced,
  ARRIVED,
  authorised,
  cast,
  confirm,
  enter,
  exported,
  fileOf,
  isSignedBy,
  keyOf,
  o,
  object,
  objected,
  onPaper,
  papersOf,
  aPlace,
  proof,
  secondOf,
  seenBy,
  stored,
  supervisorOf,
  toClose,
  toOpening,
  unit,
  until,
  workerOf,
  type Ballot,
} from '../support/voting-world';
import { approve, reject } from '../../support/a-ballot';

/**
 * A vote from its notice to its final result, on the phone, on paper, at the door and by a proxy. Twelve flats of 80 m²;
 * flat 5 turns out to have 82, flats 7 and 8 to have the same owner, so there are eleven owners of 962 m².
 */
const world = startWorld();
let ballot: Ballot;
const receipts = new Map<number, string>();
const place = () => ({ communityId: ballot.communityId, ballotId: ballot.ballotId });
const vote = async (n: number, choice = approve) => {
  receipts.set(n, valueOf(await cast(ballot, n, choice)).receipt);
};

test('in the notice everybody reads what is decided, by which rule and when, and the roll as it stands', async () => {
  ballot = await announced(await aPlace(world, 'c-course'));
  const seen = await seenBy(ballot, o(ballot, 12));
  expect(seen).toMatchObject({ phase: 'notice', roll: { owners: 12, areaCenti: 96_000 } });
  expect(seen.roll.root).toBeUndefined();
  expect(seen.form.motions).toMatchObject([{ motionId: 'm1', matter: 'other-major' }]);
  expect(seen.mine).toMatchObject([{ units: [unit(ballot, 12)], areaCenti: 8000 }]);
  const { notice } = await stored(ballot);
  expect(isSignedBy(notice.statement.publicKey, notice)).toBe(true);
});

test('an owner objects to the entry, and the worker corrects area and owner; the totals follow', async () => {
  valueOf((await objected(ballot, 5, 'roll', { correction: { areaCenti: 8200 } })).answered);
  const sameOwner = { correction: { sameOwnerAs: unit(ballot, 8) } };
  valueOf((await objected(ballot, 7, 'roll', sameOwner)).answered);
  valueOf((await objected(ballot, 9, 'roll', { upheld: false })).answered);

  expect((await seenBy(ballot, o(ballot, 1))).roll).toEqual({ owners: 11, areaCenti: 96_200 });
  const both = [{ units: [unit(ballot, 7)], areaCenti: 8000 }];
  expect(await papersOf(ballot, o(ballot, 7))).toMatchObject(both);
  const { objections } = valueOf(
    await world.api(o(ballot, 1), 'objections.list', { communityId: ballot.communityId }),
  );
  expect(objections.map(({ state, answer }) => [state, answer])).toEqual([
    ['dismissed', '已经核对过原件。'],
    ['upheld', '已经核对过原件。'],
    ['upheld', '已经核对过原件。'],
  ]);
  // Whose flat it was is nobody else's business.
  expect(JSON.stringify(objections)).not.toContain(unit(ballot, 5));
});

test('nobody can vote during the notice', async () => {
  expect(await cast(ballot, 1)).toMatchObject({ error: { code: 'BALLOT_NOT_OPEN' } });
});

test('when the window has ended and every objection to it is answered the roll is frozen, with its root', async () => {
  const late = await object(ballot, 2, 'roll');
  await until(ballot, (await stored(ballot)).notice.statement.correctionEndsAt);
  expect((await stored(ballot)).frozen).toBeUndefined();
  const answer = { communityId: ballot.communityId, objectionId: valueOf(late).objectionId };
  const told = { ...answer, upheld: false, mutationId: newMutation(), answer: '核对过房产证，面积没有错。' };
  valueOf(await world.api(workerOf(ballot), 'objections.answer', told));
  await world.runTimer();
  const { roll, frozen, notice } = await stored(ballot);
  expect(roll).toEqual({ owners: 11, areaCenti: 96_200 });
  expect(frozen?.units).toBe(12);
  const entries = (await world.all('ballotRolls')).flatMap(
    (stretch): readonly RollEntry[] => stretch.entries,
  );
  expect(toHex(rollRoot(sha256, entries))).toBe(frozen?.root);
  expect(entries.map((entry) => [entry.unit, entry.areaCenti]).sort()).toEqual(
    ballot.flats.map((flat, i) => [flat.unit, i === 4 ? 8200 : 8000]).sort(),
  );
  expect(new Set(entries.map(({ owner }) => owner)).size).toBe(11);
  const published = valueOf(
    await world.api(o(ballot, 1), 'record.read', { communityId: ballot.communityId }),
  );
  expect(isSignedBy(notice.statement.publicKey, published.record!.roll!)).toBe(true);
  const another = await object(ballot, 3, 'roll');
  expect(another).toMatchObject({ error: { code: 'OBJECTION_CLOSED' } });
});

test('owners vote on the phone, on paper, at the door and by a proxy', async () => {
  await toOpening(ballot);
  for (const n of [1, 2]) await vote(n);
  await vote(10, reject);
  const both = await papersOf(ballot, o(ballot, 7));
  expect(both).toMatchObject([{ units: [unit(ballot, 7), unit(ballot, 8)].sort(), areaCenti: 16_000 }]);
  expect(await papersOf(ballot, o(ballot, 8))).toEqual(both);
  const joint = { ownerKey: both[0]!.ownerKey };
  receipts.set(7, valueOf(await cast(ballot, 7, approve, joint)).receipt);
  expect(await cast(ballot, 8, reject, joint)).toMatchObject({ error: { code: 'ALREADY_VOTED' } });

  for (const [n, choice, channel] of [
    [3, approve, 'paper'],
    [4, reject, 'door'],
    [11, approve, 'paper'],
  ] as const) {
    const paper = await onPaper(ballot, n, choice, channel);
    if (paper.state !== 'counted') throw new Error(paper.state);
    receipts.set(n, paper.receipt);
  }
  await authorised(ballot, 5, 6);
  await vote(6);
  const byProxy = { by: o(ballot, 6), ownerKey: keyOf(ballot, 5) };
  receipts.set(5, valueOf(await cast(ballot, 5, approve, byProxy)).receipt);
  expect(await papersOf(ballot, o(ballot, 5))).toMatchObject([
    { voted: { channel: 'proxy', toCheck: true } },
  ]);
});

test('the turnout says who took part by building and what is missing, and every vote can be proved', async () => {
  await until(ballot, 0);
  const { turnout, gap, roll } = await seenBy(ballot, o(ballot, 12));
  expect(turnout).toMatchObject({ owners: 9, areaCenti: 80_200 });
  expect([gap, roll.owners]).toEqual([{ owners: 0, areaCenti: 0 }, 11]);
  for (const receipt of receipts.values()) {
    const { publicKey, receipt: signed, logged } = await proof(ballot, receipt);
    expect(isSignedBy(publicKey, signed)).toBe(true);
    expect(logged?.entry).toMatchObject({ type: 'vote', receipt });
  }
});

test('a paper that waits for its second reading keeps the count waiting', async () => {
  const { paperId } = valueOf(await enter(ballot, 9));
  await toClose(ballot);
  expect(await seenBy(ballot, o(ballot, 1))).toMatchObject({ phase: 'closed', papersWaiting: 1 });
  expect((await seenBy(ballot, o(ballot, 1))).result).toBeUndefined();
  expect(valueOf(await confirm(ballot, paperId))).toMatchObject({ state: 'counted' });
  await world.runTimer();
  expect((await seenBy(ballot, o(ballot, 1))).result).toMatchObject({
    stage: 'preliminary',
    outcome: { passed: true },
    tally: {
      owners: 10,
      areaCenti: 88_200,
      byChannel: {
        online: { owners: 5, areaCenti: 48_000 },
        paper: { owners: 3, areaCenti: 24_000 },
        door: { owners: 1, areaCenti: 8000 },
        proxy: { owners: 1, areaCenti: 8200 },
      },
    },
  });
});

test('an objection that is upheld takes a vote out, and the result is counted again', async () => {
  valueOf((await objected(ballot, 11, 'vote', {})).answered);
  valueOf((await objected(ballot, 12, 'result', { upheld: false })).answered);
  await world.runTimer();
  const { result } = await seenBy(ballot, o(ballot, 1));
  expect(result).toMatchObject({ stage: 'preliminary', tally: { owners: 9, areaCenti: 80_200 } });
  expect(result?.tally.motions[0]?.options).toEqual([
    { optionId: 'approve', owners: 7, areaCenti: 64_200 },
    { optionId: 'reject', owners: 2, areaCenti: 16_000 },
    { optionId: 'abstain', owners: 0, areaCenti: 0 },
  ]);
  expect(await proof(ballot, receipts.get(11)!)).toMatchObject({
    voided: 'objection-upheld',
    logged: { entry: { type: 'vote', receipt: receipts.get(11) } },
  });
});

test('the result is final once the days are over and every objection is answered', async () => {
  const raised = await object(ballot, 12, 'result');
  const { objectionEndsAt } = (await stored(ballot)).result!;
  await until(ballot, objectionEndsAt + ARRIVED);
  expect((await stored(ballot)).status).toBe('preliminary');
  valueOf(
    await world.api(workerOf(ballot), 'objections.answer', {
      communityId: ballot.communityId,
      mutationId: newMutation(),
      upheld: false,
      objectionId: valueOf(raised).objectionId,
      answer: '上门两次没有人，通知贴在门上。',
    }),
  );
  await world.runTimer();
  expect((await seenBy(ballot, o(ballot, 1))).result).toMatchObject({ stage: 'final' });
  expect((await world.get('communities', ballot.communityId))?.stage).toBe('works');
});

describe('the published file', () => {
  let text: string;
  let record: RecordFile;
  beforeAll(async () => {
    text = await exported(ballot);
    record = JSON.parse(text) as RecordFile;
  });

  test('stands up to a program that knows nothing but it and the key on the notice', async () => {
    const { publicKey } = (await stored(ballot)).notice.statement;
    const report = verify(text, { key: publicKey });
    expect(report.steps.flatMap(({ problems }) => problems)).toEqual([]);
    expect(report.ok).toBe(true);
  });

  test('names no person: neither the keys of owners nor anybody of WeChat', () => {
    for (const n of [1, 5, 7, 12]) {
      expect(text).not.toContain(keyOf(ballot, n));
      expect(text).not.toContain(o(ballot, n));
    }
  });

  test.each(tamperings)('is refused with %s', (_, change) => {
    const report = verify(`${canonical(change(record))}\n`);
    expect(report.ok).toBe(false);
    expect(report.steps.flatMap(({ problems }) => problems)).not.toEqual([]);
  });

  test('is for scrutineers alone where the notice says so', async () => {
    const answer = await world.api(o(ballot, 1), 'record.export', place());
    expect(answer).toMatchObject({ error: { code: 'NOT_DISCLOSED' } });
    // Nor for who organises the vote: the choices open to those who were elected to look.
    const organiser = await world.api(workerOf(ballot), 'record.export', place());
    expect(organiser).toMatchObject({ error: { code: 'NOT_DISCLOSED' } });
    expect(await exported(ballot, secondOf(ballot))).toBe(text);
  });

  test('opens to each voter what the own vote was counted as', async () => {
    const ownerKey = keyOf(ballot, 10);
    const own = valueOf(await world.api(o(ballot, 10), 'record.own', { ...place(), ownerKey }));
    expect(own).toMatchObject({ choice: reject, receipt: receipts.get(10) });
    const { receipt, commitment, ...opened } = own;
    expect(opens(sha256, { ballotId: ballot.ballotId, ...opened }, commitment)).toBe(true);
    expect(record.openings.find((each) => each.receipt === receipt)).toMatchObject(opened);
    const nosy = await world.api(o(ballot, 1), 'record.own', { ...place(), ownerKey });
    expect(nosy).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });
});

describe('the notice of the result', () => {
  const files = async () => valueOf(await world.api(o(ballot, 1), 'record.notice', place()));
  const tally = async () => (await stored(ballot)).result!.close.statement;

  test('as a document says the numbers of the result, the articles, and carries the code to compare', async () => {
    const zip = unzipSync(await fileOf(ballot, (await files()).document));
    const xml = strFromU8(zip['word/document.xml']!);
    const words = xml.replace(/<\/w:(p|tc)>/g, '\n').replace(/<[^>]+>/g, '');
    for (const said of [
      ...['表决结果公告', '全小区', '梧桐社区居委会', '0551-62000000', '名册总数：11 户，962.00 平方米'],
      ...['参加表决：9 户，802.00 平方米', '642.00', '160.00', '第二百七十八条第二款', '通过'],
    ]) {
      expect(words).toContain(said);
    }
    // In groups of four, as people compare it.
    expect(words.replaceAll(' ', '')).toContain((await tally()).root.slice(0, 16));
  });

  test('as a table agrees with the result, number by number', async () => {
    const csv = (await fileOf(ballot, (await files()).table)).toString();
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const { data } = parse<string[]>(csv.slice(1), { skipEmptyLines: true });
    const numbers = (name: string) => data.find((row) => row[2] === name)?.slice(3);
    const { outcome } = await tally();
    expect(numbers('名册总数')?.slice(0, 2)).toEqual(['11', '96200']);
    expect(numbers('参加表决')?.slice(0, 2)).toEqual(['9', '80200']);
    expect(numbers('同意')?.slice(0, 2)).toEqual(['7', '64200']);
    expect(numbers('不同意')?.slice(0, 2)).toEqual(['2', '16000']);
    expect(numbers('弃权')?.slice(0, 2)).toEqual(['0', '0']);
    const { conditions } = outcome!.motions[0]!;
    const counted = conditions.map((each) => [each.part, each.whole, each.missing]);
    const names = ['参加表决的面积', '参加表决的业主', '同意的面积', '同意的业主'];
    expect(
      names.map((name) => numbers(name)).map((row) => [row?.[0], row?.[1], row?.[3]].map(Number)),
    ).toEqual(counted);
  });
});

test('a sample is drawn once, by a seed from outside, and each call is noted', async () => {
  const draw = (seed: string) =>
    world.api(supervisorOf(ballot), 'record.draw', { ...place(), mutationId: newMutation(), seed });
  const sample = valueOf(await draw('双色球 2026135 期'));
  expect(sample.votes).toBe(9);
  expect(sample.fewest).toBeGreaterThan(0);
  expect(valueOf(await draw('双色球 2026135 期'))).toEqual(sample);
  expect(await draw('换一个种子')).toMatchObject({ error: { code: 'SAMPLE_DRAWN' } });
  await Promise.all(
    sample.units.map(async ({ unit: drawn }) => {
      const input = { ...place(), mutationId: newMutation(), unit: drawn, called: 'agrees' as const };
      valueOf(await world.api(supervisorOf(ballot), 'record.called', input));
    }),
  );
  const { record } = valueOf(
    await world.api(o(ballot, 1), 'record.read', { communityId: ballot.communityId }),
  );
  expect(record?.sample?.units).toEqual(sample.units.map((each) => ({ ...each, called: 'agrees' })));
});

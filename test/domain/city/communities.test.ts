import fc from 'fast-check';
import { COMMUNITY_ID, countsInCity, isInvented, lackingOf } from '../../../src/domain/city/community';
import { earlierFaults, pastedLines, type EarlierFacts } from '../../../src/domain/city/earlier';
import { readCommunities } from '../../../src/domain/city/read-communities';
import { COMMUNITY_HEADERS } from '../../../src/text/vocabulary/community-headers';

const prepared = { stage: 'needs', workers: 1, supervisors: 1, hasRoll: true, hasWindow: true } as const;

test.each([
  ['nothing', {}, []],
  [
    'everything',
    { workers: 0, supervisors: 0, hasRoll: false, hasWindow: false },
    ['worker', 'roll', 'window', 'supervisors'],
  ],
  ['no window once needs are over', { stage: 'plan', hasWindow: false }, []],
  ['no supervisors while it waits', { stage: 'waiting', supervisors: 0, hasWindow: false }, []],
] as const)('a community lacks %s', (_, more, lacks) => {
  expect(lackingOf({ ...prepared, ...more })).toEqual(lacks);
});

test('practice and trial communities are in no figure; a demonstration is a city of its own; nobody is called in any', () => {
  expect([undefined, 'demo', 'practice', 'trial'].map((kind) => countsInCity(kind as never))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect([undefined, 'demo', 'practice', 'trial'].map((kind) => isInvented(kind as never))).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

test('an id fits the scene of a code on the wall', () => {
  expect(COMMUNITY_ID.test('a'.repeat(30))).toBe(true);
  expect(COMMUNITY_ID.test('a'.repeat(31))).toBe(false);
  expect(COMMUNITY_ID.test('小区')).toBe(false);
});

describe('a sheet of communities', () => {
  const header = ['序号', '所属区', '小区名称', '街道（镇）', '地址', '栋数（栋）', '户数', '联系电话'];
  const row = ['1', '城东区', '青石坊小区', '', '望桥路7号', '12栋', '480 户', '0551-62000001'];
  const read = (...rows: string[][]) => readCommunities(rows, COMMUNITY_HEADERS);

  test('its header stands anywhere in the first ten rows, its columns in any order, with units in the cells', () => {
    expect(read(['城东区老旧小区一览表'], [], header, row, ['', '', '', '', '', '', '', ''])).toEqual({
      ok: true,
      value: [
        {
          row: 4,
          district: '城东区',
          name: '青石坊小区',
          address: '望桥路7号',
          buildings: 12,
          households: 480,
          contact: '0551-62000001',
        },
      ],
    });
  });

  test.each([
    ['户数', '4.8', 'invalid'],
    ['户数', '0', 'invalid'],
    ['户数', '1,200', 'invalid'],
    ['户数', '', 'missing'],
    ['小区名称', '甲', 'invalid'],
    ['所属区', '', 'missing'],
  ])('%s “%s” is %s', (name, value, fault) => {
    const cells = row.map((cell, at) => (header[at] === name ? value : cell));
    const answer = read(header, cells);
    expect(answer).toMatchObject({ ok: false, error: [{ row: 2, fault }] });
  });

  test('a number never becomes another one: what is not a whole number is refused, never rounded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.constantFrom('', '户', ' 户'), (n, unit) => {
        const cells = row.map((cell, at) => (header[at] === '户数' ? `${n}${unit}` : cell));
        const answer = read(header, cells);
        expect(answer.ok && answer.value[0]!.households).toBe(n);
      }),
    );
  });
});

describe('what was decided elsewhere', () => {
  const now = Date.UTC(2026, 10, 30);
  const facts: EarlierFacts = {
    entry: 'works',
    plan: { source: '方案公示', on: 0, lines: ['屋面防水'] },
    vote: { source: '纸质表决', on: 0, outcome: 'passed', owners: 240, tookPart: 200, agreed: 180 },
  };

  test('a pasted list loses its numbers and dots, its empty lines and its repeats', () => {
    const pasted =
      '1. 屋面防水\n2、换雨水管\r\n（3）加路灯\n④ 修楼梯\n - 画车位\n\n• 屋面防水；补绿化;3号楼加电梯';
    expect(pastedLines(pasted)).toEqual([
      '屋面防水',
      '换雨水管',
      '加路灯',
      '修楼梯',
      '画车位',
      '补绿化',
      '3号楼加电梯',
    ]);
  });

  test('whole, it has no fault', () => expect(earlierFaults(facts, 1, now)).toEqual([]));

  test.each([
    ['no photo', facts, 0, ['photos']],
    ['works without a vote', { ...facts, vote: undefined }, 1, ['vote']],
    ['works after a failed vote', { ...facts, vote: { ...facts.vote!, outcome: 'failed' } }, 1, ['outcome']],
    ['more than took part agreed', { ...facts, vote: { ...facts.vote!, agreed: 201 } }, 1, ['figures']],
    ['a day that lies ahead', { ...facts, plan: { ...facts.plan, on: now + 1 } }, 1, ['day']],
    ['an empty list', { ...facts, plan: { ...facts.plan, lines: [] } }, 1, ['lines']],
  ] as const)('%s', (_, given, photos, faults) => {
    expect(earlierFaults(given as EarlierFacts, photos, now)).toEqual(faults);
  });

  test('numbers that the paper does not have are left out, not made up', () => {
    const { owners: _owners, tookPart: _tookPart, ...vote } = facts.vote!;
    expect(earlierFaults({ ...facts, vote }, 1, now)).toEqual([]);
  });
});

import writeXlsx from 'write-excel-file/node';
import { inventedResidentId } from '../../domain/support/resident-id';
import { newMutation, valueOf } from '../../support/api';
import { aCommunity, aFlat, aPerson, startWorld, owner, worker } from '../../support/world';

const world = startWorld();
beforeEach(async () => {
  await world.empty();
  await world.put('communities', aCommunity());
  await world.put('people', aPerson('o-worker', worker()));
});

const header = ['楼栋', '单元', '房号', '专有部分面积（㎡）', '业主', '证件号', '联系电话', '房屋状态'];
const ids = [1, 2, 3].map((serial) => inventedResidentId(serial));
const good: readonly (readonly string[])[] = [
  ['1号楼', '1单元', '101', '89.5', '张三', ids[0]!, '19900000001', ''],
  ['1号楼', '1单元', '102', '60.25', '张三', ids[0]!, '19900000001', ''],
  ['1号楼', '2单元', '101', '75', '李四、王五', `${ids[1]}、${ids[2]}`, '19900000002、19900000003', ''],
  ['2号楼', '1单元', '101', '100.01', '', '', '', '未售'],
  ['2号楼', '1单元', '102', '99.99', '', '', '', '未交付'],
];
const csv = (rows: readonly (readonly string[])[]) =>
  [header, ...rows].map((row) => row.join(',')).join('\r\n');

async function upload(name: string, body: Buffer): Promise<string> {
  const headers = { 'x-local-persona': 'o-worker' };
  const answer = await world.cloud.fetch(`/upload?path=uploads/rolls/${name}`, {
    method: 'POST',
    headers,
    body,
  });
  return (JSON.parse(answer.body.toString()) as { fileID: string }).fileID;
}
const importRoll = (file: string, mutationId = newMutation()) =>
  world.api('o-worker', 'roll.import', { communityId: 'c-1', mutationId, file });

const expected = { parts: 5, owners: 3, areaCenti: 42_475, buildings: 2 };

test('an XLSX as a community has it: title, merged cells, numbers as Excel stores them, a total', async () => {
  const cell = (value: string | number) => ({ value, type: typeof value === 'number' ? Number : String });
  const rows = [
    [cell('梧桐里小区业主清册')],
    header.map(cell),
    ...good.map((row, i) =>
      row.map((text, column) =>
        column === 3 ? cell(Number(text)) : cell(column === 0 && i === 1 ? '' : text),
      ),
    ),
    [cell('合计'), cell(''), cell(''), cell(424.75)],
  ];
  const file = await upload('roll.xlsx', await writeXlsx(rows).toBuffer());
  expect(valueOf(await importRoll(file))).toMatchObject(expected);
  expect(valueOf(await world.api('o-worker', 'roll.read', { communityId: 'c-1' })).roll).toMatchObject(
    expected,
  );
});

test('buildings and stairwells say how many owners they have, each owner once in each', async () => {
  valueOf(await importRoll(await upload('roll.csv', Buffer.from(csv(good)))));
  const asked = { communityId: 'c-1', layout: true };
  expect(valueOf(await world.api('o-worker', 'roll.read', asked)).layout).toEqual([
    {
      building: '1',
      owners: 2,
      areaCenti: 22_475,
      stairwells: [
        { stairwell: '1', owners: 1, areaCenti: 14_975 },
        { stairwell: '2', owners: 1, areaCenti: 7_500 },
      ],
    },
    {
      building: '2',
      owners: 1,
      areaCenti: 20_000,
      stairwells: [{ stairwell: '1', owners: 1, areaCenti: 20_000 }],
    },
  ]);
});

test.each([
  ['UTF-8', Buffer.from(csv(good))],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${csv(good)}`)],
  ['GBK, as Excel in Chinese saves it', Buffer.from(gbk(csv(good)))],
])('a CSV in %s', async (_, bytes) => {
  expect(valueOf(await importRoll(await upload('roll.csv', bytes)))).toMatchObject(expected);
});

test('every refused row is reported with its number and column, and nothing is imported', async () => {
  const rows = [
    ...good,
    ['2', '2', '201', '0', '赵六', '123', '5', ''],
    ['1', '1', '101', '80', '', '', '', ''],
  ];
  const answer = await importRoll(await upload('roll.csv', Buffer.from(csv(rows))));
  expect(answer).toMatchObject({ ok: false, error: { code: 'ROLL_REFUSED' } });
  if (answer.ok || answer.error.code !== 'ROLL_REFUSED') throw new Error('refused, as said above');
  const { problems } = answer.error.details;
  expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual(
    expect.arrayContaining([
      [7, 'area', 'bad-area'],
      [7, 'certificate', 'bad-certificate'],
      [7, 'phone', 'bad-phone'],
      [8, 'owner', 'missing-owner'],
      [8, 'room', 'duplicate-unit'],
    ]),
  );
  expect(await world.all('parts')).toEqual([]);
  expect((await world.get('communities', 'c-1'))?.roll).toBeUndefined();
});

/** The good rows, in the n-th of which (from 1, below the header) a cell is another. */
const goodBut = (n: number, column: number, cell: string) =>
  good.map((row, i) => (i === n - 1 ? row.map((text, at) => (at === column ? cell : text)) : row));

test.each([
  ['a quotation mark too many', goodBut(2, 4, '"张三'), 3, '"张三'],
  ['a cell that begins with a quoted word', goodBut(3, 7, '"老宅"改建'), 4, '"老宅"改建'],
])('%s: the row is told, nothing is imported and the old roll stays', async (_, rows, row, text) => {
  valueOf(await importRoll(await upload('roll.csv', Buffer.from(csv(good.slice(0, 2))))));
  const before = await world.all('parts');
  for (const bytes of [Buffer.from(csv(rows)), Buffer.from(gbk(csv(rows)))]) {
    const problems = [{ row, column: 'sheet', code: 'stray-quote', text }];
    expect(await importRoll(await upload('roll.csv', bytes))).toMatchObject({
      error: { code: 'ROLL_REFUSED', details: { count: 1, problems } },
    });
    expect((await world.cloud.fetch('/storage/uploads/rolls/roll.csv')).status).toBe(404);
  }
  expect(await world.all('parts')).toEqual(before);
});

test('a roll with more than 100 km² of flats is refused whole', async () => {
  const flats = Array.from({ length: 1001 }, (_, i) =>
    (good[0] ?? []).map((cell, at) => (at === 2 ? String(i + 1) : at === 3 ? '100000' : cell)),
  );
  expect(await importRoll(await upload('roll.csv', Buffer.from(csv(flats))))).toMatchObject({
    error: { code: 'ROLL_REFUSED', details: { count: 1, problems: [{ code: 'too-large-total' }] } },
  });
  expect(await world.all('parts')).toEqual([]);
});

test('quoted line breaks and doubled quotation marks are a cell’s text', async () => {
  const rows = [...goodBut(3, 4, '"李四\r\n王五"').slice(0, 4), ...goodBut(5, 7, '"未交付"').slice(4)];
  expect(valueOf(await importRoll(await upload('roll.csv', Buffer.from(csv(rows)))))).toMatchObject(expected);
});

test.each([
  ['an old .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['a broken XLSX', Buffer.from('PK\u0003\u0004 nothing behind it')],
  ['an empty file', Buffer.alloc(1)],
])('%s is unreadable, and said to be', async (_, bytes) => {
  expect(await importRoll(await upload('roll.xlsx', bytes))).toMatchObject({
    error: { code: 'ROLL_UNREADABLE' },
  });
});

test('a remark never makes a flat the developer’s, and one without an owner is told to lack it', async () => {
  const header8 = [...header.slice(0, 7), '备注'];
  const remarked = [
    ['1', '1', '101', '50', '某某机械厂', '', '', '未售公房'],
    ['1', '1', '102', '50', '市房产管理局', '', '', '未出售（直管公房）'],
    ['1', '1', '103', '50', '张三', ids[0]!, '19900000001', '未交付物业费'],
    ['1', '1', '104', '50', '李四', ids[1]!, '19900000002', '未售'],
  ];
  const sheet = (rows: readonly (readonly string[])[]) =>
    Buffer.from([header8, ...rows].map((row) => row.join(',')).join('\r\n'));
  expect(valueOf(await importRoll(await upload('roll.csv', sheet(remarked))))).toMatchObject({ owners: 4 });
  expect((await world.all('parts')).filter(({ unsold }) => unsold)).toEqual([]);
  const ownerless = ['1', '1', '105', '50', '', '', '', '未售'];
  expect(await importRoll(await upload('roll.csv', sheet([...remarked, ownerless])))).toMatchObject({
    error: { details: { count: 1, problems: [{ row: 6, column: 'owner', code: 'missing-owner' }] } },
  });
});

test('names, certificates and phones are stored nowhere in clear, and the file is gone', async () => {
  const file = await upload('roll.csv', Buffer.from(csv(good)));
  valueOf(await importRoll(file));
  const stored = JSON.stringify([await world.all('parts'), await world.all('contacts')]);
  for (const secret of ['张三', '李四', '王五', ...ids, '19900000001', '19900000002'])
    expect(stored).not.toContain(secret);
  expect((await world.cloud.fetch('/storage/uploads/rolls/roll.csv')).status).toBe(404);
});

test('a repeat is answered with the first result; a new import replaces the roll whole', async () => {
  const first = valueOf(
    await importRoll(await upload('roll.csv', Buffer.from(csv(good))), 'the-same-mutation-id'),
  );
  expect(
    valueOf(await importRoll('cloud://local.local/uploads/rolls/roll.csv', 'the-same-mutation-id')),
  ).toEqual(first);
  valueOf(await importRoll(await upload('roll.csv', Buffer.from(csv(good.slice(0, 2))))));
  expect((await world.all('parts')).map(({ room }) => room)).toEqual(['101', '102']);
  expect(await world.all('contacts')).toHaveLength(2);
});

test('an import that breaks in the middle leaves the old roll in force; the next one cleans up', async () => {
  valueOf(await importRoll(await upload('roll.csv', Buffer.from(csv(good)))));
  const before = await world.get('communities', 'c-1');
  const file = await upload('roll.csv', Buffer.from(csv(good)));
  await world.cloud.control('faults', { errorRate: 0.5, seed: 4, actions: ['database.insertDocument'] });
  expect(await importRoll(file)).toMatchObject({ error: { code: 'INTERNAL' } });
  await world.cloud.control('faults', {});
  expect(await world.get('communities', 'c-1')).toEqual(before);
  valueOf(await importRoll(await upload('roll.csv', Buffer.from(csv(good)))));
  expect(await world.all('parts')).toHaveLength(5);
});

test('the phone that WeChat confirms finds the flats on the roll, and only those', async () => {
  valueOf(await importRoll(await upload('roll.csv', Buffer.from(csv(good)))));
  let codes = 0;
  const join = (phone: string) =>
    world.api('o-new', 'home.join', {
      mutationId: newMutation(),
      phoneCode: `demo-phone-${phone}-${++codes}`,
    });
  expect(valueOf(await join('19900000001')).joined.map(({ unit }) => unit)).toEqual(['1-1-101', '1-1-102']);
  valueOf(await join('19900000001'));
  expect((await world.get('people', 'o-new'))?.memberships).toHaveLength(2);
  expect(await join('19900000009')).toMatchObject({ error: { code: 'PHONE_NOT_ON_ROLL' } });
});

test('a join whose answer got lost is repeated with a spent code, and answered', async () => {
  valueOf(await importRoll(await upload('roll.csv', Buffer.from(csv(good)))));
  const input = { mutationId: newMutation(), phoneCode: 'demo-phone-19900000001-once' };
  const first = valueOf(await world.api('o-new', 'home.join', input));
  expect(valueOf(await world.api('o-new', 'home.join', input))).toEqual(first);
  const other = { ...input, mutationId: newMutation() };
  expect(await world.api('o-new', 'home.join', other)).toMatchObject({
    error: { code: 'PHONE_CODE_EXPIRED' },
  });
});

test('joining adds to the memberships that somebody has', async () => {
  await world.put('people', aPerson('o-new', worker('c-2'), owner(aFlat(1, { communityId: 'c-2' }))));
  valueOf(await importRoll(await upload('roll.csv', Buffer.from(csv(good)))));
  const phoneCode = 'demo-phone-19900000003-x';
  valueOf(await world.api('o-new', 'home.join', { mutationId: newMutation(), phoneCode }));
  expect((await world.get('people', 'o-new'))?.memberships).toMatchObject([
    { role: 'worker', communityId: 'c-2' },
    { role: 'resident', communityId: 'c-2' },
    { role: 'resident', communityId: 'c-1', unit: '1-2-101' },
  ]);
});

/** Node decodes GB 18030 and does not encode it: look every character up among the two-byte codes. */
function gbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly number[]>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  return Uint8Array.from(
    [...text].flatMap((char) => (char.charCodeAt(0) < 128 ? [char.charCodeAt(0)] : (codes.get(char) ?? []))),
  );
}

import { newMutation, valueOf } from '../../support/api';
import { aPerson, bureau, startWorld } from '../../support/world';
import { uploadTo } from '../support/scene';

const world = startWorld();
beforeEach(async () => {
  await world.empty();
  await world.put('people', aPerson('o-bureau', bureau));
});

const header = '序号,区,街道,小区名称,地址,楼栋数,户数,联系人和电话';
const rowOf = (n: number, district = `区${n % 6}`) =>
  `${n},${district},街道${n % 3},小区${n}号院,${district}望桥路${n}号,${(n % 9) + 1}栋,${100 + n}户,居委会${n} 0551-6200${1000 + n}`;
const ninety = [header, ...Array.from({ length: 90 }, (_, i) => rowOf(i + 1))];

async function send(lines: readonly string[] | Buffer, more: { begin?: boolean; mutationId?: string } = {}) {
  const body = Buffer.isBuffer(lines) ? lines : Buffer.from(lines.join('\r\n'));
  const file = await uploadTo(world, `sheets/${newMutation()}.csv`, body, 'o-bureau');
  const input = { mutationId: newMutation(), file, begin: false, ...more };
  return { input, answer: await world.api('o-bureau', 'communities.importSheet', input) };
}
const list = async () => valueOf(await world.api('o-bureau', 'communities.list', {}));

test('ninety communities come in with their districts and streets, each once', async () => {
  expect(valueOf((await send(ninety)).answer)).toEqual({ added: 90, known: 0 });
  const { districts, communities } = await list();
  expect(districts).toHaveLength(6);
  expect(communities).toHaveLength(90);
  const one = communities.find(({ name }) => name === '小区13号院');
  expect(one).toMatchObject({
    district: '区1',
    street: '街道1',
    address: '区1望桥路13号',
    buildings: 5,
    households: 113,
    contact: '居委会13 0551-62001013',
    stage: 'waiting',
  });
  expect(districts.find(({ name }) => name === '区1')!.streets.map(({ name }) => name)).toEqual(['街道1']);
});

test('the same sheet again adds nothing, a longer one adds the rest, and what was changed here stays', async () => {
  await send(ninety);
  const [first] = (await list()).communities;
  const changed = { ...first!, name: first!.name, address: '改过的地址7号', contact: first!.contact! };
  valueOf(
    await world.api('o-bureau', 'communities.change', {
      mutationId: newMutation(),
      communityId: first!.communityId,
      name: changed.name,
      districtId: first!.districtId!,
      address: changed.address,
      buildings: 3,
      households: 90,
      contact: changed.contact,
    }),
  );
  expect(valueOf((await send(ninety)).answer)).toEqual({ added: 0, known: 90 });
  expect(valueOf((await send([...ninety, rowOf(91), rowOf(92)])).answer)).toEqual({ added: 2, known: 90 });
  expect(
    (await list()).communities.find(({ communityId }) => communityId === first!.communityId),
  ).toMatchObject({
    address: '改过的地址7号',
  });
});

test('the repeat of an import whose answer got lost says what came of it, and its sheet is gone', async () => {
  const { input, answer } = await send(ninety.slice(0, 11));
  expect(valueOf(answer)).toEqual({ added: 10, known: 0 });
  expect(valueOf(await world.api('o-bureau', 'communities.importSheet', input))).toEqual({
    added: 10,
    known: 0,
  });
  expect((await list()).communities).toHaveLength(10);
});

test('a row at fault stops all of them and is named with its column and what stands there', async () => {
  const wrong = [
    ...ninety.slice(0, 3),
    '3,区3,,,区3望桥路3号,2,30,居委会 0551-62001003',
    '4,区4,,小区4号院,区4望桥路4号,两栋,30,居委会 0551-62001004',
    rowOf(1),
  ];
  const { answer } = await send(wrong);
  expect(answer).toMatchObject({
    error: {
      code: 'SHEET_REFUSED',
      details: {
        count: 3,
        rows: [
          { row: 4, column: 'name', fault: 'missing' },
          { row: 5, column: 'buildings', fault: 'invalid', value: '两栋' },
          { row: 6, column: 'name', fault: 'twice' },
        ],
      },
    },
  });
  expect(await list()).toEqual({ districts: [], communities: [] });
});

test.each([
  ['a sheet without a column that is needed', ['区,小区名称', '区1,甲小区'], 'SHEET_REFUSED'],
  ['a sheet with nothing but its header', [header], 'SHEET_REFUSED'],
  ['an empty file', [''], 'SHEET_UNREADABLE'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'SHEET_UNREADABLE'],
])('%s is refused, and no sheet is left over', async (_, lines, code) => {
  const { answer, input } = await send(lines);
  expect(answer).toMatchObject({ error: { code } });
  const left = await world.cloud.fetch(input.file.replace(/^cloud:\/\/[^/]+/, '/storage'));
  expect(left.status).toBe(404);
});

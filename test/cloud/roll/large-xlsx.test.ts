import { unzipSync } from 'fflate';
import writeXlsx from 'write-excel-file/node';
import { valueOf } from '../../support/api';
import type { World } from '../../support/world';
import { aRollWorld, importFile } from '../support/roll-world';

/**
 * Above half a megabyte of XML the reader unpacks a sheet in a worker of its own, to which it sends its functions as
 * text: what the build has done to them shows there only. A community of 2,000 flats is above it, and so is a small one
 * whose borders were drawn down the sheet.
 */
const IN_A_WORKER = 524_288;
const header = ['楼栋', '单元', '房号', '建筑面积', '业主姓名', '证件号码', '联系电话', '房屋状态'];
const thin = { borderStyle: 'thin' as const };
const bordered = (value: string) => ({ value, ...thin });

const flat = (i: number): readonly string[] => {
  const [building, n] = [1 + Math.floor(i / 100), i % 100];
  return [
    ...[`${building}号楼`, '1单元', `${1 + Math.floor(n / 10)}0${n % 10}`, '80.5', `业主${i}`, ''],
    ...[`199${String(i).padStart(8, '0')}`, ''],
  ];
};
const flats = (count: number) => Array.from({ length: count }, (_, i) => flat(i));

let world: World;
beforeAll(async () => {
  world = await aRollWorld();
});
afterAll(() => world.stop());

/** As it was written, deflated, with a sheet that is large enough. */
async function xlsx(rows: readonly (readonly object[])[]): Promise<Buffer> {
  const bytes = await writeXlsx(rows as never).toBuffer();
  const sizes = new Map<string, readonly [number, number]>();
  const filter = ({ name, originalSize, size }: { name: string; originalSize: number; size: number }) => {
    sizes.set(name, [originalSize, size]);
    return false;
  };
  unzipSync(bytes, { filter });
  const [whole, packed] = sizes.get('xl/worksheets/sheet1.xml')!;
  expect(whole).toBeGreaterThan(IN_A_WORKER);
  expect(packed).toBeLessThan(0.8 * whole);
  return bytes;
}

test('an XLSX of 3,000 flats is imported', async () => {
  const file = await xlsx([header, ...flats(3000)].map((row) => row.map((value) => ({ value }))));
  expect(valueOf(await importFile(world, 'roll.xlsx', file))).toMatchObject({
    parts: 3000,
    owners: 3000,
    buildings: 30,
    areaCenti: 24_150_000,
  });
});

test('six flats above 5,000 rows of nothing but borders are six flats', async () => {
  const rows = [header, ...flats(6)].map((row) => row.map(bordered));
  const blank = Array.from({ length: 5000 }, () => header.map(() => thin));
  const file = await xlsx([...rows, ...blank]);
  expect(valueOf(await importFile(world, 'roll.xlsx', file))).toMatchObject({ parts: 6, owners: 6 });
});

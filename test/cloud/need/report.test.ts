import { unzipSync, strFromU8 } from 'fflate';
import readXlsx from 'read-excel-file/node';
import type { CollectionReport } from '../../../src/contract/need/collection';
import { newMutation, valueOf } from '../../support/api';
import {
  aCommunity,
  aFlat,
  aNeed,
  aPerson,
  aRoll,
  startWorld,
  owner,
  tenant,
  worker,
} from '../../support/world';

/** The report as a page, a table and a document: read back by readers that did not write them, and they agree. */
const DAY = 86_400_000;
const communityId = 'c-1';
const flats = Array.from({ length: 10 }, (_, i) => aFlat(i + 1));
const reason = '列入本次楼道照明改造，8 月前完成。';

const world = startWorld();
let report: CollectionReport;
beforeAll(async () => {
  await world.put('communities', aCommunity({ households: 10, roll: aRoll(flats) }));
  await world.put('parts', ...flats);
  await world.put(
    'people',
    ...flats.map((flat, i) => aPerson(`o-${i}`, i === 9 ? tenant(flat) : owner(flat))),
    aPerson('o-worker', worker()),
  );
  const now = await world.now();
  const window = { opensAt: now - 10 * DAY, closesAt: now + DAY, answerDays: 7, mutationId: newMutation() };
  valueOf(await world.api('o-worker', 'collection.set', { communityId, ...window }));
  const submit = async (i: number, text: string, category: 'lighting' | 'drainage') => {
    const need = {
      communityId,
      category,
      place: 'building' as const,
      text,
      pictures: [],
      mutationId: newMutation(),
    };
    return valueOf(await world.api(`o-${i}`, 'needs.submit', need)).needId;
  };
  const light = await submit(0, '三单元楼道的灯坏了，晚上看不清台阶', 'lighting');
  const same = await submit(1, '楼道黑，灯不亮', 'lighting');
  await submit(2, '一楼下水道一下雨就返水', 'drainage');
  for (const i of [3, 9]) {
    valueOf(
      await world.api(`o-${i}`, 'needs.back', { communityId, needId: light, mutationId: newMutation() }),
    );
  }
  const merge = { communityId, needId: same, into: light, mutationId: newMutation() };
  valueOf(await world.api('o-worker', 'needs.merge', merge));
  const answer = {
    communityId,
    needIds: [light],
    state: 'adopted' as const,
    reason,
    mutationId: newMutation(),
  };
  valueOf(await world.api('o-worker', 'needs.answer', answer));
  await world.runTimer();
  report = valueOf(await world.api('o-5', 'collection.report', { communityId })).report!;
});

async function exported(format: 'xlsx' | 'docx'): Promise<Buffer> {
  const input = { communityId, format, mutationId: newMutation() };
  const { file, name } = valueOf(await world.api('o-5', 'collection.export', input));
  expect(name).toBe(`梧桐里小区需求征集情况.${format}`);
  const { status, body } = await world.cloud.fetch(file.replace(/^cloud:\/\/[^/]+/, '/storage'));
  expect(status).toBe(200);
  return body;
}

test('the page counts households, not clicks: five of ten took part, one of them a tenant’s', () => {
  expect(report).toMatchObject({ households: 10, tookPart: 5, tenantsTookPart: 1, needs: 2, closed: false });
  expect(report.byState).toEqual({ submitted: 1, adopted: 1, 'partly-adopted': 0, declined: 0 });
  expect(report.byBuilding).toEqual([
    { building: '1', households: 5, tookPart: 2 },
    { building: '2', households: 5, tookPart: 3 },
  ]);
  expect(report.byClass.flatMap(({ needs }) => needs.map(({ households }) => households)).sort()).toEqual([
    1, 4,
  ]);
});

test('the table reads back and agrees with the page', async () => {
  const sheets = await readXlsx(await exported('xlsx'));
  const needs = sheets.find(({ sheet }) => sheet === '需求清单')!.data;
  const buildings = sheets.find(({ sheet }) => sheet === '各楼参与')!.data;
  const listed = report.byClass.flatMap((group) => group.needs);
  expect(needs.slice(1).map((row) => [row[2], row[3], row[4], row[5] ?? ''])).toEqual(
    listed.map((need) => [
      need.text,
      need.households,
      need.state === 'adopted' ? '采纳' : '待答复',
      need.reason ?? '',
    ]),
  );
  expect(buildings.slice(1)).toEqual(
    report.byBuilding.map((row) => [`${row.building}号楼`, row.households, row.tookPart]),
  );
});

test('the document reads back and agrees with the page', async () => {
  const xml = strFromU8(unzipSync(await exported('docx'))['word/document.xml']!);
  const rows = xml
    .replaceAll('</w:tr>', '<w:tr>')
    .split('<w:tr>')
    .slice(1)
    .map((row) => [...row.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text));
  for (const need of report.byClass.flatMap((group) => group.needs)) {
    const row = rows.find((cells) => cells.includes(need.text));
    expect(row?.slice(3, 4)).toEqual([String(need.households)]);
    if (need.reason) expect(row).toContain(need.reason);
  }
  for (const { building, households, tookPart } of report.byBuilding) {
    expect(rows).toContainEqual([`${building}号楼`, String(households), String(tookPart)]);
  }
  expect(xml).toContain('5 户参与，全小区 10 户');
});

test('nothing in the files names a flat or a person', async () => {
  const all = (await Promise.all((['xlsx', 'docx'] as const).map(exported))).map((bytes) =>
    Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join(),
  );
  for (const { unit } of flats) expect(all.join()).not.toContain(unit);
  expect(all.join()).not.toContain('o-0');
});

test('after the window no need is taken, and the report is closed', async () => {
  await world.travel(2 * DAY);
  const need = {
    communityId,
    category: 'lighting' as const,
    place: 'building' as const,
    text: '再加两盏灯',
    pictures: [],
  };
  const late = await world.api('o-4', 'needs.submit', { ...need, mutationId: newMutation() });
  expect(late).toMatchObject({ error: { code: 'NEEDS_CLOSED' } });
  await world.put('needs', aNeed({ _id: 'touch', changedAt: await world.now(), withdrawn: true }));
  await world.runTimer();
  expect(valueOf(await world.api('o-5', 'collection.report', { communityId })).report?.closed).toBe(true);
});

import { strFromU8, unzipSync } from 'fflate';
import type { Input } from '../../../src/contract/contract';
import { newMutation, valueOf } from '../../support/api';
import { aCommunity, aPerson, bureau, worker, type World } from '../../support/world';

const header = '楼栋,单元,房号,建筑面积,业主,证件号,联系电话,房屋状态';
/** 101 and 102 have one owner, 201 is a couple's, 202 is not sold. */
const rows = [
  '1,1,101,80.5,林秀英,E10000001,19900000001,',
  '1,1,102,60.25,林秀英,E10000001,19900000001,',
  '1,1,201,90,郑卫国、袁小燕,E10000002、E10000003,19900000002、19900000003,',
  '1,1,202,90,,,,未售',
  '2,1,101,75,方素贞,,19900000004,',
];

export const joiningRoll = [header, ...rows].join('\r\n');

/** A community with an imported roll, its worker, and the bureau, in an empty cloud. */
export async function putJoining(world: World): Promise<void> {
  await world.put('communities', aCommunity(), aCommunity({ _id: 'c-2', name: '槐树湾小区' }));
  await world.put(
    'people',
    aPerson('o-worker', worker()),
    aPerson('o-elsewhere', worker('c-2')),
    aPerson('o-bureau', bureau),
  );
  await importRoll(world, joiningRoll);
}

export async function importRoll(world: World, csv: string): Promise<void> {
  const uploaded = await world.cloud.fetch(`/upload?path=uploads/rolls/${newMutation()}.csv`, {
    method: 'POST',
    headers: { 'x-local-persona': 'o-worker' },
    body: csv,
  });
  const { fileID: file } = JSON.parse(uploaded.body.toString()) as { fileID: string };
  valueOf(
    await world.api('o-worker', 'roll.import', { communityId: 'c-1', mutationId: newMutation(), file }),
  );
}

/** The words of a stored Word file. */
export async function wordsOf({ cloud }: World, file: string): Promise<string> {
  const { status, body } = await cloud.fetch(file.replace(/^cloud:\/\/[^/]+/, '/storage'));
  if (status !== 200) throw new Error(`HTTP ${status}`);
  const xml = strFromU8(unzipSync(body)['word/document.xml']!);
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
}

/** The codes of printed letters by flat, as somebody reads them from the paper. */
export async function printed(
  world: World,
  more: Partial<Input<'joining.letters'>> = {},
): Promise<readonly string[]> {
  const input = { communityId: 'c-1', mutationId: newMutation(), kind: 'owner' as const, ...more };
  const { file } = valueOf(await world.api('o-worker', 'joining.letters', input));
  return (await wordsOf(world, file)).match(/(?:[0-9A-Z]{4}-){2}[0-9A-Z]{4}/g) ?? [];
}

export const flatsOf = async (world: World, openid: string) =>
  ((await world.get('people', openid))?.memberships ?? []).filter((m) => m.role === 'resident');

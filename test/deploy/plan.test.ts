import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { collectionNames } from '../support/collections';
import { aDesk } from './support/command';

const root = resolve(__dirname, '../..');
const indexes = JSON.parse(readFileSync(`${root}/dist/cloud-local/indexes.json`, 'utf8')) as Record<
  string,
  string[][]
>;

test('an empty environment lacks what the code’s own tables name, and nothing else', async () => {
  const { code, items } = await (await aDesk()).plan();
  expect(code).toBe(2);
  const ids = (kind: string) => items.filter(({ id }) => id.startsWith(`${kind}:`)).map(({ id }) => id);
  expect(ids('collection')).toEqual(collectionNames().map((name) => `collection:${name}`));
  expect(ids('index')).toEqual(
    Object.entries(indexes).flatMap(([name, all]) =>
      all.map((fields) => `index:${name}/${fields.join('_').replaceAll('.', '_')}`),
    ),
  );
  expect(ids('function').sort()).toEqual(
    readdirSync(`${root}/src/cloud/functions`).map((name) => `function:${name}`),
  );
  expect(ids('trigger')).toEqual(['trigger:timer/every-minute']);
  const variables = ['api', 'timer'].flatMap((name) =>
    ['FIELD_KEY', 'MATCH_KEY', 'SEAL_KEY'].map((key) => `variable:${name}/${key}`),
  );
  expect(ids('variable')).toEqual(variables);
  expect(items.filter(({ todo }) => !todo).map(({ id }) => id)).toEqual([
    'openapi:api',
    'openapi:timer',
    'messagePush',
    'lifecycle',
  ]);
});

test('where policies have the last word on who may read, a person is asked to look', async () => {
  const desk = await aDesk();
  desk.standIn.environment.meta.push({ Key: 'authz_engine', Value: 'opa' });
  const { items } = await desk.plan();
  expect(items.find(({ id }) => id === 'policies')).toMatchObject({ state: 'unseen', todo: false });
});

test('what a person reads names each thing once, and an index of a new collection with its collection', async () => {
  const desk = await aDesk();
  const { code, out } = await desk.run('plan');
  expect(code).toBe(2);
  expect(out).toContain('缺集合 needs：会新建，带 8 个索引');
  expect(out).not.toContain('集合 needs 缺索引');
  for (const name of collectionNames()) expect(out.match(new RegExp(`集合 ${name}：`, 'g'))).toHaveLength(1);
  expect(out).not.toMatch(/undefined|NaN|\[object/);
  expect(desk.standIn.changes).toEqual([]);
});

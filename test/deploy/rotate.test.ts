import { readFileSync, rmSync } from 'node:fs';
import type { ChildProcess } from 'node:child_process';
import { aDesk, ENV, secrets, type Desk } from './support/command';

const KEYED = ['api', 'timer'];
const variablesOf = ({ standIn }: Desk, name: string) =>
  standIn.environment.functions.get(name)?.variables ?? {};
const ringOf = (desk: Desk, of: string, name: string) => {
  const variables = variablesOf(desk, of);
  return [variables[name] ?? '', ...(variables[`${name}_OLD`] ?? '').split(',').filter((key) => key !== '')];
};
const rotate = (desk: Desk, name: string, ...more: string[]) =>
  desk.run('rotate', name, '--keys', desk.keys, ...more);

async function aCity(): Promise<Desk> {
  const desk = await aDesk();
  expect(await desk.apply()).toMatchObject({ code: 0 });
  const key = variablesOf(desk, 'api')['FIELD_KEY'] ?? '';
  desk.standIn.stored.sealed.push(key, key, key);
  return desk;
}

/** At every moment each function reads whatever is stored, and whatever another function may write. */
function expectReadable(desk: Desk): void {
  for (const name of ['FIELD_KEY', 'MATCH_KEY', 'SEAL_KEY']) {
    for (const reader of KEYED) {
      const ring = ringOf(desk, reader, name);
      for (const writer of KEYED) expect(ring).toContain(variablesOf(desk, writer)[name]);
      if (name === 'FIELD_KEY') expect(ring).toEqual(expect.arrayContaining(desk.standIn.stored.sealed));
    }
  }
}

test('a key takes the place of another: all functions read both, then what is stored is under the new one', async () => {
  const desk = await aCity();
  const former = variablesOf(desk, 'api')['FIELD_KEY'];
  desk.standIn.onChange = () => expectReadable(desk);
  expect(await rotate(desk, 'FIELD_KEY')).toMatchObject({ code: 0 });
  const newest = variablesOf(desk, 'api')['FIELD_KEY'];
  expect(newest).not.toBe(former);
  for (const name of KEYED) expect(ringOf(desk, name, 'FIELD_KEY')).toEqual([newest, former]);
  expect(desk.standIn.stored.sealed).toEqual([newest, newest, newest]);
  const file = readFileSync(desk.keys, 'utf8');
  expect(file).toContain(`\nFIELD_KEY=${newest}\n`);
  expect(file).toContain(`\nFIELD_KEY_OLD=${former}\n`);
  expect(file).not.toContain('_NEXT');
  expect((await desk.plan()).items.filter(({ state }) => state === 'stuck')).toEqual([]);
  expect(await desk.apply()).toMatchObject({ code: 0 });

  expect(await rotate(desk, 'FIELD_KEY', '--finish')).toMatchObject({ code: 0 });
  for (const name of KEYED) expect(ringOf(desk, name, 'FIELD_KEY')).toEqual([newest]);
  expect(readFileSync(desk.keys, 'utf8')).toContain(`FIELD_KEY_OLD=${former}`);
});

test('killed after each single change, it goes on with the same new key', async () => {
  const desk = await aCity();
  const seen = new Set<string>();
  for (let run = 0; run < 20; run++) {
    let child: ChildProcess | undefined;
    desk.standIn.onChange = () => {
      expectReadable(desk);
      seen.add(variablesOf(desk, 'api')['FIELD_KEY'] ?? '');
      child?.kill('SIGKILL');
    };
    const args = ['rotate', 'FIELD_KEY', '--keys', desk.keys, '--env', ENV];
    const { code } = await desk.runWith(secrets, args, (started) => {
      child = started;
    });
    if (code === 0) break;
    expect(code).toBeNull();
  }
  expect(seen.size).toBe(2);
  const newest = variablesOf(desk, 'api')['FIELD_KEY'];
  expect(variablesOf(desk, 'timer')['FIELD_KEY']).toBe(newest);
  expect(new Set(desk.standIn.stored.sealed)).toEqual(new Set([newest]));
}, 300_000);

test('the former key stays while something needs it', async () => {
  const desk = await aCity();
  const former = variablesOf(desk, 'api')['FIELD_KEY'] ?? '';
  expect(await rotate(desk, 'FIELD_KEY')).toMatchObject({ code: 0 });
  desk.standIn.stored.sealed.push(former);
  const refused = await rotate(desk, 'FIELD_KEY', '--finish');
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('还有 1 条是旧钥匙做的') });
  expect(ringOf(desk, 'api', 'FIELD_KEY')).toContain(former);

  desk.standIn.stored.letters = 12;
  desk.standIn.stored.sealed.length = 0;
  expect(await rotate(desk, 'MATCH_KEY')).toMatchObject({ code: 0 });
  expect((await rotate(desk, 'MATCH_KEY', '--finish')).said).toContain('12 封没用过的入户信');
  expect(ringOf(desk, 'api', 'MATCH_KEY')).toHaveLength(2);
  expect(await rotate(desk, 'MATCH_KEY', '--finish', '--anyway')).toMatchObject({ code: 0 });
  expect(ringOf(desk, 'api', 'MATCH_KEY')).toHaveLength(1);
});

test('former seals are never taken away, since records hang on them', async () => {
  const desk = await aCity();
  expect(await rotate(desk, 'SEAL_KEY')).toMatchObject({ code: 0 });
  expect((await rotate(desk, 'SEAL_KEY', '--finish')).code).toBe(1);
  expect(ringOf(desk, 'timer', 'SEAL_KEY')).toHaveLength(2);
});

test('without the file of its keys nothing is changed', async () => {
  const desk = await aCity();
  const before = JSON.stringify([...desk.standIn.environment.functions]);
  expect((await desk.run('rotate', 'FIELD_KEY')).said).toContain('--keys');
  expect((await rotate(desk, 'OTHER_KEY')).said).toContain('FIELD_KEY、MATCH_KEY 或 SEAL_KEY');
  rmSync(desk.keys);
  expect((await rotate(desk, 'FIELD_KEY')).said).toContain('没有');
  expect(JSON.stringify([...desk.standIn.environment.functions])).toBe(before);
});

test('documents are brought to the next version; a dry run only counts them', async () => {
  const desk = await aCity();
  desk.standIn.stored.old = 7;
  const looked = await desk.run('migrate', '--dry-run');
  expect(looked).toMatchObject({ code: 2, out: expect.stringContaining('一共 7 条要改') });
  expect(desk.standIn.stored.old).toBe(7);
  expect(await desk.run('migrate')).toMatchObject({ code: 0 });
  expect(await desk.run('migrate', '--dry-run')).toMatchObject({ code: 0 });
});

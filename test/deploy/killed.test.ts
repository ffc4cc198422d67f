import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { collectionNames } from '../support/collections';
import { aDesk, secrets, ENV } from './support/command';

/** How many changes each run may make before it is killed: the first before its keys are anywhere but in the file. */
const LIVES = [1, 30, 30, 18, 1, 1, 1, 2];

test('an apply that is killed again and again comes to the same end, with the keys that it made first', async () => {
  const desk = await aDesk();
  const { standIn } = desk;
  const seen = new Map<string, Set<string>>();
  const note = () => {
    for (const { variables } of standIn.environment.functions.values())
      for (const [key, value] of Object.entries(variables))
        if (key.endsWith('_KEY')) seen.set(key, (seen.get(key) ?? new Set()).add(value));
  };
  let file: string | undefined;
  for (const lives of LIVES) {
    let left = lives;
    let child: ChildProcess | undefined;
    standIn.onChange = () => {
      note();
      if (--left === 0) child?.kill('SIGKILL');
    };
    const { code } = await desk.runWith(secrets, ['apply', '--keys', desk.keys, '--env', ENV], (started) => {
      child = started;
    });
    if (code === 0) break;
    expect(code).toBeNull();
    expect(existsSync(desk.keys)).toBe(true);
    file ??= readFileSync(desk.keys, 'utf8');
  }
  standIn.onChange = note;
  const last = await desk.apply();
  expect(last).toMatchObject({ code: 0 });
  expect((await desk.plan()).items.filter(({ todo }) => todo)).toEqual([]);
  expect([...standIn.environment.tables.keys()]).toHaveLength(collectionNames().length);
  expect(readFileSync(desk.keys, 'utf8')).toBe(file);
  // One value each, ever, and it is the one in the file.
  expect([...seen.keys()].sort()).toEqual(['FIELD_KEY', 'MATCH_KEY', 'SEAL_KEY']);
  for (const [key, values] of seen) expect(file).toContain(`${key}=${[...values].join()}\n`);
  expect(readdirSync(desk.folder)).toEqual(['keys.txt']);
});

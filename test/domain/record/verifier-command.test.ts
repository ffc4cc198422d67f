import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../src/verifier/main';
import type { Report } from '../../../src/verifier/report';
import { aRecordFile, keyFrom, publicHex, SERVICE_KEY, textOf } from '../../support/record-file';

const folder = mkdtempSync(join(tmpdir(), 'record-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}
function run(...args: string[]) {
  const lines: string[] = [];
  return { code: main(args, (line) => lines.push(line)), output: lines.join('\n') };
}

const text = textOf(aRecordFile({ owners: 6 }));
const good = written('good.json', text);
const key = publicHex(SERVICE_KEY);

describe('npm run verify', () => {
  test('ends with 0 only when everything holds', () => {
    expect(run(good)).toMatchObject({ code: 0, output: expect.stringMatching(/全部核对无误$/) });
    expect(run(good, '--key', key).code).toBe(0);
    expect(run('--key', key.toUpperCase(), good).code).toBe(0);
  });
  test('ends with 1 when something does not', () => {
    const bad = written('bad.json', text.replace('"abstain"', '"approve"'));
    expect(run(bad)).toMatchObject({ code: 1, output: expect.stringMatching(/有 \d+ 处对不上$/) });
    expect(run(good, '--key', publicHex(keyFrom('another'))).code).toBe(1);
    expect(run(written('empty.json', ''))).toMatchObject({ code: 1 });
  });
  test('tells a program the same', () => {
    const { code, output } = run('--json', good);
    const report = JSON.parse(output) as Report;
    expect(code).toBe(0);
    expect(report.ok).toBe(true);
    expect(report.steps.map(({ name }) => name)).toEqual([
      ...['file', 'notice', 'roll', 'log', 'openings', 'count', 'close'],
    ]);
  });
  test.each<[string, string[]]>([
    ['no file is named', []],
    ['two are', [good, good]],
    ['a key is missing', [good, '--key']],
    ['a key is none', [good, '--key', 'abc']],
    ['a flag is unknown', ['--fast', good]],
  ])('ends with 2 and says how it is used when %s', (_, args) => {
    expect(run(...args)).toMatchObject({ code: 2, output: expect.stringContaining('用法') });
  });
  test('ends with 2 when there is no such file, or its bytes are no text', () => {
    expect(run(join(folder, 'none.json'))).toMatchObject({
      code: 2,
      output: expect.stringContaining('读不出'),
    });
    const bytes = Buffer.concat([
      Buffer.from(text.slice(0, 40)),
      Buffer.of(0xff),
      Buffer.from(text.slice(40)),
    ]);
    expect(run(written('latin.json', bytes)).code).toBe(2);
    expect(run(folder).code).toBe(2);
  });
});

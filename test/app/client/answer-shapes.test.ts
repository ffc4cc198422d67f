import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { answerShapes } from '../../../config/answer-shapes';

let src: string;
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(src, file)), { recursive: true });
  writeFileSync(join(src, file), text);
};
beforeEach(() => {
  src = mkdtempSync(join(tmpdir(), 'shapes-'));
  for (const file of [
    'contract/works.ts',
    'domain/works/progress.ts',
    'stores/works.ts',
    'pages/works/index.tsx',
  ])
    write(file, '');
});
afterEach(() => rmSync(src, { recursive: true }));

test.each(['contract/works.ts', 'domain/works/progress.ts', 'stores/works.ts'])(
  'a release in which %s has changed reads nothing that an older one kept',
  (file) => {
    const before = answerShapes(src);
    write(file, 'export type UpdateView = string;');
    expect(answerShapes(src)).not.toBe(before);
  },
);

test('a release in which only pages have changed reads it', () => {
  const before = answerShapes(src);
  write('pages/works/index.tsx', 'export default () => null;');
  expect(answerShapes(src)).toBe(before);
  expect(answerShapes()).toMatch(/^[0-9a-f]{12}$/);
});

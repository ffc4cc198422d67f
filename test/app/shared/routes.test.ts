import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES, page, withCommunity } from '../../../src/routes';

const src = join(__dirname, '../../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

test('every page has an address, and every address a page', () => {
  const addresses = Object.entries(PAGES).flatMap(([folder, names]) =>
    names.map((name) => `${folder}/${name}/index.tsx`),
  );
  const pages = files.filter((file) => /\/index\.config\.ts$/.test(file));
  expect(addresses.sort()).toEqual(pages.map((file) => file.replace('index.config.ts', 'index.tsx')).sort());
});

test('nobody writes an address by hand', () => {
  const address = new RegExp(`\\b(${Object.keys(PAGES).join('|')})/[a-z-]+/index\\b(?!\\.)`);
  const written = files.filter((file) => {
    if (file === 'routes.ts') return false;
    const code = readFileSync(join(src, file), 'utf8').replace(/^(import|} from) .*$/gm, '');
    return address.test(code);
  });
  expect(written).toEqual([]);
});

test('an address carries what its page reads, escaped, and leaves out what is not known', () => {
  expect(page('pages/needs')).toBe('/pages/needs/index');
  expect(page('pages/need', { id: 'n 1&c=2' })).toBe('/pages/need/index?id=n%201%26c%3D2');
  expect(page('supervisor/paper', { unit: undefined })).toBe('/supervisor/paper/index');
  expect(withCommunity(page('pages/needs'), 'c-1')).toBe('/pages/needs/index?c=c-1');
  expect(withCommunity(page('pages/need', { id: 'n1' }), 'c-1')).toBe('/pages/need/index?id=n1&c=c-1');
});

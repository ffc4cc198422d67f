import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** WeChat indexes every page of a mini-program that does not say otherwise. */
const dist = join(__dirname, '../../dist/weapp');
const read = (name: string): unknown => JSON.parse(readFileSync(join(dist, name), 'utf8'));

test('the built package names its sitemap, and no page of it may be indexed', () => {
  const { sitemapLocation } = read('app.json') as { sitemapLocation: string };
  expect(sitemapLocation).toBe('sitemap.json');
  expect(read(sitemapLocation)).toEqual({ rules: [{ action: 'disallow', page: '*' }] });
});

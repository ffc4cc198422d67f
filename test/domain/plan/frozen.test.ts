import { createHash } from 'node:crypto';
import { planHash } from '../../../src/domain/plan/frozen';
import { anItem, aPlan } from './plans';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const plan = aPlan(anItem('a', { quantity: '6 扇' }), anItem('b', { needIds: ['n1', 'n2'] }));
const hash = planHash(sha256, plan);

/** Made with Python's json (sorted keys, no spaces) and hashlib. */
test('a known answer, so that no later program hashes otherwise', () => {
  expect(hash).toBe('adb0ea939b6f5520b7b400902d25c886a8d0c0a7878a8bd26aa54617f8bc8ce1');
});

test('it stays while the words stay, whatever the order of keys and the version', () => {
  const [a, b] = plan.items;
  const turned = Object.fromEntries(Object.entries(a!).reverse()) as unknown as typeof a;
  expect(planHash(sha256, { ...plan, items: [turned!, { ...b!, line: 'earlier' }] })).toBe(hash);
  const published = { ...plan, version: 2, publishedAt: 5, publishedBy: 'somebody' };
  expect(planHash(sha256, published)).toBe(hash);
});

test.each([
  ['the title', { ...plan, title: '改造方案。' }],
  ['the summary', { ...plan, summary: '' }],
  ['an item less', aPlan(plan.items[0]!)],
  ['the order', aPlan(plan.items[1]!, plan.items[0]!)],
  ['one yuan', aPlan(anItem('a', { quantity: '6 扇', costYuan: 1001 }), plan.items[1]!)],
  ['who pays', aPlan({ ...plan.items[0]!, payers: [{ payer: 'owners', yuan: 1000 }] }, plan.items[1]!)],
  ['a need', aPlan(plan.items[0]!, { ...plan.items[1]!, needIds: ['n1'] })],
  ['a picture', aPlan({ ...plan.items[0]!, pictures: ['cloud://e/plans/a.jpg'] }, plan.items[1]!)],
  ['a quantity', aPlan(anItem('a'), plan.items[1]!)],
])('%s changes it', (_, changed) => {
  expect(planHash(sha256, changed)).not.toBe(hash);
});

import fc from 'fast-check';
import { COMPARED_FIELDS, changeFigures, planChanges } from '../../../src/domain/plan/changes';
import type { PlanItem } from '../../../src/domain/plan/plan';
import { anItem, aPlan } from './plans';

/** What a reader is told about each field when only that one changed. */
const changes: readonly (readonly [field: (typeof COMPARED_FIELDS)[number], change: Partial<PlanItem>])[] = [
  ['title', { title: '换路灯' }],
  ['category', { category: 'roads' }],
  ['place', { place: 'common' }],
  ['description', { description: '每层换两盏。' }],
  ['quantity', { quantity: '6 盏' }],
  ['costYuan', { costYuan: 1001 }],
  ['payers', { payers: [{ payer: 'government', yuan: 1000 }] }],
  ['pictures', { pictures: ['cloud://e/plans/a.jpg'] }],
  ['disturbance', { disturbance: { text: '白天停电两小时' } }],
  ['affects', { affects: { floors: 'low' } }],
  ['needIds', { needIds: ['n1'] }],
];

test('every field has its row in this table', () => {
  expect(changes.map(([field]) => field)).toEqual(COMPARED_FIELDS);
});

test.each(changes)('%s alone', (field, change) => {
  const before = anItem('a');
  const { changed, same, added, dropped } = planChanges(aPlan(before), aPlan({ ...before, ...change }));
  expect(changed.map(({ fields }) => fields)).toEqual([[field]]);
  expect([same, added.length, dropped.length]).toEqual([0, 0, 0]);
});

test('added, dropped, changed and same, and the difference of the cost', () => {
  const before = aPlan(anItem('kept'), anItem('dearer', { costYuan: 5 }), anItem('gone', { costYuan: 300 }));
  const after = aPlan(anItem('dearer', { costYuan: 8 }), anItem('kept'), anItem('new', { costYuan: 40 }));
  const found = planChanges(before, after);
  expect(found.added.map(({ line }) => line)).toEqual(['new']);
  expect(found.dropped.map(({ line }) => line)).toEqual(['gone']);
  expect(found.same).toBe(1);
  expect(changeFigures(found)).toEqual({ added: 1, dropped: 1, changed: 1, costYuan: -257 });
});

test('ids, the order of items, needs and payers are no change', () => {
  const payers = [
    { payer: 'government', yuan: 600 },
    { payer: 'owners', yuan: 400 },
  ] as const;
  const a = anItem('a', { needIds: ['n1', 'n2'], payers });
  const b = anItem('b');
  const turned = { ...a, itemId: 'a-later', needIds: ['n2', 'n1'], payers: [...payers].reverse() };
  expect(planChanges(aPlan(a, b), aPlan(b, turned))).toMatchObject({
    added: [],
    dropped: [],
    changed: [],
    same: 2,
  });
});

test('the words at the head are compared as well', () => {
  const plan = aPlan(anItem('a'));
  expect(planChanges(plan, { ...plan, summary: '先改路灯。' })).toMatchObject({
    title: false,
    summary: true,
  });
});

test('turned round, what was added was dropped, and the cost has the other sign', () => {
  const lines = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));
  const items = lines.chain((names) =>
    fc.tuple(...names.map((line) => fc.nat(50).map((costYuan) => anItem(line, { costYuan })))),
  );
  fc.assert(
    fc.property(items, items, (left, right) => {
      const there = planChanges(aPlan(...left), aPlan(...right));
      const back = planChanges(aPlan(...right), aPlan(...left));
      const names = (list: readonly PlanItem[]) => list.map(({ line }) => line).sort();
      expect(names(back.added)).toEqual(names(there.dropped));
      expect(back.changed).toHaveLength(there.changed.length);
      expect(back.costYuan + there.costYuan).toBe(0);
      expect(there.added.length + there.changed.length + there.same).toBe(right.length);
    }),
  );
});

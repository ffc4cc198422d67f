import { answerFigures } from '../../../src/domain/plan/answer-figures';
import { areIdeasOpen } from '../../../src/domain/plan/idea';
import { paymentsOf, paysAll, totalYuan } from '../../../src/domain/plan/plan';
import { anItem } from './plans';

test.each([
  [
    'the whole',
    [
      { payer: 'government', yuan: 7 },
      { payer: 'owners', yuan: 3 },
    ],
    true,
  ],
  [
    'a yuan short',
    [
      { payer: 'government', yuan: 7 },
      { payer: 'owners', yuan: 2 },
    ],
    false,
  ],
  ['a yuan too much', [{ payer: 'government', yuan: 11 }], false],
  [
    'one payer twice',
    [
      { payer: 'owners', yuan: 5 },
      { payer: 'owners', yuan: 5 },
    ],
    false,
  ],
] as const)('who pays: %s', (_, payers, is) => {
  expect(paysAll(payers, 10)).toBe(is);
});

test('what each payer pays for the whole plan', () => {
  const items = [
    anItem('a', {
      costYuan: 10,
      payers: [
        { payer: 'owners', yuan: 4 },
        { payer: 'government', yuan: 6 },
      ],
    }),
    anItem('b', { costYuan: 5, payers: [{ payer: 'government', yuan: 5 }] }),
    anItem('c', { costYuan: 1 }),
  ];
  expect(totalYuan(items)).toBe(16);
  expect(paymentsOf(items)).toEqual([
    { payer: 'government', yuan: 11 },
    { payer: 'owners', yuan: 4 },
  ]);
});

test.each([
  ['needs', false, false],
  ['plan', true, false],
  ['ballot', true, false],
  ['works', false, true],
  ['rating', false, false],
  ['done', false, false],
] as const)('at stage %s ideas on the plan: %p, on the works: %p', (stage, plan, works) => {
  expect([areIdeasOpen('plan', stage), areIdeasOpen('works', stage)]).toEqual([plan, works]);
});

test('every need is taken up, declined or open', () => {
  expect(
    answerFigures([
      { state: 'submitted', n: 4 },
      { state: 'adopted', n: 3 },
      { state: 'partly-adopted', n: 2 },
      { state: 'declined', n: 1 },
    ]),
  ).toEqual({ needs: 10, taken: 5, declined: 1, open: 4 });
});

import {
  fits,
  formProblem,
  optionsOf,
  type Choice,
  type Form,
  type FormProblem,
} from '../../../src/domain/ballot/form';
import { aForm, aMotion, picked, someOptions } from '../support/builders';

const plans = (...ids: string[]) => [aMotion({ options: someOptions(...ids) })];
const items = (...ids: string[]) => ids.map((motionId) => aMotion({ motionId }));
const letters = (count: number) => Array.from({ length: count }, (_, i) => `option-${i}`);

const MATTER = aForm();
const ITEMS = aForm({ kind: 'items', motions: items('roof', 'lift') });
const ONE_OF = aForm({ kind: 'one-of', motions: plans('a', 'b') });
const PRIORITIES: Form = {
  kind: 'priorities',
  binding: 'consultative',
  motions: plans('a', 'b', 'c'),
  most: 2,
};

describe('the paper', () => {
  test.each<[string, Form, string[]]>([
    ['a matter', MATTER, ['approve', 'reject', 'abstain']],
    ['an item', ITEMS, ['approve', 'reject', 'abstain']],
    ['one of several plans, none of them too', ONE_OF, ['a', 'b', 'none', 'abstain']],
    ['priorities', PRIORITIES, ['a', 'b', 'c']],
  ])('%s', (_, form, options) => expect(optionsOf(form, form.motions[0] ?? aMotion())).toEqual(options));
});

describe('a choice fits the form', () => {
  test.each<[string, Form, Choice]>([
    ['consent', MATTER, picked('approve')],
    ['abstention', MATTER, picked('abstain')],
    ['each item answered for itself', ITEMS, { roof: ['approve'], lift: ['reject'] }],
    ['a plan', ONE_OF, picked('b')],
    ['none of the plans', ONE_OF, picked('none')],
    ['fewer priorities than allowed', PRIORITIES, picked('c')],
    ['as many as allowed, in the order of the paper', PRIORITIES, picked('a', 'c')],
  ])('%s', (_, form, choice) => expect(fits(form, choice)).toBe(true));
});

describe('a choice does not fit', () => {
  test.each<[string, Form, Choice]>([
    ['nothing', MATTER, {}],
    ['no option', MATTER, picked()],
    ['an unknown option', MATTER, picked('maybe')],
    ['a plan where none is on the paper', MATTER, picked('a')],
    ['none where there are no plans', MATTER, picked('none')],
    ['both', MATTER, picked('approve', 'reject')],
    ['another motion', MATTER, { other: ['approve'] }],
    ['one motion more', MATTER, { works: ['approve'], other: ['approve'] }],
    ['an item left out', ITEMS, { roof: ['approve'] }],
    ['an item asked twice and one left out', ITEMS, { roof: ['approve'], works: ['approve'] }],
    ['consent to a choice of plans', ONE_OF, picked('approve')],
    ['two plans', ONE_OF, picked('a', 'b')],
    ['one more priority than allowed', PRIORITIES, picked('a', 'b', 'c')],
    ['the same priority twice', PRIORITIES, picked('a', 'a')],
    ['priorities in another order: the same vote would be two values', PRIORITIES, picked('c', 'a')],
    ['an abstention among priorities', PRIORITIES, picked('abstain')],
  ])('%s', (_, form, choice) => expect(fits(form, choice)).toBe(false));
  test('a name that every object has is no answer', () => {
    const form = aForm({ motions: [aMotion({ motionId: 'constructor' })] });
    expect(fits(form, picked('approve'))).toBe(false);
  });
});

describe('forms that can be put to the vote', () => {
  test.each<[string, Form]>([
    ['a matter', MATTER],
    ['two items', ITEMS],
    ['20 items', aForm({ kind: 'items', motions: items(...letters(20)) })],
    ['two plans', ONE_OF],
    ['10 plans', aForm({ kind: 'one-of', motions: plans(...letters(10)) })],
    ['priorities', PRIORITIES],
    ['as many priorities as options', { ...PRIORITIES, most: 3 }],
    ['a consultation on a matter', aForm({ binding: 'consultative' })],
  ])('%s', (_, form) => expect(formProblem(form)).toBeUndefined());
});

describe('forms that cannot', () => {
  test.each<[string, Form, FormProblem]>([
    ['priorities decide nothing', { ...PRIORITIES, binding: 'statutory' }, 'priorities-are-consultative'],
    ['no motion', aForm({ motions: [] }), 'motions'],
    ['two matters under one answer', aForm({ motions: items('roof', 'lift') }), 'motions'],
    ['one item', aForm({ kind: 'items', motions: items('roof') }), 'motions'],
    ['21 items', aForm({ kind: 'items', motions: items(...letters(21)) }), 'motions'],
    [
      'two choices between plans',
      aForm({ kind: 'one-of', motions: [...plans('a', 'b'), aMotion()] }),
      'motions',
    ],
    ['named options of a matter', aForm({ motions: plans('a', 'b') }), 'options'],
    ['a choice of one plan', aForm({ kind: 'one-of', motions: plans('a') }), 'options'],
    ['11 plans', aForm({ kind: 'one-of', motions: plans(...letters(11)) }), 'options'],
    ['one priority', { ...PRIORITIES, motions: plans('a'), most: 1 }, 'options'],
    ['no answer allowed', aForm({ most: 0 }), 'most'],
    ['two answers to a matter', aForm({ most: 2 }), 'most'],
    ['two plans chosen', { ...ONE_OF, most: 2 }, 'most'],
    ['no priority', { ...PRIORITIES, most: 0 }, 'most'],
    ['more priorities than options', { ...PRIORITIES, most: 4 }, 'most'],
    ['half a priority', { ...PRIORITIES, most: 1.5 }, 'most'],
    ['no number of priorities', { ...PRIORITIES, most: NaN }, 'most'],
    ['plans of one name', aForm({ kind: 'one-of', motions: plans('a', 'a') }), 'ids'],
    ['a plan called none', aForm({ kind: 'one-of', motions: plans('a', 'none') }), 'ids'],
    ['a plan called abstain', aForm({ kind: 'one-of', motions: plans('abstain', 'b') }), 'ids'],
    ['a priority called approve', { ...PRIORITIES, motions: plans('approve', 'b') }, 'ids'],
    ['items of one name', aForm({ kind: 'items', motions: items('roof', 'roof') }), 'ids'],
  ])('%s', (_, form, problem) => expect(formProblem(form)).toBe(problem));
});

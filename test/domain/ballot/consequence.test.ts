import { consequenceOf, type Decided } from '../../../src/domain/ballot/consequence';
import type { Form } from '../../../src/domain/ballot/form';
import type { Matter } from '../../../src/domain/ballot/rule';

const motion = (matter: Matter, plans: readonly string[] = []): Form['motions'][number] => ({
  motionId: 'm1',
  title: '',
  matter,
  options: plans.map((planId, o) => ({ optionId: `o${o + 1}`, title: '', planId, planHash: 'h' })),
});
const form = (kind: Form['kind'], ...motions: Form['motions']): Form => ({
  kind,
  binding: 'statutory',
  most: 1,
  motions,
});
const passed: Decided = [{ passed: true }];
const failed: Decided = [{ passed: false }];

test('works begin when building work was decided', () => {
  expect(consequenceOf(form('matter', motion('other-major')), passed)).toEqual({ move: 'start-works' });
  expect(consequenceOf(form('matter', motion('other-major')), failed)).toEqual({ move: 'plan-anew' });
});

test.each<Matter>(['rules-of-procedure', 'management-covenant', 'owners-committee', 'property-manager'])(
  'a decision on %s is no building work',
  (matter) => expect(consequenceOf(form('matter', motion(matter)), passed)).toEqual({ move: 'plan-anew' }),
);

test('one motion on building work among others is enough, and it must be the one that passed', () => {
  const both = form('items', motion('property-manager'), motion('other-major'));
  expect(consequenceOf(both, [{ passed: false }, { passed: true }]).move).toBe('start-works');
  expect(consequenceOf(both, [{ passed: true }, { passed: false }]).move).toBe('plan-anew');
});

test('of several plans the chosen one comes into force', () => {
  const several = form('one-of', motion('other-major', ['p1', 'p2']));
  expect(consequenceOf(several, [{ passed: true, optionId: 'o2' }])).toEqual({
    move: 'start-works',
    planId: 'p2',
  });
  expect(consequenceOf(several, [{ passed: false, optionId: 'o2' }])).toEqual({ move: 'plan-anew' });
});

test('a consultation decides nothing', () => {
  expect(consequenceOf(form('one-of', motion('other-major', ['p1'])), undefined)).toEqual({
    move: 'plan-anew',
  });
});

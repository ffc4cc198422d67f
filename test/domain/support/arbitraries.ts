import fc from 'fast-check';
import { optionsOf, type Choice, type Form, type Kind } from '../../../src/domain/ballot/form';
import { MATTERS } from '../../../src/domain/ballot/rule';
import { CHANNELS, type Vote } from '../../../src/domain/ballot/tally';
import { rollTotals, unitKeyOf, type Part, type RollTotals } from '../../../src/domain/roll/electoral-roll';
import { MAX_TOTAL_AREA_CENTI } from '../../../src/domain/shared/area';
import { aForm, aMotion, someOptions } from './builders';

/** The kinds that can be statutory. */
export const STATUTORY_KINDS = ['matter', 'items', 'one-of'] as const satisfies readonly Kind[];

export const anyMatter = fc.constantFrom(...MATTERS);
export const anyArea = fc.integer({ min: 1, max: 100_000 });

/** Twelve owners with up to three of it, and a hundredth of a square metre more: the largest community. */
const HUGE = Math.floor(MAX_TOTAL_AREA_CENTI / 36) - 1;
const few = fc.integer({ min: 1, max: 3 });
const huge = few.chain((n) => fc.integer({ min: n * HUGE - 1, max: n * HUGE + 1 }));

/** How large and how many: small numbers, which often fall on a bound; huge ones 0.01 m² off; real flats. */
const anyRollSize = fc.constantFrom(
  { areas: few, most: 12 },
  { areas: huge, most: 12 },
  { areas: anyArea, most: 12 },
  { areas: anyArea, most: 40 },
);

/** A statutory ballot of a kind: one matter, two or three items with rules of their own, or one of two or three plans. */
export function anyForm(kind: (typeof STATUTORY_KINDS)[number]): fc.Arbitrary<Form> {
  const matters = kind === 'items' ? { minLength: 2, maxLength: 3 } : { minLength: 1, maxLength: 1 };
  const plans = kind === 'one-of' ? fc.constantFrom(['a', 'b'], ['a', 'b', 'c']) : fc.constant([]);
  return fc.record({ matters: fc.array(anyMatter, matters), plans }).map(({ matters, plans }) =>
    aForm({
      kind,
      motions: matters.map((matter, i) =>
        aMotion({ motionId: `motion-${i}`, matter, options: someOptions(...plans) }),
      ),
    }),
  );
}

export interface AnyBallot {
  readonly form: Form;
  readonly roll: RollTotals;
  /** of different owners */
  readonly votes: Vote[];
}

const twelfth = fc.nat(11);

/**
 * A roll of 0 to 40 owners, of whom some vote: `turnout` twelfths, and `leaning` twelfths of them for the first option,
 * on an average that is drawn for each ballot, so that many ballots are close to the bounds.
 */
export function anyBallot(kind: (typeof STATUTORY_KINDS)[number]): fc.Arbitrary<AnyBallot> {
  const owners = anyRollSize.chain(({ areas, most }) => {
    const owner = fc.record({
      areaCenti: areas,
      silence: twelfth,
      draws: fc.tuple(twelfth, twelfth, twelfth),
      channel: fc.constantFrom(...CHANNELS),
    });
    return fc.array(owner, { maxLength: most, size: 'max' });
  });
  const numbers = { turnout: fc.integer({ min: 6, max: 12 }), leaning: fc.integer({ min: 3, max: 11 }) };
  return fc.record({ form: anyForm(kind), owners, ...numbers }).map(({ form, owners, turnout, leaning }) => ({
    form,
    roll: rollTotals(owners),
    votes: owners.flatMap(({ silence, draws, ...vote }, i): Vote[] =>
      silence < turnout ? [{ ...vote, ownerKey: `owner-${i}`, choice: choiceOf(form, leaning, draws) }] : [],
    ),
  }));
}

/** A ballot of any kind that can be statutory. */
export const anyStatutoryBallot = fc.constantFrom(...STATUTORY_KINDS).chain(anyBallot);

function choiceOf(form: Form, leaning: number, draws: readonly number[]): Choice {
  const answer = (motion: Form['motions'][number], i: number) => {
    const options = optionsOf(form, motion);
    const draw = draws[i] ?? 0;
    return options[draw < leaning ? 0 : draw % options.length] ?? '';
  };
  return Object.fromEntries(form.motions.map((motion, i) => [motion.motionId, [answer(motion, i)]]));
}

/** Parts with distinct units and few persons, so that owners have several parts and share some. */
export const anyParts: fc.Arbitrary<Part[]> = fc
  .uniqueArray(
    fc.record({
      building: fc.constantFrom('1', '2', '10'),
      stairwell: fc.constantFrom('1', '2'),
      room: fc.integer({ min: 1, max: 30 }).map(String),
      areaCenti: anyArea,
      buyers: fc.uniqueArray(fc.constantFrom('zhang', 'li', 'wang', 'zhao'), { minLength: 1, maxLength: 3 }),
      unsold: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    }),
    { selector: unitKeyOf, maxLength: 30 },
  )
  .map((parts) => parts.map((part) => ({ ...part, unitKey: unitKeyOf(part) })));

/** The same items in another order. */
export function reordered<T>(items: fc.Arbitrary<T[]>): fc.Arbitrary<{ original: T[]; shuffled: T[] }> {
  return items.chain((original) =>
    fc.shuffledSubarray(original, { minLength: original.length }).map((shuffled) => ({ original, shuffled })),
  );
}

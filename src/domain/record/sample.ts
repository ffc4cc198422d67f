import { APPROVE, type Form, type Motion } from '../ballot/form';
import { decide } from '../ballot/outcome';
import { CONSENT, PARTICIPATION, ruleOf, type Rule } from '../ballot/rule';
import { tally, type Vote } from '../ballot/tally';
import { rollTotals, type RollTotals } from '../roll/electoral-roll';
import type { AreaCenti } from '../shared/area';
import { meets } from '../shared/share';
import { compareStrings } from '../shared/text';
import { toHex, utf8, type Hash } from './canonical';

/** The chance (5 %) that a sample meets no altered ballot, if just enough are altered to turn the result. */
const MISSED = 0.05;

/** The owners of the roll by their position on one option; areas in 0.01 m², the largest first. */
interface Standing {
  readonly rule: Rule;
  readonly roll: RollTotals;
  readonly consenting: readonly AreaCenti[];
  /** Owners who take part and chose otherwise, or abstain. */
  readonly opposing: readonly AreaCenti[];
  readonly absent: readonly AreaCenti[];
}

/**
 * The fewest owners whose true vote must differ from the recorded one to change the decision on any motion: the k of
 * the sample check. `areas` holds everybody who may vote, `votes` at most one vote of each. At least 1.
 *
 * A decision falls if one of the four conditions fails, so the cheapest failure counts. Participation fails if votes
 * were never given, the largest first. Consent by owners fails if recorded votes were no consent; no other change
 * weighs as much. Consent by area fails by such votes (each weighs den × area) or by votes against that were left out
 * (num × area), in the order of their weight, num/den being the threshold.
 *
 * A motion that failed passes only when all four conditions are met: by consents that were left out, which add to both
 * sides, and by consents recorded as something else. The largest of either kind serve best. Every number of the first
 * kind is tried with the fewest of the second that are then still needed. Of several plans the one that needs the
 * fewest counts.
 *
 * @throws RangeError for a consultation, which decides nothing.
 */
export function fewestToFlip(
  form: Form,
  areas: ReadonlyMap<string, AreaCenti>,
  votes: readonly Vote[],
): number {
  if (form.binding === 'consultative') throw new RangeError('a consultation decides nothing');
  const roll = rollTotals([...areas.values()].map((areaCenti) => ({ areaCenti })));
  const outcome = decide(form, roll, tally(form, votes));
  const fewest = form.motions.flatMap((motion, i) => {
    const decided = outcome.motions[i];
    if (decided?.passed) return [toDefeat(standingOf(motion, decided.optionId, roll, areas, votes))];
    const options = form.kind === 'one-of' ? motion.options.map(({ optionId }) => optionId) : [APPROVE];
    return options.map((optionId) => toPass(standingOf(motion, optionId, roll, areas, votes)));
  });
  return Math.max(1, Math.min(...fewest));
}

function standingOf(
  { motionId, matter }: Motion,
  optionId: string,
  roll: RollTotals,
  areas: ReadonlyMap<string, AreaCenti>,
  votes: readonly Vote[],
): Standing {
  const voted = new Set<string>(votes.map(({ ownerKey }) => ownerKey));
  const consents = ({ choice }: Vote) => choice[motionId]?.includes(optionId) ?? false;
  return {
    rule: ruleOf(matter),
    roll,
    consenting: largestFirst(votes.filter(consents)),
    opposing: largestFirst(votes.filter((vote) => !consents(vote))),
    absent: largestFirst(
      [...areas].flatMap(([owner, areaCenti]) => (voted.has(owner) ? [] : [{ areaCenti }])),
    ),
  };
}

function toDefeat({ rule, roll, consenting, opposing, absent }: Standing): number {
  const threshold = CONSENT[rule];
  const taking = [...consenting, ...opposing].sort((a, b) => b - a);
  const takingArea = sums(taking);
  const takingSum = last(takingArea);
  const weighed = [
    ...consenting.map((area) => ({ consent: -area, taking: 0, weight: threshold.den * area })),
    ...absent.map((area) => ({ consent: 0, taking: area, weight: threshold.num * area })),
  ].sort((a, b) => b.weight - a.weight);
  const consentArea = sums(weighed.map(({ consent }) => consent));
  const addedArea = sums(weighed.map((change) => change.taking));
  const consentSum = last(sums(consenting));
  return Math.min(
    least(taking.length, (n) => !meets({ part: taking.length - n, whole: roll.owners }, PARTICIPATION)),
    least(
      taking.length,
      (n) => !meets({ part: takingSum - at(takingArea, n), whole: roll.areaCenti }, PARTICIPATION),
    ),
    least(consenting.length, (n) => !meets({ part: consenting.length - n, whole: taking.length }, threshold)),
    least(weighed.length, (n) => {
      const share = { part: consentSum + at(consentArea, n), whole: takingSum + at(addedArea, n) };
      return !meets(share, threshold);
    }),
  );
}

function toPass({ rule, roll, consenting, opposing, absent }: Standing): number {
  const [absentArea, opposingArea] = [sums(absent), sums(opposing)];
  const taking = consenting.length + opposing.length;
  const consentSum = last(sums(consenting));
  const takingSum = consentSum + last(opposingArea);
  const isValid = (added: number) =>
    meets({ part: taking + added, whole: roll.owners }, PARTICIPATION) &&
    meets({ part: takingSum + at(absentArea, added), whole: roll.areaCenti }, PARTICIPATION);
  const isAgreed = (added: number, turned: number) => {
    const area = at(absentArea, added);
    const consentArea = consentSum + area + at(opposingArea, turned);
    const owners = { part: consenting.length + added + turned, whole: taking + added };
    return (
      meets(owners, CONSENT[rule]) && meets({ part: consentArea, whole: takingSum + area }, CONSENT[rule])
    );
  };
  let fewest = Infinity;
  let turned = opposing.length;
  for (let added = least(absent.length, isValid); added <= absent.length; added += 1) {
    // The more are added, the fewer have to be turned.
    while (turned > 0 && isAgreed(added, turned - 1)) turned -= 1;
    if (isAgreed(added, turned)) fewest = Math.min(fewest, added + turned);
  }
  return fewest;
}

/**
 * How many owners to ask so that, with 95 %, at least one of `altered` among `all` is met: ⌈ln 0.05 / ln(1 − k/N)⌉,
 * from 1 to all. `all` is the roll, not only the votes: a vote that was left out is discovered by asking somebody who
 * is recorded as not having voted. The sample is everybody if nothing smaller is enough.
 */
export function sampleSize(altered: number, all: number): number {
  const share = altered / all;
  if (share >= 1 - 1e-12) return all;
  return Math.min(all, Math.max(1, Math.ceil(Math.log(MISSED) / Math.log(1 - share))));
}

/**
 * Draws `count` units. Anybody can repeat the draw: write the seed, a colon and the unit; take the SHA-256 of that text
 * (UTF-8) in hexadecimal; sort by it; the first units are drawn. The seed must be named before anybody could try
 * several.
 */
export function drawUnits(
  hash: Hash,
  seed: string,
  units: readonly string[],
  count: number,
): readonly string[] {
  return units
    .map((unit) => ({ unit, place: toHex(hash(utf8(`${seed}:${unit}`))) }))
    .sort((a, b) => compareStrings(a.place, b.place))
    .slice(0, count)
    .map(({ unit }) => unit);
}

const largestFirst = (owners: readonly { readonly areaCenti: AreaCenti }[]) =>
  owners.map(({ areaCenti }) => areaCenti).sort((a, b) => b - a);

/** The sums of the first 0, 1, 2 … numbers. */
function sums(numbers: readonly number[]): readonly number[] {
  const all = [0];
  for (const n of numbers) all.push(last(all) + n);
  return all;
}

/** The smallest number from 0 to `most` that passes; Infinity if none does. */
function least(most: number, passes: (n: number) => boolean): number {
  for (let n = 0; n <= most; n += 1) if (passes(n)) return n;
  return Infinity;
}

const at = (list: readonly number[], index: number) => list[index] ?? 0;
const last = (list: readonly number[]) => at(list, list.length - 1);

import type { Form } from '../domain/ballot/form';
import type { Outcome } from '../domain/ballot/outcome';
import { CHANNELS, type Count, type Tally } from '../domain/ballot/tally';
import { canonical } from '../domain/record/canonical';
import type { Closed } from '../domain/record/closing';
import { verifierText } from '../text/record/verifier';

const text = verifierText.count;
const same = (a: unknown, b: unknown) => canonical([a]) === canonical([b]);

/** Names every difference between a signed result and the one counted here. */
export function differences(form: Form, signed: Closed, counted: Closed): readonly string[] {
  const named = [
    ...compareTally(form, signed.tally, counted.tally),
    ...compareOutcome(form, signed.outcome, counted.outcome),
    ...compareDeemed(form, signed.deemed, counted.deemed),
  ];
  // Whatever fields a result may have one day, an unnamed difference never passes as equal.
  return named.length > 0 || same(signed, counted) ? named : [text.other];
}

function compareTally(form: Form, signed: Tally, counted: Tally): readonly string[] {
  const problems: string[] = [];
  const compare = (what: string, a: Count, b: Count) => {
    if (a.owners !== b.owners || a.areaCenti !== b.areaCenti) problems.push(text.number(what, a, b));
  };
  compare(text.taking, signed, counted);
  for (const channel of CHANNELS) {
    compare(text.channel[channel], signed.byChannel[channel], counted.byChannel[channel]);
  }
  for (const [i, { motionId, options }] of counted.motions.entries()) {
    const theirs = signed.motions[i];
    const ids = (list: readonly { readonly optionId: string }[]) => list.map(({ optionId }) => optionId);
    if (theirs?.motionId !== motionId || !same(ids(theirs.options), ids(options))) {
      problems.push(text.motions(titleOf(form, motionId)));
      continue;
    }
    for (const [j, option] of options.entries()) {
      const what = text.option(titleOf(form, motionId), optionName(form, motionId, option.optionId));
      compare(what, theirs.options[j] ?? option, option);
    }
  }
  if (signed.motions.length > counted.motions.length) problems.push(text.moreMotions);
  return problems;
}

function compareOutcome(
  form: Form,
  signed: Outcome | undefined,
  counted: Outcome | undefined,
): readonly string[] {
  if (!signed || !counted) return signed === counted ? [] : [text.outcome(counted !== undefined)];
  const problems = counted.motions.flatMap((motion, i) => {
    const theirs = signed.motions[i];
    const title = titleOf(form, motion.motionId);
    if (theirs?.motionId !== motion.motionId) return [text.motions(title)];
    const found = motion.conditions.flatMap((condition, j) => {
      const other = theirs.conditions[j];
      return other && same(other, condition) ? [] : [text.condition(title, condition, other)];
    });
    if (theirs.conditions.length > motion.conditions.length) found.push(text.motions(title));
    if (theirs.rule !== motion.rule) found.push(text.rule(title, motion.rule));
    if (theirs.optionId !== motion.optionId) {
      found.push(text.leading(title, optionName(form, motion.motionId, motion.optionId)));
    }
    if (theirs.passed !== motion.passed) found.push(text.passed(title, theirs.passed, motion.passed));
    return found;
  });
  if (signed.motions.length > counted.motions.length) problems.push(text.moreMotions);
  if (signed.passed !== counted.passed) problems.push(text.passedAll(signed.passed, counted.passed));
  return problems;
}

function compareDeemed(form: Form, signed: Closed['deemed'], counted: Closed['deemed']): readonly string[] {
  if (!signed || !counted) return signed === counted ? [] : [text.deemed(counted !== undefined)];
  const silent = same(signed.silent, counted.silent) ? [] : [text.silent];
  const rest = [
    ...compareTally(form, signed.tally, counted.tally),
    ...compareOutcome(form, signed.outcome, counted.outcome),
  ];
  return [...silent, ...rest.map(text.ofDeemed)];
}

export const titleOf = ({ motions }: Form, motionId: string): string =>
  motions.find((motion) => motion.motionId === motionId)?.title ?? motionId;

export function optionName({ motions }: Form, motionId: string, optionId: string): string {
  const options = motions.find((motion) => motion.motionId === motionId)?.options ?? [];
  return options.find((option) => option.optionId === optionId)?.title ?? text.answer(optionId);
}

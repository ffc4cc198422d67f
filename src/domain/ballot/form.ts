import type { Matter } from './rule';

/**
 * - `matter`: approve, reject or abstain on one matter.
 * - `items`: the same, item by item; each item passes or fails alone.
 * - `one-of`: one of several plans, none of them, or abstain; the winner must itself meet the consent condition.
 * - `priorities`: up to `most` of several; a consultation only.
 */
export const KINDS = ['matter', 'items', 'one-of', 'priorities'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * Statutory: the owners on the roll decide by Art. 278. Consultative: households are asked, tenants too; it decides
 * nothing.
 */
export const BINDINGS = ['statutory', 'consultative'] as const;
export type Binding = (typeof BINDINGS)[number];

export const APPROVE = 'approve';
export const REJECT = 'reject';
export const ABSTAIN = 'abstain';
/** In a choice between plans: none of them. Unlike an abstention it is a position; both count as taking part. */
export const NONE = 'none';
export const YES_NO = [APPROVE, REJECT, ABSTAIN] as const;

/** An option that has a name: one of several plans, or a priority. */
export interface Option {
  readonly optionId: string;
  readonly title: string;
  /** SHA-256 (hex) of the plan that the option stands for; fixed at the notice. */
  readonly planHash?: string;
  readonly planId?: string;
}

/** One thing to decide. */
export interface Motion {
  readonly motionId: string;
  readonly title: string;
  /** The matter determines the rule; see `ruleOf`. */
  readonly matter: Matter;
  /** Named options of `one-of` and `priorities`; empty otherwise. */
  readonly options: readonly Option[];
}

/** What is put to the vote, frozen at the notice. `matter`, `one-of` and `priorities` have one motion. */
export interface Form {
  readonly kind: Kind;
  readonly binding: Binding;
  readonly motions: readonly Motion[];
  /** How many options may be picked: always 1, except for `priorities`. */
  readonly most: number;
}

/** One vote: the picked options of each motion, each list in the order of the motion's options. */
export type Choice = Readonly<Record<string, readonly string[]>>;

/** Every answer that a motion allows, in the order of the paper. */
export function optionsOf(
  { kind }: Pick<Form, 'kind'>,
  { options }: Pick<Motion, 'options'>,
): readonly string[] {
  const named = options.map(({ optionId }) => optionId);
  switch (kind) {
    case 'one-of':
      return [...named, NONE, ABSTAIN];
    case 'priorities':
      return named;
    default:
      return YES_NO;
  }
}

/**
 * Whether a choice answers exactly the motions of the form: one option each; for `priorities`, 1…`most` different ones.
 * They come in the order of the paper, so that the same vote is always the same value.
 */
export function fits(form: Form, choice: Choice): boolean {
  if (Object.keys(choice).length !== form.motions.length) return false;
  return form.motions.every((motion) => {
    const picks = Object.prototype.hasOwnProperty.call(choice, motion.motionId)
      ? choice[motion.motionId]
      : undefined;
    if (!picks || picks.length < 1 || picks.length > form.most) return false;
    const places = picks.map((pick) => optionsOf(form, motion).indexOf(pick));
    return places.every((place, i) => place >= 0 && (i === 0 || place > (places[i - 1] ?? -1)));
  });
}

export type FormProblem = 'priorities-are-consultative' | 'motions' | 'options' | 'most' | 'ids';

/**
 * Finds what is wrong with a form, if anything. A form has 1 motion (2…20 for `items`), 2…10 named options where they
 * are picked by name and none elsewhere, `most` from 1 to the number of options for `priorities` and 1 elsewhere, and
 * distinct ids that are not the name of an answer.
 */
export function formProblem({ kind, binding, motions, most }: Form): FormProblem | undefined {
  if (kind === 'priorities' && binding === 'statutory') return 'priorities-are-consultative';
  const [fewest, many] = kind === 'items' ? [2, 20] : [1, 1];
  if (motions.length < fewest || motions.length > many) return 'motions';
  const named = kind === 'one-of' || kind === 'priorities';
  for (const { options } of motions) {
    if (named ? options.length < 2 || options.length > 10 : options.length > 0) return 'options';
    const limit = kind === 'priorities' ? options.length : 1;
    if (!Number.isInteger(most) || most < 1 || most > limit) return 'most';
    const ids = options.map(({ optionId }) => optionId);
    if (new Set([...ids, NONE, ...YES_NO]).size !== ids.length + 4) return 'ids';
  }
  return new Set(motions.map(({ motionId }) => motionId)).size === motions.length ? undefined : 'ids';
}

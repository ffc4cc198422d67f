import { lengthFaults, TEXT, type LengthFault } from '../shared/bounds';
import type { Category } from './category';

/** Where the need lies, ordered outwards from the resident's own home. */
export const PLACES = ['home', 'stairwell', 'building', 'common'] as const;
export type Place = (typeof PLACES)[number];

/** A need is `submitted` until it is answered; the three others are answers. */
export const NEED_STATES = ['submitted', 'adopted', 'partly-adopted', 'declined'] as const;
export type NeedState = (typeof NEED_STATES)[number];
export type AnsweredState = Exclude<NeedState, 'submitted'>;

export type NeedFault = 'category' | 'place' | LengthFault;

/** What a need still lacks before it can be submitted, in the order of the form. */
export function needFaults({
  category,
  place,
  text,
}: {
  readonly category?: Category;
  readonly place?: Place;
  readonly text: string;
}): readonly NeedFault[] {
  return [
    ...(category ? [] : (['category'] as const)),
    ...(place ? [] : (['place'] as const)),
    ...lengthFaults(text, TEXT.need),
  ];
}

export type AnswerFault = 'state' | LengthFault;

/** What an answer still lacks. Every answer carries a reason. */
export const answerFaults = ({
  state,
  reason,
}: {
  readonly state?: AnsweredState;
  readonly reason: string;
}): readonly AnswerFault[] => [...(state ? [] : (['state'] as const)), ...lengthFaults(reason, TEXT.reason)];

export function isAnswered(state: NeedState): state is AnsweredState {
  return state !== 'submitted';
}

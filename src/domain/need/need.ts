import { err, ok, type Result } from '../shared/result';
import { codePoints } from '../shared/text';
import type { Category } from './category';

/** Where the need lies, from the own home outwards. */
export const PLACES = ['home', 'stairwell', 'building', 'common'] as const;
export type Place = (typeof PLACES)[number];

/** `submitted` until it is answered; the three others are answers. */
export const NEED_STATES = ['submitted', 'adopted', 'partly-adopted', 'declined'] as const;
export type NeedState = (typeof NEED_STATES)[number];
export type AnsweredState = Exclude<NeedState, 'submitted'>;

/** Characters are code points, counted after trimming; both bounds are inclusive. */
export const NEED_TEXT_MIN = 5;
export const NEED_TEXT_MAX = 500;
export const NEED_PICTURES_MAX = 6;
export const REASON_MIN = 5;
export const REASON_MAX = 1000;

export interface NeedDraft {
  readonly category: Category;
  readonly place: Place;
  readonly text: string;
  /** file ids, in the order in which they are shown */
  readonly pictures: readonly string[];
}

export type NeedProblem = 'text-too-short' | 'text-too-long' | 'too-many-pictures';

/** Decides whether a need can be submitted; its text comes back trimmed. All problems are reported. */
export function checkNeed(draft: NeedDraft): Result<NeedDraft, readonly NeedProblem[]> {
  const text = draft.text.trim();
  const length = codePoints(text);
  const problems: NeedProblem[] = [];
  if (length < NEED_TEXT_MIN) problems.push('text-too-short');
  if (length > NEED_TEXT_MAX) problems.push('text-too-long');
  if (draft.pictures.length > NEED_PICTURES_MAX) problems.push('too-many-pictures');
  return problems.length > 0 ? err(problems) : ok({ ...draft, text });
}

export interface NeedAnswer {
  readonly state: AnsweredState;
  readonly reason: string;
}

export type AnswerProblem = 'reason-too-short' | 'reason-too-long';

/**
 * Decides whether an answer can be given: whatever it says, it carries a reason of 5 to 1000
 * characters (inclusive). The reason comes back trimmed.
 */
export function checkAnswer(answer: NeedAnswer): Result<NeedAnswer, AnswerProblem> {
  const reason = answer.reason.trim();
  const length = codePoints(reason);
  if (length < REASON_MIN) return err('reason-too-short');
  return length > REASON_MAX ? err('reason-too-long') : ok({ state: answer.state, reason });
}

export function isAnswered(state: NeedState): state is AnsweredState {
  return state !== 'submitted';
}

import { MINUTE_MS, type EpochMs } from '../time';

/** The answer of WeChat's content check about a picture; only its author sees one that waits. */
export type PictureCheck = 'waiting' | 'passed' | 'refused';

/** WeChat answers within half an hour (security.mediaCheckAsync). What has not come by then does not come. */
export const ANSWER_MS = 30 * MINUTE_MS;

/** How often WeChat is asked about a picture before a person looks at it. */
export const MOST_ASKED = 3;

/** How often, and when last, WeChat was asked about pictures that came together. */
export interface AskedAbout {
  /** From 1. */
  readonly asked: number;
  readonly askedAt: EpochMs;
}

/**
 * What to do about pictures that still wait at `now`: `wait` for the answer, until half an hour after the last question
 * (exclusive); then `ask` again; after the third question show them to a `person`. No answer, and an answer without a
 * verdict, are no refusal: otherwise a breakdown at WeChat would hide what people have sent for ever.
 */
export function nextCheck({ asked, askedAt }: AskedAbout, now: EpochMs): 'wait' | 'ask' | 'person' {
  if (now < askedAt + ANSWER_MS) return 'wait';
  return asked < MOST_ASKED ? 'ask' : 'person';
}

/**
 * The state of a picture after a verdict. A refusal stands, whether WeChat's or a person's: after two questions two
 * answers may come, and a picture that was refused once is never shown again.
 */
export const checkAfter = (check: PictureCheck, passed: boolean): PictureCheck =>
  check === 'refused' || !passed ? 'refused' : 'passed';

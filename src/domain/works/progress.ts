import { err, ok, type Result } from '../shared/result';
import { codePoints } from '../shared/text';

/** The works of a renovated community in their usual order; a plan takes those that it has. */
export const MILESTONES = [
  'site-setup',
  'demolition',
  'underground-pipes',
  'roof',
  'external-wall',
  'stairwells',
  'lift',
  'overhead-cables',
  'roads-parking',
  'greening-lighting',
  'public-facilities',
  'acceptance',
  'handover',
] as const;
export type Milestone = (typeof MILESTONES)[number];

/** Characters are code points, counted after trimming; all bounds are inclusive. */
export const UPDATE_TEXT_MIN = 2;
export const UPDATE_TEXT_MAX = 1000;
export const UPDATE_PICTURES_MAX = 9;

/** What a supervisor reports from the site. */
export interface ProgressUpdate {
  readonly text: string;
  /** file ids, in the order in which they are shown */
  readonly pictures: readonly string[];
  /** how much of the works is done, integer per cent */
  readonly progress?: number;
  readonly milestone?: Milestone;
}

export type ProgressProblem = 'text-too-short' | 'text-too-long' | 'too-many-pictures' | 'bad-progress';

/**
 * Decides whether an update can be posted: 2 to 1000 characters, at most 9 pictures, progress (when
 * given) an integer from 0 to 100. The text comes back trimmed; all problems are reported.
 */
export function checkProgress(update: ProgressUpdate): Result<ProgressUpdate, readonly ProgressProblem[]> {
  const text = update.text.trim();
  const length = codePoints(text);
  const problems: ProgressProblem[] = [];
  if (length < UPDATE_TEXT_MIN) problems.push('text-too-short');
  if (length > UPDATE_TEXT_MAX) problems.push('text-too-long');
  if (update.pictures.length > UPDATE_PICTURES_MAX) problems.push('too-many-pictures');
  if (update.progress !== undefined && !isPercent(update.progress)) problems.push('bad-progress');
  return problems.length > 0 ? err(problems) : ok({ ...update, text });
}

function isPercent(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 100;
}

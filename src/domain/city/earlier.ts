import { fitsBounds, COUNT, TEXT } from '../shared/bounds';
import type { EpochMs } from '../shared/time';

/**
 * Where a community comes in that was renovated in part before it came here: its plan stands and is still to be voted
 * on, or it was voted on and the works run.
 */
export const ENTRIES = ['plan', 'works'] as const;
export type Entry = (typeof ENTRIES)[number];

/** One thing that was done elsewhere, with the paper that says so. */
export interface Source {
  /** In words, such as 2025年纸质征求意见表. */
  readonly source: string;
  /** The day, as epoch ms. */
  readonly on: EpochMs;
}

/** A vote that was held elsewhere, as its printed result says. It is shown, never counted again and never verified. */
export interface EarlierVote extends Source {
  readonly outcome: 'passed' | 'failed';
  /** As printed: owners on the roll, who took part, and who agreed. */
  readonly owners?: number;
  readonly tookPart?: number;
  readonly agreed?: number;
}

/** What is taken over. Lists have one line for each thing, in the order of the paper. */
export interface EarlierFacts {
  readonly entry: Entry;
  readonly needs?: Source & { readonly lines: readonly string[] };
  readonly plan: Source & { readonly lines: readonly string[] };
  readonly vote?: EarlierVote;
}

export type EarlierFault = 'lines' | 'vote' | 'outcome' | 'figures' | 'day' | 'photos';

const isLine = (line: string): boolean => fitsBounds(line, TEXT.earlierLine);
const areLines = (lines: readonly string[], [least, most]: readonly [number, number]): boolean =>
  lines.length >= least && lines.length <= most && lines.every(isLine);

/** Of a vote's three numbers each is a part of the one before, so none may exceed it. */
const doFiguresFit = ({ owners, tookPart, agreed }: EarlierVote): boolean => {
  const given = [owners, tookPart, agreed].filter((n) => n !== undefined);
  return given.every((n, at) => at === 0 || n <= (given[at - 1] ?? n));
};

/**
 * Why earlier decisions cannot be taken over: a list of the plan without lines or with too many, works without a vote
 * that passed, numbers of the vote that do not fit each other, a day that lies ahead, or no photo of a paper.
 */
export function earlierFaults(
  { entry, needs, plan, vote }: EarlierFacts,
  photos: number,
  now: EpochMs,
): readonly EarlierFault[] {
  const faults: EarlierFault[] = [];
  const add = (fault: EarlierFault, is: boolean) => {
    if (is && !faults.includes(fault)) faults.push(fault);
  };
  add('lines', !areLines(plan.lines, COUNT.earlierLines));
  add('lines', needs !== undefined && !areLines(needs.lines, COUNT.earlierNeeds));
  add('vote', entry === 'works' && vote === undefined);
  add('outcome', entry === 'works' && vote?.outcome === 'failed');
  add('figures', vote !== undefined && !doFiguresFit(vote));
  add(
    'day',
    [needs, plan, vote].some((given) => given !== undefined && given.on > now),
  );
  add('photos', photos < COUNT.earlierPhotos[0] || photos > COUNT.earlierPhotos[1]);
  return faults;
}

/** The numbers, dots and signs that begin a line of a pasted list: 1. 2、（3） ④ - • */
const BULLET = /^\s*(?:[(（]?\d{1,3}[)）.、．:：]|[①-⑳]|[-•·*])\s*/u;

/** The lines of a pasted list, without numbers or dots before them; empty ones and repeats are left out. */
export function pastedLines(pasted: string): readonly string[] {
  const lines = pasted.split(/\r?\n|；|;/).map((line) => line.replace(BULLET, '').trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

import { cleanText, isUnreadable } from './clean-text';
import { codePoints } from './text';

/**
 * How long a text may be, or how many there may be of something: both inclusive. A text has one line, unless it is
 * said to have `many`.
 */
export type Bounds = readonly [least: number, most: number, lines?: 'many'];

/**
 * The bounds of everything that somebody writes, once: forms measure by them, the contract refuses by them. Texts are
 * counted in code points of what is kept of them (see clean-text), so that a rare character is one, an unseen one none.
 */
export const TEXT = {
  /** A need, written or taken down at the door. */
  need: [5, 500, 'many'],
  /** What has been written of a need so far: others like it are looked for by so much. */
  needBegun: [4, 500, 'many'],
  /** Words to search the desk's needs by. */
  searchWords: [1, 50],
  /** Why a need was answered as it was. */
  reason: [5, 1000, 'many'],
  /** Support may stand without words. */
  idea: [0, 500, 'many'],
  ideaAnswer: [5, 500, 'many'],
  planTitle: [4, 60],
  planSummary: [10, 1000, 'many'],
  itemTitle: [2, 60],
  itemDescription: [5, 500, 'many'],
  quantity: [1, 30],
  disturbance: [2, 200, 'many'],
  update: [2, 1000, 'many'],
  ballotTitle: [4, 60],
  question: [10, 1000, 'many'],
  /** Of a motion, and of what can be picked by name. */
  motionTitle: [2, 60],
  organiser: [2, 40],
  contact: [5, 60],
  objection: [4, 500, 'many'],
  objectionAnswer: [4, 500, 'many'],
  /** Why a paper is taken out. */
  withdrawal: [4, 200],
  /** What the sample is drawn by. */
  seed: [4, 100],
  comment: [2, 500, 'many'],
  personName: [2, 30],
  /** Why an office or a membership ends. */
  ending: [2, 200, 'many'],
  /** A relation that an elected supervisor has to the works. */
  conflict: [2, 200, 'many'],
  /** As it is typed, and a phone number: what they are is read, not counted. */
  certificate: [0, 40],
  /** Two times four characters and their hyphen. */
  receipt: [9, 9],
  unit: [1, 60],
  building: [1, 20],
  /** Villas and rows of houses have none. */
  stairwell: [0, 20],
} as const satisfies Record<string, Bounds>;

/** Whole numbers of things in one form or call. */
export const COUNT = {
  needPictures: [0, 6],
  /** Needs taken down in one visit at the door. */
  spokenNeeds: [0, 5],
  /** Needs answered with one reason. */
  answeredNeeds: [1, 50],
  ideaPictures: [0, 3],
  planItems: [1, 40],
  itemNeeds: [0, 50],
  itemPictures: [0, 6],
  updatePictures: [0, 9],
  /** Of a paper vote or an authorisation: the whole of it on one. */
  paperPhotos: [1, 1],
  /** Of a ballot item by item. */
  motions: [2, 20],
  /** What can be picked by name in one motion. */
  options: [2, 10],
  scopeBuildings: [1, 60],
  proxyCap: [0, 10],
  objectionDays: [0, 60],
  buyers: [1, 10],
} as const satisfies Record<string, Bounds>;

const length = (text: string): number => codePoints(cleanText(text));

export const isTooShort = (text: string, [least]: Bounds): boolean => length(text) < least;
export const isTooLong = (text: string, [, most]: Bounds): boolean => length(text) > most;
export const fitsBounds = (text: string, bounds: Bounds): boolean => lengthFaults(text, bounds).length === 0;

/** `unreadable`: it holds what nobody can read (see clean-text); whatever its length. */
export type LengthFault = 'too-short' | 'too-long' | 'unreadable';

/** What is wrong with a text; empty where it fits. */
export function lengthFaults(text: string, bounds: Bounds): readonly LengthFault[] {
  if (isUnreadable(text, bounds[2] ?? 'one')) return ['unreadable'];
  if (isTooShort(text, bounds)) return ['too-short'];
  return isTooLong(text, bounds) ? ['too-long'] : [];
}

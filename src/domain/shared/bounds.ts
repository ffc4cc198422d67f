import { cleanText, isUnreadable } from './clean-text';
import { codePoints } from './text';

/**
 * How long a text may be, or how many things there may be; both bounds are inclusive. A text has one line unless its
 * bounds say `many`.
 */
export type Bounds = readonly [least: number, most: number, lines?: 'many'];

/**
 * The bounds of everything that somebody writes, in one place: forms measure by them, the contract refuses by them.
 * Texts are counted after cleaning (see clean-text) in code points, so a rare character counts once, an invisible one
 * not at all.
 */
export const TEXT = {
  /** A need, written or taken down at the door. */
  need: [5, 500, 'many'],
  /** A need while it is being written: from 4 characters on, similar ones are looked up. */
  needBegun: [4, 500, 'many'],
  /** Words that the worker searches needs by. */
  searchWords: [1, 50],
  /** The reason in the answer to a need. */
  reason: [5, 1000, 'many'],
  /** Support needs no words. */
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
  /** The title of a motion or of a named option. */
  motionTitle: [2, 60],
  organiser: [2, 40],
  contact: [5, 60],
  objection: [4, 500, 'many'],
  objectionAnswer: [4, 500, 'many'],
  /** The reason for taking a paper out. */
  withdrawal: [4, 200],
  /** The seed of the sample draw. */
  seed: [4, 100],
  comment: [2, 500, 'many'],
  personName: [2, 30],
  /** The reason why an office or a membership ends. */
  ending: [2, 200, 'many'],
  /** An elected supervisor's relation to the works. */
  conflict: [2, 200, 'many'],
  /** The text as typed, as with a phone number: a reader, not the length, decides what it is. */
  certificate: [0, 40],
  /** Two groups of four characters with a hyphen. */
  receipt: [9, 9],
  communityName: [2, 30],
  districtName: [2, 20],
  streetName: [2, 20],
  address: [4, 80],
  /** The article and the document that a setting's change rests on. */
  article: [4, 200],
  /** Where something comes from that was decided elsewhere. */
  source: [4, 100],
  /** A line of a list that was taken over. */
  earlierLine: [2, 60],
  unit: [1, 60],
  building: [1, 20],
  /** Empty for villas and rows of houses, which have none. */
  stairwell: [0, 20],
} as const satisfies Record<string, Bounds>;

/** How many things one form or call may have. */
export const COUNT = {
  needPictures: [0, 6],
  /** The needs taken down in one visit at the door. */
  spokenNeeds: [0, 5],
  /** The needs answered with one reason. */
  answeredNeeds: [1, 50],
  ideaPictures: [0, 3],
  planItems: [1, 40],
  itemNeeds: [0, 50],
  itemPictures: [0, 6],
  updatePictures: [0, 9],
  /** A paper vote or an authorisation is shown whole, on one photo. */
  paperPhotos: [1, 1],
  /** The motions of a ballot item by item. */
  motions: [2, 20],
  /** The named options of one motion. */
  options: [2, 10],
  scopeBuildings: [1, 60],
  proxyCap: [0, 10],
  objectionDays: [0, 60],
  buyers: [1, 10],
  /** The items of a plan, and the needs, that a community brings along from elsewhere. */
  earlierLines: [1, 40],
  earlierNeeds: [0, 200],
  earlierPhotos: [1, 6],
} as const satisfies Record<string, Bounds>;

const length = (text: string): number => codePoints(cleanText(text));

export const isTooShort = (text: string, [least]: Bounds): boolean => length(text) < least;
export const isTooLong = (text: string, [, most]: Bounds): boolean => length(text) > most;
export const fitsBounds = (text: string, bounds: Bounds): boolean => lengthFaults(text, bounds).length === 0;

/** `unreadable`: the text holds characters that nobody can read (see clean-text), whatever its length. */
export type LengthFault = 'too-short' | 'too-long' | 'unreadable';

/** What is wrong with a text; empty where it fits. */
export function lengthFaults(text: string, bounds: Bounds): readonly LengthFault[] {
  if (isUnreadable(text, bounds[2] ?? 'one')) return ['unreadable'];
  if (isTooShort(text, bounds)) return ['too-short'];
  return isTooLong(text, bounds) ? ['too-long'] : [];
}

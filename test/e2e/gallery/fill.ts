import type { Bounds } from '../../../src/domain/shared/bounds';
/** How much there is to be seen: nothing, one of each, more than a screen holds, or texts as long as they may be. */
export const FILLS = ['empty', 'one', 'many', 'long'] as const;
export type Fill = (typeof FILLS)[number];

export const countOf = (fill: Fill): number => ({ empty: 0, one: 1, many: 24, long: 2 })[fill];

const CLAUSE = '三单元门口的路灯坏了一个多月，晚上孩子放学看不见台阶，上个星期有位老人在这里摔了一跤；';

/** The words as they are, or the clause again and again up to the longest that is accepted. */
export const wordsOf = (fill: Fill, words: string, [, most]: Bounds): string =>
  fill === 'long' ? CLAUSE.repeat(Math.ceil(most / CLAUSE.length)).slice(0, most) : words;

/** Each stage has a community of its own for each fill. */
export const PLACES = ['plan', 'ballot', 'works'] as const;
export type Place = (typeof PLACES)[number];
export const communityOf = (fill: Fill, place: Place): string => `g-${fill}-${place}`;

export const OFFICES = ['owner', 'worker', 'supervisor'] as const;
export type Office = (typeof OFFICES)[number];
export const personOf = (fill: Fill, place: Place, office: Office): string =>
  `${communityOf(fill, place)}-${office}`;

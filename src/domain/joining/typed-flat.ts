import { unitKeyOf } from '../roll/electoral-roll';
import { toHalfWidth } from '../shared/text';

/** A flat as somebody types it, in three fields. */
export interface TypedFlat {
  readonly building: string;
  /** May stay empty: some buildings have no stairwells of their own. */
  readonly stairwell: string;
  readonly room: string;
}

export const blankFlat: TypedFlat = { building: '', stairwell: '', room: '' };

/**
 * The unit that is meant, or undefined while building or room is missing. Spaces go, letters become capitals, a word
 * after a number ("3 building") is dropped, and leading zeros go from buildings and stairwells, as the roll's import
 * has them.
 */
export function readTypedUnit({ building, stairwell, room }: TypedFlat): string | undefined {
  const unit = {
    building: number(stripTyped(building)),
    stairwell: number(stripTyped(stairwell)),
    room: stripTyped(room),
  };
  return unit.building === '' || unit.room === '' ? undefined : unitKeyOf(unit);
}

const stripTyped = (typed: string): string =>
  toHalfWidth(typed)
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/^([0-9A-Z-]+)[^0-9A-Z-]+$/, '$1');

const number = (label: string): string => label.replace(/^0+(?=\d+$)/, '');

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
 * The unit that somebody means, or undefined while building or room is missing. As the roll's import does, it drops
 * spaces, turns letters into capitals, drops a word after a number ("3 building"), and drops leading zeros of buildings
 * and stairwells.
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

import { DAY_MS, HOUR_MS } from '../../../domain/shared/time';
import { awakeBetween } from '../clock';
import type { Random } from '../random';
import type { UpdateTold } from '../story/story';
import { UPDATE_TEXTS } from './update-texts';

/** The updates so far: the first `done` (0 to 1) of all, spread over the days from `from` to `until`. */
export function chooseUpdates(
  random: Random,
  from: number,
  until: number,
  done: number,
): readonly UpdateTold[] {
  const count = Math.floor(UPDATE_TEXTS.length * done);
  const step = (until - from) / Math.max(1, count);
  let last = from;
  return UPDATE_TEXTS.slice(0, count).map((text, index) => {
    const middle = from + step * (index + 0.5);
    const at = awakeBetween(random, Math.max(last + HOUR_MS, middle - DAY_MS), middle);
    last = at;
    return { ...text, at };
  });
}

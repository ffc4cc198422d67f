import { compareScalars, compareTypes } from './scalar-order';
import type { Range, Scalar } from './scalar-order';

/**
 * The different values of an indexed field, in order. New ones wait in a heap until somebody asks for the order, so
 * that writing stays cheap. Values that no document has any more may still be in it.
 */
export class OrderedValues {
  #sorted: Scalar[] = [];
  #fresh: Scalar[];

  constructor(values: Iterable<Scalar>) {
    this.#fresh = [...values];
  }

  add(value: Scalar): void {
    this.#fresh.push(value);
  }

  /** The values in the range, each once, ascending or descending. If the range has a bound, they are of one type. */
  *within({ low, high }: Range, descending: boolean): Generator<Scalar> {
    this.#merge();
    const sorted = this.#sorted;
    const first =
      low !== undefined
        ? this.#count((value) => compareScalars(value, low.value) < (low.inclusive ? 0 : 1))
        : this.#count((value) => high !== undefined && compareTypes(value, high.value) < 0);
    const end =
      high !== undefined
        ? this.#count((value) => compareScalars(value, high.value) < (high.inclusive ? 1 : 0))
        : this.#count((value) => low === undefined || compareTypes(value, low.value) <= 0);
    for (let i = 0; i < end - first; i += 1) {
      const value = sorted[descending ? end - 1 - i : first + i];
      if (value !== undefined) yield value;
    }
  }

  #merge(): void {
    if (this.#fresh.length === 0) return;
    const fresh = this.#fresh.sort(compareScalars);
    this.#fresh = [];
    const old = this.#sorted;
    const merged: Scalar[] = [];
    let [i, j] = [0, 0];
    while (i < old.length || j < fresh.length) {
      const [a, b] = [old[i], fresh[j]];
      const takeOld = b === undefined || (a !== undefined && compareScalars(a, b) <= 0);
      const next = takeOld ? a : b;
      if (takeOld) i += 1;
      else j += 1;
      const last = merged.at(-1);
      if (next !== undefined && (last === undefined || compareScalars(last, next) !== 0)) merged.push(next);
    }
    // The old array is replaced, never changed, since a reader may still walk along it.
    this.#sorted = merged;
  }

  /** The number of values below; `isBelow` holds for all of them and for none after them. */
  #count(isBelow: (value: Scalar) => boolean): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const value = this.#sorted[middle];
      if (value !== undefined && isBelow(value)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

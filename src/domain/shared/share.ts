/** A part of a whole, both non-negative integers (owners, or areas in 0.01 m²). */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/**
 * The bound num/den. If `strict`, a share must be more than the bound; otherwise the bound itself is enough (Art.
 * 1259).
 */
export interface Threshold {
  readonly num: number;
  readonly den: number;
  readonly strict: boolean;
}

/**
 * Whether part/whole ≥ num/den, the bound included: the Civil Code's wording for it is defined by Art. 1259 as
 * "including the number itself". Exact, by cross-multiplication. A whole of 0 meets nothing.
 */
export function atLeast(share: Share, num: number, den: number): boolean {
  return share.whole > 0 && compareProducts(share.part, den, num, share.whole) >= 0;
}

/** Whether part/whole > num/den: "more than half" excludes the half. Exact. A whole of 0 meets nothing. */
export function moreThan(share: Share, num: number, den: number): boolean {
  return share.whole > 0 && compareProducts(share.part, den, num, share.whole) > 0;
}

export function meets(share: Share, threshold: Threshold): boolean {
  const compare = threshold.strict ? moreThan : atLeast;
  return compare(share, threshold.num, threshold.den);
}

/**
 * By how much `part` has to grow at least (an integer) until it meets the threshold, with the whole unchanged; 0 if it
 * does already. For a whole of 0 the answer is 1: somebody has to take part first.
 */
export function missingTo(share: Share, threshold: Threshold): number {
  if (share.whole === 0) return 1;
  const exact = exactProduct(threshold.num, share.whole);
  const floor = quotient(exact, threshold.den);
  const needed = threshold.strict || floor * threshold.den < exact ? floor + 1 : floor;
  return Math.max(0, needed - share.part);
}

/**
 * A percentage for people, such as `66.66%`; decisions never read it.
 *
 * It is cut off, not rounded, so that a share below a bound never shows as a number at or above it: 66.6666 % of a
 * needed 2/3 shows as 66.66 %, not 66.67 %. `guard` is the bound that the number is shown beside. If the share meets it
 * and the cut number would be less than the bound, the last digit goes up by one (exactly 2/3 shows as 66.67 %; 50.001
 * % beside "more than 1/2" as 50.01 %). So with a guard the number shown is on the same side of the bound as the true
 * one. A whole of 0 shows as 0.
 */
export function displayPercent(share: Share, decimals = 2, guard?: Threshold): string {
  const scale = 10 ** decimals;
  const units = share.whole === 0 ? 0 : cutUnits(share, scale);
  const shown = { part: units, whole: 100 * scale };
  const lift = guard !== undefined && meets(share, guard) && !meets(shown, guard);
  const digits = String(lift ? units + 1 : units).padStart(decimals + 1, '0');
  const split = digits.length - decimals;
  return decimals === 0 ? `${digits}%` : `${digits.slice(0, split)}.${digits.slice(split)}%`;
}

/** The hundredths of the whole that the part has, times `scale`, cut off: digit by digit, as a division is written down. */
function cutUnits(share: Share, scale: number): number {
  const hundredfold = exactProduct(share.part, 100);
  let units = quotient(hundredfold, share.whole);
  let rest = hundredfold % share.whole;
  for (let place = 1; place < scale; place *= 10) {
    const tenfold = exactProduct(rest, 10);
    units = exactProduct(units, 10) + quotient(tenfold, share.whole);
    rest = tenfold % share.whole;
  }
  return units;
}

/** The sign of a·b − c·d. */
function compareProducts(a: number, b: number, c: number, d: number): number {
  return Math.sign(exactProduct(a, b) - exactProduct(c, d));
}

/** Divided and cut off, for a ≥ 0 and b > 0. Exact, since a number that b divides is divided without a rest. */
const quotient = (a: number, b: number): number => (a - (a % b)) / b;

/**
 * Two integers multiplied, exactly. Old phones have no BigInt (iOS 12 and 13), so numbers have to do: as the areas of a
 * community are bounded (`MAX_TOTAL_AREA_CENTI`), no product with a threshold comes near to 2^53.
 *
 * @throws RangeError if the product is not a safe integer: rather no result of a vote than a rounded one.
 */
export function exactProduct(a: number, b: number): number {
  const exact = a * b;
  if (!Number.isSafeInteger(exact)) throw new RangeError(`${a} times ${b} is beyond 2^53`);
  return exact;
}

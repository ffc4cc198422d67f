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
  const exact = BigInt(threshold.num) * BigInt(share.whole);
  const den = BigInt(threshold.den);
  const floor = exact / den;
  const one = BigInt(1);
  const needed = threshold.strict || floor * den < exact ? floor + one : floor;
  return Math.max(0, Number(needed) - share.part);
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

function cutUnits(share: Share, scale: number): number {
  return Number((BigInt(share.part) * BigInt(100 * scale)) / BigInt(share.whole));
}

/** The sign of a·b − c·d. BigInt is used only if a product passes 2^53, since some old phones lack it. */
function compareProducts(a: number, b: number, c: number, d: number): number {
  const left = a * b;
  const right = c * d;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return Math.sign(left - right);
  const exactLeft = BigInt(a) * BigInt(b);
  const exactRight = BigInt(c) * BigInt(d);
  if (exactLeft === exactRight) return 0;
  return exactLeft < exactRight ? -1 : 1;
}

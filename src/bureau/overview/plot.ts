import { limitsAt, type Funnel, type FunnelPoint } from '../../domain/city/funnel';

/** The drawing's own size; the picture is scaled to the width of the card in this proportion. */
export const plotWidth = 320;
export const plotHeight = 240;

export interface Dot {
  readonly point: FunnelPoint;
  /** From the left and from the top, in the drawing's units. */
  readonly x: number;
  readonly y: number;
}

export interface Plot {
  /** For an `Image`: an SVG as a data URI, which WeChat and browsers both draw. */
  readonly source: string;
  readonly dots: readonly Dot[];
  /** The shares that label the axis, each with its place from the top as a share of the height. */
  readonly yTicks: readonly { readonly share: number; readonly top: number }[];
  readonly xTicks: readonly { readonly n: number; readonly left: number }[];
}

const inks = {
  city: '#221e1a',
  limit: '#8f8478',
  band: '#f3eee7',
  grid: '#e6ded3',
  within: '#1d4f91',
  outside: '#b3261e',
};
const round = (value: number) => Math.round(value * 10) / 10;

/** A round number of answers that has room for the largest community. */
function widthFor(most: number): number {
  const step = most <= 100 ? 20 : most <= 300 ? 50 : 100;
  return Math.max(step, Math.ceil((most * 1.05) / step) * step);
}

/** Draws the funnel. The axis of shares begins at the tens below the lowest point, so that the dots have room. */
export function plotOf({ cityShare, points }: Funnel): Plot {
  const width = widthFor(Math.max(...points.map(({ n }) => n)));
  const lowest = Math.min(cityShare, ...points.map(({ share }) => share));
  const floor = Math.max(0, Math.min(0.5, Math.floor(lowest * 10 - 0.5) / 10));
  const x = (n: number) => round((n / width) * plotWidth);
  // Ten units of space above 100 %, so that a dot there is drawn whole.
  const y = (share: number) => round(10 + ((1 - share) / (1 - floor)) * (plotHeight - 10));

  const dots = points.map((point) => ({ point, x: x(point.n), y: y(point.share) }));
  const ns = Array.from({ length: 60 }, (_, i) => 4 + (i / 59) ** 2 * (width - 4));
  const curve = (of: 'low' | 'high') =>
    ns.map((n) => `${x(n)},${y(Math.max(floor, limitsAt(cityShare, n)[of]))}`);
  const low = curve('low');
  const high = curve('high');
  // A line every ten points, or every twenty if there would be too many to read.
  const every = floor < 0.5 ? 2 : 1;
  const shares = Array.from({ length: 11 }, (_, i) => i)
    .filter((tenth) => tenth % every === 0 && tenth / 10 >= floor - 1e-9)
    .map((tenth) => tenth / 10);
  const step = width / 4;
  const xTicks = [1, 2, 3, 4].map((i) => ({ n: Math.round(i * step), left: i / 4 }));

  const svg = [
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${plotWidth} ${plotHeight}' width='${plotWidth}' height='${plotHeight}' fill='none'>`,
    `<polygon points='${[...high, ...[...low].reverse()].join(' ')}' fill='${inks.band}'/>`,
    ...shares.map(
      (share) => `<path d='M0 ${y(share)}H${plotWidth}' stroke='${inks.grid}' stroke-width='1'/>`,
    ),
    ...[low, high].map(
      (line) => `<polyline points='${line.join(' ')}' stroke='${inks.limit}' stroke-width='1.5'/>`,
    ),
    `<path d='M0 ${y(cityShare)}H${plotWidth}' stroke='${inks.city}' stroke-width='1.5'/>`,
    ...dots.map(mark),
    `<path d='M.5 0V${plotHeight - 0.5}H${plotWidth}' stroke='${inks.limit}' stroke-width='1'/>`,
    '</svg>',
  ].join('');
  return {
    source: `data:image/svg+xml,${encodeURIComponent(svg)}`,
    dots,
    yTicks: shares.map((share) => ({ share, top: y(share) / plotHeight })),
    xTicks,
  };
}

/** The dot is hollow if it may not be compared, and a square outside the curves: never marked by colour alone. */
function mark({ point, x, y }: Dot): string {
  if (!point.comparable)
    return `<circle cx='${x}' cy='${y}' r='4' stroke='#5c544b' stroke-width='1.8' fill='#fff'/>`;
  if (point.position === 'within') return `<circle cx='${x}' cy='${y}' r='4.6' fill='${inks.within}'/>`;
  return `<rect x='${round(x - 5)}' y='${round(y - 5)}' width='10' height='10' fill='${inks.outside}'/>`;
}

/** The dot nearest to a touch, both in the drawing's units; undefined if none is within a thumb's width. */
export function nearestDot(dots: readonly Dot[], x: number, y: number, reach = 28): Dot | undefined {
  let best: Dot | undefined;
  let least = reach ** 2;
  for (const dot of dots) {
    const distance = (dot.x - x) ** 2 + (dot.y - y) ** 2;
    if (distance <= least) {
      best = dot;
      least = distance;
    }
  }
  return best;
}

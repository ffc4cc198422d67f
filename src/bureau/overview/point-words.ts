import type { FunnelPoint } from '../../domain/city/funnel';
import { funnelText as text } from '../../text/city/overview';

/** A community's position against the city, in words: the drawing shows the same by place and shape. */
export const placeOf = ({ comparable, position }: FunnelPoint): string =>
  comparable && position ? text.place[position] : text.notComparable;

export const numbersOf = ({ share, n, households }: FunnelPoint): string =>
  text.numbers(share, n, households);
export const intervalOf = ({ interval }: FunnelPoint): string => text.interval(interval.low, interval.high);

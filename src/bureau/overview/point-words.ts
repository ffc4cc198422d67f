import type { FunnelPoint } from '../../domain/city/funnel';
import { funnelText as text } from '../../text/city/overview';

/** How a community lies against the city, in words: the same that the drawing shows by place and shape. */
export const placeOf = ({ comparable, position }: FunnelPoint): string =>
  comparable && position ? text.place[position] : text.notComparable;

export const numbersOf = ({ share, n, households }: FunnelPoint): string =>
  text.numbers(share, n, households);
export const intervalOf = ({ interval }: FunnelPoint): string => text.interval(interval.low, interval.high);

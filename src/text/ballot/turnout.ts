import type { Count } from '../../domain/ballot/tally';
import { area, households } from '../words/numbers';

/** How far a vote is from the two thirds that must take part. */
export const turnoutText = {
  owners: '参加的业主',
  area: '参加的面积',
  ofAll: (part: string, all: string) => `${part}，共 ${all}`,
  gap(gap: Count, until?: string): string {
    const missing = [
      gap.owners > 0 && households(gap.owners),
      gap.areaCenti > 0 && area(gap.areaCenti),
    ].filter(Boolean);
    if (missing.length === 0) return '参加的业主和面积都已达到三分之二';
    return `还差 ${missing.join('、')}，表决才有效${until ? `，${until}截止` : ''}`;
  },
} as const;

import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { doorRecords, letters } from '../../data/collections';
import { operators } from '../../data/database';
import { key, printOf } from '../../platform/crypto/keys';

interface Counted {
  readonly n: number;
}
const numberOf = ([row]: readonly Counted[]): number => row?.n ?? 0;

export const countOnFormerKey: Handler<'upkeep.onFormerKey'> = async ({ now }) => {
  const print = operators.neq(printOf(key('MATCH_KEY')));
  const unused = { until: operators.gt(now), usedAt: operators.exists(false) };
  const [waiting, slips] = await Promise.all([
    letters.groupBy<Counted>({ print, ...unused }, '', { n: 1 }),
    doorRecords.groupBy<Counted>({ print, confirmed: 'waiting' }, '', { n: 1 }),
  ]);
  return ok({ letters: numberOf(waiting), slips: numberOf(slips) });
};

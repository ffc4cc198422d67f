import { isInvented } from '../../../domain/city/community';
import { tradeOf } from '../../../domain/need/door';
import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { alerts, teams } from '../../data/collections';
import { MAX_ROWS } from '../../data/collection';
import { operators } from '../../data/database';
import type { AlertDoc } from '../../data/documents/need';

/**
 * How many are read of each kind, open and taken up, so that an open danger never falls off behind newer ones that
 * are taken up.
 */
const MOST = 50;
/** Of one person: whoever reports the same leak fifty times must not push a neighbour's off the list. */
const MOST_BY_ONE = 5;

export const listAlerts: Handler<'alerts.list'> = async ({ input, caller }) => {
  const { communityId } = input;
  const newest = { order: ['at', 'desc'], limit: MOST } as const;
  const [open, taken, all] = await Promise.all([
    alerts.find({ communityId, taken: operators.exists(false) }, { ...newest, limit: MAX_ROWS }),
    alerts.find({ communityId, taken: operators.exists(true) }, newest),
    teams.find({}, { order: ['_id', 'asc'], limit: MAX_ROWS }),
  ]);
  const shown = open.filter(withinShare()).slice(0, MOST);
  const views = [...shown, ...taken].map(({ _id, danger, text, building, at, taken: seen }) => {
    const team = all.find(({ trade }) => trade === tradeOf(danger));
    return {
      needId: _id,
      danger,
      text,
      at,
      takenByMe: seen?.by === caller.openid,
      ...(building && { building }),
      ...(team && { team: { name: team.name, phone: team.phone } }),
      ...(seen && { takenAt: seen.at }),
    };
  });
  return ok({ alerts: views, ...(isInvented(caller.community?.kind) && { invented: true as const }) });
};

/** Lets the newest few of each person pass; those of nobody (of before authors were noted) all. */
function withinShare(): (alert: AlertDoc) => boolean {
  const seen = new Map<string, number>();
  return ({ by }) => {
    if (by === undefined) return true;
    const before = seen.get(by) ?? 0;
    seen.set(by, before + 1);
    return before < MOST_BY_ONE;
  };
}

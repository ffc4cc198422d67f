import { tradeOf } from '../../../domain/need/door';
import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { alerts, teams } from '../../data/collections';
import { MAX_ROWS } from '../../data/collection';

const MOST = 50;

export const listAlerts: Handler<'alerts.list'> = async ({ input, caller }) => {
  const [rows, all] = await Promise.all([
    alerts.find({ communityId: input.communityId }, { order: ['at', 'desc'], limit: MOST }),
    teams.find({}, { order: ['_id', 'asc'], limit: MAX_ROWS }),
  ]);
  const views = rows.map(({ _id, danger, text, building, at, taken }) => {
    const team = all.find(({ trade }) => trade === tradeOf(danger));
    return {
      ...{ needId: _id, danger, text, at, takenByMe: taken?.by === caller.openid },
      ...(building && { building }),
      ...(team && { team: { name: team.name, phone: team.phone } }),
      ...(taken && { takenAt: taken.at }),
    };
  });
  const open = views.filter(({ takenAt }) => takenAt === undefined);
  return ok({ alerts: [...open, ...views.filter(({ takenAt }) => takenAt !== undefined)] });
};

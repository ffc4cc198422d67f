import { isCounted } from '../../../domain/need/backing';
import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { backings, needs } from '../../data/collections';
import { operators } from '../../data/database';
import { cardOf, isMine } from '../../services/need/card';

const MOST = 100;
/** A need that the household said it never spoke is not its own. */
const kept = { withdrawn: operators.exists(false) };

/** What the household submitted (by phone or at the door) and what it backs. */
export const listMyNeeds: Handler<'needs.mine'> = async ({ input, caller }) => {
  const { communityId } = input;
  const units = caller.flats.map(({ unit }) => unit);
  const [own, backed] = await Promise.all([
    needs.find(
      { ...kept, communityId, author: caller.openid },
      { order: ['changedAt', 'desc'], limit: MOST },
    ),
    units.length === 0
      ? []
      : backings.find({ communityId, unit: operators.in(units) }, { order: ['at', 'desc'], limit: MOST }),
  ]);
  const staying = backed.filter(isCounted).map(({ needId }) => needId);
  const spoken = units.length === 0 ? [] : await findSaidAtDoor(communityId, units);
  const ids = new Set(staying);
  const rows = await needs.getMany(staying);
  const submitted = [
    ...own,
    ...spoken.filter((need) => need.author !== caller.openid && isMine(need, caller)),
  ];
  const cards = (list: typeof rows) =>
    list.map((need) => cardOf(need, caller, ids)).sort((a, b) => b.changedAt - a.changedAt);
  const known = new Set(submitted.map(({ _id }) => _id));
  return ok({ submitted: cards(submitted), backed: cards(rows.filter(({ _id }) => !known.has(_id))) });
};

const findSaidAtDoor = (communityId: string, units: readonly string[]) =>
  needs.find(
    { ...kept, communityId, unit: operators.in([...units]), doorRecordId: operators.exists(true) },
    { order: ['changedAt', 'desc'], limit: MOST },
  );

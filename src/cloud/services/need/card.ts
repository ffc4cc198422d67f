import { isCounted } from '../../../domain/need/backing';
import type { NeedCard } from '../../../contract/need/needs';
import type { Caller } from '../../call';
import { backings } from '../../data/collections';
import type { NeedDoc } from '../../data/documents/need';
import type { PictureDoc } from '../../data/documents/shared';

/** Pictures that the caller may see: those that passed the content check, and the author's own. */
export const visiblePictures = (pictures: readonly PictureDoc[], mine: boolean): readonly string[] =>
  pictures.filter(({ check }) => check === 'passed' || (mine && check === 'waiting')).map(({ file }) => file);

/** Whether the caller wrote the need, or lives in the household that said it at the door. */
export const isMine = (need: NeedDoc, caller: Caller): boolean =>
  need.author === caller.openid ||
  (need.doorRecordId !== undefined && caller.flats.some(({ unit }) => unit === need.unit));

export function cardOf(need: NeedDoc, caller: Caller, backed: ReadonlySet<string>): NeedCard {
  const [picture] = visiblePictures(need.pictures, need.author === caller.openid);
  const household = caller.flats.some(({ unit }) => unit === need.unit);
  const { _id, category, place, text, building, state, danger } = need;
  const { households, tenantHouseholds, submittedAt, changedAt } = need;
  return {
    needId: _id,
    category,
    place,
    text,
    state,
    households,
    tenantHouseholds,
    submittedAt,
    changedAt,
    ...(picture && { picture }),
    ...(building && { building }),
    ...(danger && { danger }),
    backedByMe: household || backed.has(_id),
    mine: isMine(need, caller),
  };
}

/** Cards that show which needs the caller backs: at most one more round trip. */
export async function cardsOf(rows: readonly NeedDoc[], caller: Caller): Promise<readonly NeedCard[]> {
  const units = caller.flats.map(({ unit }) => unit);
  const ids = rows.flatMap(({ _id }) => units.map((unit) => `${_id}:${unit}`));
  const mine = (await backings.getMany(ids)).filter(isCounted);
  const backed = new Set(mine.map(({ needId }) => needId));
  return rows.map((row) => cardOf(row, caller, backed));
}

import type { NeedCard } from '../../../contract/needs';
import type { Caller } from '../../call';
import { backings } from '../../data/collections';
import type { NeedDoc, PictureDoc } from '../../data/documents';

/** Pictures that the caller may see: those that passed the content check, and the author's own. */
export const visiblePictures = (pictures: readonly PictureDoc[], mine: boolean): readonly string[] =>
  pictures.filter(({ check }) => check === 'passed' || (mine && check === 'waiting')).map(({ file }) => file);

export function cardOf(need: NeedDoc, caller: Caller, backed: ReadonlySet<string>): NeedCard {
  const mine = need.author === caller.openid;
  const [picture] = visiblePictures(need.pictures, mine);
  const household = caller.flats.some(({ unit }) => unit === need.unit);
  return {
    needId: need._id,
    category: need.category,
    place: need.place,
    text: need.text,
    ...(picture && { picture }),
    ...(need.building && { building: need.building }),
    state: need.state,
    households: need.households,
    submittedAt: need.submittedAt,
    backedByMe: household || backed.has(need._id),
    mine,
  };
}

/** Cards with the caller's own backings marked: at most one more round trip. */
export async function cardsOf(rows: readonly NeedDoc[], caller: Caller): Promise<readonly NeedCard[]> {
  const units = caller.flats.map(({ unit }) => unit);
  const ids = rows.flatMap(({ _id }) => units.map((unit) => `${_id}:${unit}`));
  const backed = new Set((await backings.getMany(ids)).map(({ needId }) => needId));
  return rows.map((row) => cardOf(row, caller, backed));
}

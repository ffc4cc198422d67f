import { dangerOf } from '../../../domain/need/danger';
import { rankSimilar } from '../../../domain/need/similar';
import { suggestCategories } from '../../../domain/need/suggest';
import { termsOf } from '../../../domain/need/terms';
import { ok } from '../../../domain/shared/result';
import { NEED_WORDS } from '../../../text/vocabulary/need-words';
import type { Handler } from '../../call';
import { needs } from '../../data/collections';
import { operators } from '../../data/database';
import { cardsOf } from '../../services/need/card';
import { filterStanding } from '../../services/need/standing';

/** How many needs are ranked. One that shares no term with the text is never a candidate. */
const CANDIDATES = 500;
/**
 * How many terms are searched for. The most telling ones come first, and they reach every need that ranking would
 * propose.
 */
const TELLING = 10;
const MOST = 5;

export const findSimilarNeeds: Handler<'needs.similar'> = async ({ input, caller }) => {
  const { communityId, text, category, place } = input;
  const terms = termsOf(text, NEED_WORDS);
  const categories = suggestCategories(text, NEED_WORDS);
  const likely = category ?? categories[0];
  const danger = likely ? dangerOf(text, likely, NEED_WORDS) : null;
  const filter = { ...filterStanding(communityId), terms: operators.in(terms.slice(0, TELLING)) };
  const rows =
    terms.length === 0 ? [] : await needs.find(filter, { order: ['sortKey', 'desc'], limit: CANDIDATES });
  const building = caller.resident?.building;
  const draft = {
    terms,
    ...(category && { category }),
    ...(place && { place }),
    ...(building && { building }),
  };
  const ranked = rankSimilar(
    draft,
    rows.map((row) => ({ ...row, id: row._id })),
    MOST,
  );
  const byId = new Map(rows.map((row) => [row._id, row]));
  const found = ranked.flatMap(({ id }) => byId.get(id) ?? []);
  return ok({ needs: await cardsOf(found, caller), categories, ...(danger && { danger }) });
};

import type { CityFigures, CommunitySummary } from '../../../domain/city/summary';
import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { MAX_ROWS } from '../../data/collection';
import { summaries } from '../../data/collections';

const NO_FIGURES: CityFigures = {
  vanguardTeams: 0,
  vanguardMembers: 0,
  modelSites: 0,
  propertyAreas: 0,
  propertyCompanies: 0,
};

/** Reads the small documents that the timer keeps: one round trip, whatever the number of votes and answers. */
export const readOverview: Handler<'bureau.overview'> = async () => {
  const rows = await summaries.find({}, { order: ['_id', 'asc'], limit: MAX_ROWS });
  const communities: CommunitySummary[] = [];
  let figures = NO_FIGURES;
  for (const { _id, ...row } of rows) {
    if ('communityId' in row) communities.push(row);
    else figures = row;
  }
  communities.sort((a, b) => compare(a.district, b.district) || compare(a.name, b.name));
  return ok({ figures, communities });
};

const chinese = new Intl.Collator('zh-CN');
const compare = (a: string, b: string): number => chinese.compare(a, b);

import { summarise } from './summarise';
import type { Work } from './work';
import { writeReport } from './write-report';

/** Writes a community's row for the bureau anew. */
export const refreshFigures: Work = async (communityId, now) => {
  await summarise(communityId, now);
  return {};
};

/** Writes the report on its collection of needs anew: it reads every need, so only what it tells of calls for it. */
export const refreshReport: Work = async (communityId, now) => {
  await writeReport(communityId, now);
  return {};
};

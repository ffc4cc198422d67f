import { summarise } from './summarise';
import type { Work } from './work';
import { writeReport } from './write-report';

/** Writes the two small documents about a community anew: its row for the bureau, and the report on its collection. */
export const refreshFigures: Work = async (communityId, now) => {
  await summarise(communityId, now);
  await writeReport(communityId, now);
  return {};
};

import { summarise } from './summarise';
import type { Work } from './work';
import { writeReport } from './write-report';

/** The small documents of a community that others read: the bureau's row, and the report on its collection. */
export const refreshFigures: Work = async (communityId, now) => {
  await summarise(communityId, now);
  await writeReport(communityId, now);
  return {};
};

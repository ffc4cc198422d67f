import { communities } from '../data/collections';
import { removeTrial } from '../services/city/remove-trial';
import type { Work } from './work';

/** Removes a trial that its worker has forgotten. */
export const endTrial: Work = async (communityId, now) => {
  const trial = (await communities.get(communityId))?.trial;
  if (!trial) return {};
  if (now < trial.until) return { again: trial.until };
  await removeTrial(communityId, trial.by);
  return {};
};

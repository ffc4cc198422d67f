import { followUp } from '../platform/picture-check';
import type { Work } from './work';

/** Asks WeChat again about pictures that it has not answered about, or leaves them to a worker. */
export const followUpPictures: Work = async (checkId, now) => {
  const again = await followUp(checkId, now);
  return again === undefined ? {} : { again };
};

import { asks, letterFiles } from '../data/collections';
import { operators } from '../data/database';
import { deleteFile } from '../platform/files';
import type { Work } from './work';

/**
 * Removes a number for the desk whose ten minutes are over, with the name behind it. The number may belong to somebody
 * else by now; that one stays until its own ten minutes are over.
 */
export const forgetNumber: Work = async (askId, now) => {
  await asks.removeWhere({ _id: askId, until: operators.lte(now) });
  return {};
};

/** Deletes a file of letters that is a day old, because it holds the codes in plain text. */
export const forgetLetterFile: Work = async (batch) => {
  const printed = await letterFiles.get(batch);
  if (printed) await deleteFile(printed.file);
  await letterFiles.removeWhere({ _id: batch });
  return {};
};

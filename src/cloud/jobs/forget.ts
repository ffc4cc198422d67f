import { asks, letterFiles } from '../data/collections';
import { operators } from '../data/database';
import { deleteFile } from '../platform/files';
import type { Work } from './work';

/** A number for the desk whose ten minutes are over, with the name behind it. Somebody else may show it by now. */
export const forgetNumber: Work = async (askId, now) => {
  await asks.removeWhere({ _id: askId, until: operators.lte(now) });
  return {};
};

/** The file of letters that is a day old: the codes stand in it in clear. */
export const forgetLetterFile: Work = async (batch) => {
  const printed = await letterFiles.get(batch);
  if (printed) await deleteFile(printed.file);
  await letterFiles.removeWhere({ _id: batch });
  return {};
};

import { asks, letterFiles } from '../data/collections';
import { operators } from '../data/database';
import { deleteFile } from '../platform/files';

/** Numbers whose ten minutes are over, with the names behind them, and files of letters that are a day old. */
export async function forget(now: number): Promise<void> {
  await asks.removeWhere({ until: operators.lte(now) });
  for (const { _id, file } of await letterFiles.find({ until: operators.lte(now) }, { limit: 20 })) {
    await deleteFile(file);
    await letterFiles.removeWhere({ _id });
  }
}

import { asks, letterFiles, spendings } from '../data/collections';
import { operators } from '../data/database';
import { deleteFile } from '../platform/files';
import type { Job } from './on-its-own';

/** More than these are left for the next run, so that those which cannot be deleted do not hold up the others. */
const FILES = 200;

/** Numbers whose ten minutes are over, with the names behind them, files of letters a day old, counters of days gone. */
export async function forget(now: number, job: Job): Promise<void> {
  await job('numbers shown at the desk', () => asks.removeWhere({ until: operators.lte(now) }));
  await job('counters of days gone by', () => spendings.removeWhere({ until: operators.lte(now) }));
  for (const { _id, file } of await letterFiles.find({ until: operators.lte(now) }, { limit: FILES })) {
    await job(`file ${file}`, async () => {
      await deleteFile(file);
      await letterFiles.removeWhere({ _id });
    });
  }
}

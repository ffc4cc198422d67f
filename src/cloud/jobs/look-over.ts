import { stagesFor } from '../../domain/community/stage';
import { ANSWER_MS } from '../../domain/shared/picture/check';
import { DAY_MS } from '../../domain/shared/time';
import {
  asks,
  ballots,
  communities,
  due,
  letterFiles,
  needs,
  pictureChecks,
  spendings,
} from '../data/collections';
import { operators } from '../data/database';
import type { DueDoc } from '../data/documents/shared';
import { dueRow } from '../data/due-row';
import { noteWaitingPictures } from './find-pictures';
import type { Work } from './work';

const CALL = 'looked-over';

/**
 * Adds rows for all work that only the documents show: from the time before there were rows, or because a function was
 * killed between writing a document and calling for the work. It happens on the first run and then once a day.
 */
export const lookOver: Work = async (_of, now) => {
  await noteWaitingPictures();
  const [open, rated, half, shown, printed, asking] = await Promise.all([
    ballots.every({ status: operators.in(['running', 'preliminary']) }, ['_id']),
    communities.every({ stage: operators.in(stagesFor('end-rating')) }, ['_id', 'rating']),
    needs.every({ carrying: operators.in(['over', 'back']) }, ['_id']),
    asks.every({}, ['_id', 'until']),
    letterFiles.every({}, ['_id', 'until']),
    pictureChecks.every({ state: 'asking' }, ['_id', 'askedAt']),
    // The daily counters of days that are over.
    spendings.removeWhere({ until: operators.lte(now) }),
  ]);
  const rows: readonly DueDoc[] = [
    ...open.map(({ _id }) => dueRow('ballot', _id, now, CALL)),
    ...rated.map(({ _id, rating }) => dueRow('rating', _id, rating?.closesAt ?? now, CALL)),
    ...half.map(({ _id }) => dueRow('need', _id, now, CALL)),
    ...shown.map(({ _id, until }) => dueRow('number', _id, until, CALL)),
    ...printed.map(({ _id, until }) => dueRow('letter-file', _id, until, CALL)),
    ...asking.map(({ _id, askedAt }) => dueRow('picture', _id, askedAt + ANSWER_MS, CALL)),
    dueRow('look-over', 'everything', now + DAY_MS, CALL),
  ];
  await due.insertMany(rows);
  return { again: now + DAY_MS };
};

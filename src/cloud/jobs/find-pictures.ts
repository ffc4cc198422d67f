import { earlier, ideas, needs, pictureChecks, plans, updates } from '../data/collections';
import type { PictureCheckDoc } from '../data/documents/shared';
import { pictureCheckId } from '../platform/picture-check';

const waiting = { 'pictures.check': 'waiting' };

/**
 * Notes a check for every document with waiting pictures that has none: from the time before checks were noted, or
 * because a function was killed between writing the document and noting it. The timer then asks WeChat again.
 */
export async function noteWaitingPictures(): Promise<void> {
  const found: readonly Found[] = (
    await Promise.all([
      needs
        .every(waiting, ['_id', 'communityId', 'author', 'submittedAt'])
        .then((rows) => rows.map((row) => ({ ...row, collection: 'needs' as const, at: row.submittedAt }))),
      updates
        .every(waiting, ['_id', 'communityId', 'author', 'at'])
        .then((rows) => rows.map((row) => ({ ...row, collection: 'updates' as const }))),
      ideas
        .every(waiting, ['_id', 'communityId', 'author', 'at'])
        .then((rows) => rows.map((row) => ({ ...row, collection: 'ideas' as const }))),
      plans.every(waiting, ['_id', 'communityId', 'publishedBy', 'publishedAt']).then((rows) =>
        rows.map((row) => ({
          ...row,
          collection: 'plans' as const,
          author: row.publishedBy,
          at: row.publishedAt,
        })),
      ),
      earlier.every(waiting, ['_id', 'communityId', 'enteredBy', 'enteredAt']).then((rows) =>
        rows.map((row) => ({
          ...row,
          collection: 'earlier' as const,
          author: row.enteredBy,
          at: row.enteredAt,
        })),
      ),
    ])
  ).flat();
  await pictureChecks.insertMany(found.map(toCheck));
}

type Found = Pick<PictureCheckDoc, '_id' | 'communityId' | 'collection' | 'author' | 'at'>;

/** A check that asked once, long ago. */
const toCheck = ({ _id: documentId, communityId, collection, author, at }: Found): PictureCheckDoc => ({
  _id: pictureCheckId({ collection, documentId }),
  communityId,
  collection,
  documentId,
  author,
  state: 'asking',
  at,
  asked: 1,
  askedAt: at,
});

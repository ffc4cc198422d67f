import { communities } from '../data/collections';
import { operators } from '../data/database';

/** Ends the loop of communities whose rating period is over. */
export async function endRatings(now: number): Promise<readonly string[]> {
  const over = await communities.find({ stage: 'rating', 'rating.closesAt': operators.lte(now) } as object, {
    limit: 1000,
    fields: ['_id'],
  });
  for (const { _id } of over) {
    await communities.updateWhere(
      { _id, stage: 'rating' },
      { stage: 'done', changedAt: now, 'since.done': now },
    );
  }
  return over.map(({ _id }) => _id);
}

import { communities } from '../data/collections';
import { operators } from '../data/database';
import type { Job } from './on-its-own';
import { MOVES, stagesFor } from '../../domain/community/stage';

/** Ends the loop of communities whose rating period is over; answers which. */
export async function endRatings(now: number, job: Job): Promise<readonly string[]> {
  const over = await communities.find(
    { stage: operators.in(stagesFor('end-rating')), 'rating.closesAt': operators.lte(now) } as object,
    {
      limit: 1000,
      fields: ['_id'],
    },
  );
  const ended: string[] = [];
  for (const { _id } of over) {
    const done = await job(`ratings of ${_id}`, () =>
      communities.updateWhere(
        { _id, stage: operators.in(stagesFor('end-rating')) },
        { stage: MOVES['end-rating'].to, changedAt: operators.max(now), 'since.done': now },
      ),
    );
    if (done) ended.push(_id);
  }
  return ended;
}

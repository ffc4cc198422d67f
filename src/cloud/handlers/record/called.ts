import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import { ballotOf } from '../../data/frozen-ballots';
import { sampleView } from '../../services/record/standing';

/**
 * Notes what a drawn household answered; the last call counts. Two people may note at once without losing anything.
 */
export const noteCall: Handler<'record.called'> = async ({ input }) => {
  const { communityId, ballotId, unit, called } = input;
  const ballot = await ballotOf(communityId, ballotId);
  if (!ballot?.sample?.units.includes(unit)) return refuse('NOT_FOUND');
  const sample = await atomically(async (atom) => {
    const drawn = (await atom.get('ballots', ballotId))?.sample ?? ballot.sample;
    const noted = drawn && { ...drawn, called: { ...drawn.called, [unit]: called } };
    if (noted) await atom.update('ballots', ballotId, { sample: noted });
    return noted;
  });
  return sample ? ok(sampleView(sample)) : refuse('NOT_FOUND');
};

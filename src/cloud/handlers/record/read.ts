import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { ballots, communities } from '../../data/collections';
import { readNewestHeads } from '../../data/log';
import { mayExport, sampleView } from '../../services/record/standing';

const HEADS = 20;

/** What is public of the latest ballot's record. */
export const readPublicRecord: Handler<'record.read'> = async ({ input, caller }) => {
  const ballotId = (await communities.get(input.communityId))?.ballotId;
  const ballot = ballotId ? await ballots.get(ballotId) : null;
  if (!ballot || !ballotId) return ok({});
  const heads = await readNewestHeads(ballotId, HEADS);
  const { notice, roll, frozen, result, sample } = ballot;
  return ok({
    record: {
      ballotId,
      title: notice.statement.title,
      notice,
      ...(frozen && {
        roll: {
          statement: {
            type: 'roll',
            ballotId,
            owners: roll.owners,
            areaCenti: roll.areaCenti,
            units: frozen.units,
            root: frozen.root,
            frozenAt: frozen.frozenAt,
          },
          signature: frozen.signature,
        },
      }),
      heads,
      ...(result && { close: result.close }),
      ...(sample && { sample: sampleView(sample) }),
      mayExport: mayExport(ballot, caller) && result !== undefined,
    },
  });
};

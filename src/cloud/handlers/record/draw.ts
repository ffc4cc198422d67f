import { eligibleAreas } from '../../../domain/record/closing';
import { drawUnits, fewestToFlip, sampleSize } from '../../../domain/record/sample';
import { fewestToFlipDeemed } from '../../../domain/record/sample-deemed';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import type { BallotDoc } from '../../data/documents/ballot';
import { ballots } from '../../data/collections';
import { operators } from '../../data/database';
import { ballotOf } from '../../data/frozen-ballots';
import { sha256 } from '../../platform/crypto/signing';
import { readRecord } from '../../services/record/read-record';
import { sampleView } from '../../services/record/standing';
import type { SampleDoc } from '../../data/documents/record';

/**
 * Draws the owners who are asked by telephone whether their vote stands as they gave it. It is done once: whoever
 * could draw twice could choose.
 */
export const drawSample: Handler<'record.draw'> = async ({ input }) => {
  const { communityId, ballotId, seed } = input;
  const ballot = await ballotOf(communityId, ballotId);
  if (!ballot) return refuse('NOT_FOUND');
  if (ballot.sample?.seed === seed) return ok(sampleView(ballot.sample));
  if (ballot.sample) return refuse('SAMPLE_DRAWN');
  if (!ballot.result) return refuse('BALLOT_UNCOUNTED');
  const decides = ballot.notice.statement.form.binding === 'statutory';
  if (!decides || ballot.result.close.statement.tally.owners === 0) return refuse('NOTHING_TO_SAMPLE');
  const sample = await makeSample(ballot, ballot.result.close.statement.size, seed);
  const written = await ballots.updateWhere(
    { _id: ballotId, sample: operators.exists(false) },
    {
      sample: operators.set(sample),
    },
  );
  return written === 1 ? ok(sampleView(sample)) : refuse('SAMPLE_DRAWN');
};

/**
 * Draws from all owners of the roll, one flat each. If a vote was left out, its owner counts as silent and can still
 * be drawn.
 */
async function makeSample(ballot: BallotDoc, size: number, seed: string): Promise<SampleDoc> {
  const { rollEntries, openings, silent } = await readRecord(ballot, size);
  const areas = eligibleAreas(rollEntries);
  const votes = openings.map(({ owner, choice, channel }) => ({
    ownerKey: owner,
    areaCenti: areas.get(owner) ?? 0,
    choice,
    channel,
  }));
  const flats = new Map<string, string>();
  for (const { owner, unit, eligible } of rollEntries) {
    if (eligible && !flats.has(owner)) flats.set(owner, unit);
  }
  const { form, nonVoters } = ballot.notice.statement;
  const voted = new Set<string>(votes.map(({ ownerKey }) => ownerKey));
  const deemed = silent.filter((owner) => areas.has(owner) && !voted.has(owner));
  const fewest =
    nonVoters === 'with-majority'
      ? fewestToFlipDeemed(form, areas, votes, deemed)
      : fewestToFlip(form, areas, votes);
  const count = sampleSize(fewest, areas.size);
  const units = drawUnits(sha256, seed, [...flats.values()], count);
  return { seed, fewest, votes: votes.length, units, called: {} };
}

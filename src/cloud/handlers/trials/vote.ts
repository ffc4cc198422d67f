import { optionsOf, type Choice, type Form } from '../../../domain/ballot/form';
import { phaseAt } from '../../../domain/ballot/phase';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { ballotOwners, votes } from '../../data/collections';
import { shortHash } from '../../platform/document-id';
import { sealsFor } from '../../platform/crypto/signing';
import { voteDocument } from '../../services/ballot/vote-document';
import { readTrial } from '../../services/city/trial-ballot';

/** Of the options of a motion: the first for those who agree, the second for the others. */
const choose = (form: Form, agrees: boolean): Choice =>
  Object.fromEntries(
    form.motions.map((motion) => {
      const options = optionsOf(form, motion);
      return [motion.motionId, [options[agrees ? 0 : 1] ?? options[0] ?? '']];
    }),
  );

/** Lets invented owners vote until as many have as was asked for. Nobody votes twice, and real people never here. */
export const fillTrial: Handler<'trials.vote'> = async ({ input, caller, now, random }) => {
  const { communityId, turnout, agree } = input;
  const found = await readTrial(communityId);
  if (!found?.ballot) return refuse('NOT_FOUND');
  const { ballot } = found;
  const { form, opensAt, closesAt } = ballot.notice.statement;
  const phase = phaseAt(ballot.notice.statement, now);
  if (phase === 'notice' || !ballot.frozen) return refuse('BALLOT_NOT_OPEN', { opensAt });
  if (phase !== 'open') return refuse('BALLOT_CLOSED', { closedAt: closesAt });
  const own = new Set(caller.flats.flatMap(({ ownerKey }) => ownerKey ?? []));
  const [owners, cast] = await Promise.all([
    ballotOwners.every({ ballotId: ballot._id }),
    votes.every({ ballotId: ballot._id }, ['_id', 'ownerKey']),
  ]);
  const voted = new Set(cast.map(({ ownerKey }) => ownerKey));
  const silent = owners
    .filter(({ ownerKey, unsold }) => !voted.has(ownerKey) && !own.has(ownerKey) && !unsold)
    .sort((a, b) => (shortHash(a._id) < shortHash(b._id) ? -1 : 1));
  const wanted = Math.max(0, Math.ceil((owners.length * turnout) / 100) - voted.size);
  const chosen = silent.slice(0, wanted);
  await votes.insertMany(
    chosen.map((owner, at) => {
      // Spread evenly: of every hundred, `agree` do.
      const agrees = Math.floor(((at + 1) * agree) / 100) > Math.floor((at * agree) / 100);
      const mutationId = shortHash('trial vote', ballot._id, owner.ownerKey);
      return voteDocument(
        {
          ballotId: ballot._id,
          communityId,
          owner,
          choice: choose(form, agrees),
          channel: 'online',
          castBy: `invented:${owner.ownerKey}`,
          castAt: now,
          mutationId,
        },
        sealsFor(ballot.notice.statement),
        random,
      );
    }),
  );
  return ok({ cast: chosen.length });
};

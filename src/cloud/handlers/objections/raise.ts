import { ok } from '../../../domain/shared/result';
import { refuse, type Caller, type Handler } from '../../call';
import type { BallotDoc } from '../../data/documents/ballot';
import { ballotOwners, objections } from '../../data/collections';
import { ballotOf, readFrozenBallot } from '../../data/frozen-ballots';
import { createdId } from '../../platform/document-id';
import { isOwn } from '../../../domain/ballot/eligibility';
import { isTaken, type Objectionable } from '../../../domain/ballot/objection';
import { listClaims } from '../../services/ballot/may-vote';
import { callTimer } from '../../services/shared/due';
import { ownerOfUnit } from '../../services/ballot/voters';

/**
 * Takes an objection from a resident of the flat: to its entry on the roll, to a vote taken for it, or to the
 * preliminary result.
 */
export const raiseObjection: Handler<'objections.raise'> = async ({ input, caller, now }) => {
  const { communityId, ballotId, mutationId, to, unit, text } = input;
  const objectionId = createdId(caller.openid, mutationId, ballotId);
  const [ballot, known] = await Promise.all([ballotOf(communityId, ballotId), objections.get(objectionId)]);
  if (known) return ok({ objectionId });
  const flat = caller.flats.find((each) => each.unit === unit);
  if (!ballot || !flat) return refuse('NOT_FOUND');
  if (!isTaken(objectionable(ballot), to, flat.kind, now)) return refuse('OBJECTION_CLOSED');
  const frozen = await readFrozenBallot(ballotId);
  const entry = frozen && ownerOfUnit(frozen, unit);
  const ownerKey = entry ? entry.ownerKey : flat.ownerKey;
  if (to === 'vote' && !(entry && (await isTheirs(caller, ballot, entry.ownerKey))))
    return refuse('NOT_FOUND');
  await objections.insert({
    _id: objectionId,
    ballotId,
    communityId,
    to,
    unit,
    text,
    by: caller.openid,
    at: now,
    state: 'open',
    ...(ownerKey && { ownerKey }),
  });
  await callTimer('ballot', ballotId, now, mutationId);
  return ok({ objectionId });
};

/** Whether the entry is the caller's. Owning one of its flats by now is not enough to object to a vote for it. */
async function isTheirs(caller: Caller, ballot: BallotDoc, ownerKey: string): Promise<boolean> {
  const owner = await ballotOwners.get(`${ballot._id}:${ownerKey}`);
  return owner !== null && isOwn(listClaims(caller, ballot.notice.statement.form.binding), owner);
}

/** What decides, by the ballot, which objections are taken now. */
const objectionable = ({ notice, status, frozen, result }: BallotDoc): Objectionable => ({
  binding: notice.statement.form.binding,
  correctionEndsAt: notice.statement.correctionEndsAt,
  opensAt: notice.statement.opensAt,
  frozen: frozen !== undefined,
  status,
  ...(result && { objectionEndsAt: result.objectionEndsAt }),
});

import { UNSETTLED } from '../../../domain/ballot/paper';
import { givesWay } from '../../../domain/ballot/proxy';
import { fits } from '../../../domain/ballot/form';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import { papers, votes } from '../../data/collections';
import type { PaperDoc } from '../../data/documents/ballot';
import { operators } from '../../data/database';
import { createdId, sortKey } from '../../platform/document-id';
import { sealChoice } from '../../platform/crypto/sealed-choice';
import { sealsFor } from '../../platform/crypto/signing';
import { readyBallot } from '../../services/ballot/ready-ballot';
import { callTimer } from '../../services/shared/due';
import { keepPhoto, takePhoto } from '../../services/ballot/keep-photo';
import { dropUploads } from '../../services/shared/keep-pictures';
import { ownerOfUnit } from '../../services/ballot/voters';
import { phaseAt } from '../../../domain/ballot/phase';

/**
 * The first of two readings of a paper vote. It is sealed at once: who confirms it reads the photo, not the reading.
 * Paper and photo are taken together, so of several sent at once one owner has one that waits, and each its own photo.
 */
export const enterPaper: Handler<'papers.enter'> = async ({ input, caller, now, random }) => {
  const { communityId, ballotId, mutationId, unit, channel, choice } = input;
  const paperId = createdId(caller.openid, mutationId, ballotId);
  const ballot = await readyBallot(communityId, ballotId, now);
  if (!ballot) return refuse('NOT_FOUND');
  const { form, opensAt, closesAt } = ballot.notice;
  if (now < opensAt || !('owners' in ballot)) return refuse('BALLOT_NOT_OPEN', { opensAt });
  const owner = ownerOfUnit(ballot, unit);
  if (!owner) return refuse('NOT_ON_BALLOT_ROLL');
  if (!fits(form, choice)) return refuse('CHOICE_INVALID');
  const { ownerKey, units } = owner;
  const [known, vote, [waiting]] = await Promise.all([
    papers.get(paperId),
    votes.get(`${ballotId}:${ownerKey}`),
    papers.find({ ballotId, ownerKey, state: operators.in(UNSETTLED) }, { limit: 1 }),
  ]);
  if (known) return ok({ paperId });
  if (phaseAt(ballot.notice, now) === 'closed') return refuse('BALLOT_CLOSED', { closedAt: closesAt });
  // A vote cast by a proxy is no obstacle: the owner's own vote takes its place.
  if (vote && !givesWay(vote)) {
    return refuse('ALREADY_VOTED', { castAt: vote.castAt, channel: vote.channel });
  }
  if (waiting) return refuse('PAPER_WAITING');
  const photo = await keepPhoto(ballotId, input.picture, 'papers');
  // A repeat has no upload any more: it was deleted once it was kept.
  if ('error' in photo) return (await papers.get(paperId)) ? ok({ paperId }) : photo;
  const paper: PaperDoc = {
    _id: paperId,
    ballotId,
    communityId,
    ownerKey,
    units,
    channel,
    picture: photo.picture,
    sealed: sealChoice(choice, paperId, sealsFor(ballot.notice).choiceKey, random.bytes(12)),
    enteredBy: caller.openid,
    enteredAt: now,
    sortKey: sortKey(now, paperId),
    state: 'waiting',
  };
  const refused = await atomically(async (atom) => {
    if (await atom.get('papers', paperId)) return null;
    const last = (await atom.get('ballotOwners', `${ballotId}:${ownerKey}`))?.paper;
    const other = last === undefined ? null : await atom.get('papers', last);
    if (other && UNSETTLED.includes(other.state)) return 'PAPER_WAITING' as const;
    if (!(await takePhoto(atom, ballotId, photo.picture, paperId))) return 'PHOTO_MISSING' as const;
    await atom.update('ballotOwners', `${ballotId}:${ownerKey}`, { paper: paperId });
    await atom.insert('papers', paper);
    return null;
  });
  if (refused) return refuse(refused);
  await callTimer('ballot', ballotId, now, mutationId);
  await dropUploads([input.picture]);
  return ok({ paperId });
};

import { castMoment } from '../../../domain/ballot/freeze';
import { fits, type Choice } from '../../../domain/ballot/form';
import { mayReadAgain, UNSETTLED } from '../../../domain/ballot/paper';
import { canonical } from '../../../domain/record/canonical';
import { ok } from '../../../domain/shared/result';
import type { Output } from '../../../contract/contract';
import { refuse, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import type { PaperDoc, VoteDoc } from '../../data/documents/ballot';
import { papers, votes } from '../../data/collections';
import { readFrozenBallot, type FrozenBallot } from '../../data/frozen-ballots';
import { openChoice } from '../../platform/crypto/sealed-choice';
import { sealsFor } from '../../platform/crypto/signing';
import { voteDocument } from '../../services/ballot/vote-document';
import { callTimer } from '../../services/shared/due';
import { replaceProxyVote } from '../../services/ballot/void-vote';

type Confirmed = Output<'papers.confirm'>;

/**
 * Takes the second reading, by another person. If both read the same, the vote is cast as of the moment when the
 * paper was entered. If the owner's vote has come in another way before, that vote stands and the paper is settled as
 * overtaken.
 */
export const confirmPaper: Handler<'papers.confirm'> = async ({ input, caller, now, random, concerns }) => {
  const { communityId, mutationId, paperId, choice } = input;
  const paper = await papers.get(paperId);
  const ballot = paper && (await readFrozenBallot(paper.ballotId));
  if (!paper || paper.communityId !== communityId || !ballot) return refuse('NOT_FOUND');
  concerns(...paper.units);
  if (paper.settledWith === mutationId) return ok(await readOutcome(paper));
  if (!UNSETTLED.includes(paper.state)) return refuse('PAPER_SETTLED');
  if (paper.state === 'differs') return refuse('PAPER_DIFFERS');
  if (!mayReadAgain(caller, paper)) return refuse('SAME_PERSON');
  if (!fits(ballot.notice.form, choice)) return refuse('CHOICE_INVALID');
  const settled = { settledBy: caller.openid, settledAt: now, settledWith: mutationId };
  if (canonical(choice) !== firstReading(paper, ballot)) {
    // If somebody else settled it in the same moment, that person either read it as the first did or withdrew it.
    const differs = await papers.updateWhere(
      { _id: paperId, state: 'waiting' },
      { state: 'differs', ...settled },
    );
    return differs === 1 ? ok({ state: 'differs' }) : refuse('PAPER_SETTLED');
  }
  const owner = ballot.owners.get(paper.ownerKey);
  if (!owner) return refuse('NOT_FOUND');
  const { ballotId, channel, enteredAt, enteredBy } = paper;
  // The paper's id takes the place of the mutation, so that a repeat after a break finds this very vote.
  const casting = { ballotId, communityId, owner, choice: choice as Choice, channel, mutationId: paperId };
  const castAt = castMoment(enteredAt, ballot.frozenAt);
  const vote = voteDocument({ ...casting, castBy: enteredBy, castAt }, sealsFor(ballot.notice), random);
  const standing = await settle(vote, paperId, settled, now);
  await callTimer('ballot', ballotId, now, mutationId);
  return standing ? ok(outcomeOf(standing, paperId)) : refuse('PAPER_SETTLED');
};

/**
 * Casts the paper's vote and settles the paper, together or not at all. If somebody withdraws the paper in the same
 * moment, either they are told of the vote or the vote is not cast. Returns the vote that stands, or null where
 * another has settled the paper.
 */
const settle = (vote: VoteDoc, paperId: string, settled: Partial<PaperDoc>, now: number) =>
  atomically(async (atom): Promise<VoteDoc | null> => {
    const paper = await atom.get('papers', paperId);
    if (paper?.state !== 'waiting') return null;
    const standing = await atom.get('votes', vote._id);
    if (!standing) await atom.insert('votes', vote);
    const cast = !standing || (await replaceProxyVote(atom, vote, standing, now));
    await atom.update('papers', paperId, { state: cast ? 'counted' : 'overtaken', ...settled });
    return cast ? vote : standing;
  });

const firstReading = ({ sealed, _id }: PaperDoc, { notice }: FrozenBallot): string =>
  openChoice(sealed, _id, sealsFor(notice).choiceKey);

async function readOutcome(paper: PaperDoc): Promise<Confirmed> {
  if (paper.state === 'differs') return { state: 'differs' };
  return outcomeOf(await votes.get(`${paper.ballotId}:${paper.ownerKey}`), paper._id);
}

const outcomeOf = (vote: VoteDoc | null, paperId: string): Confirmed =>
  vote?.mutationId === paperId
    ? { state: 'counted', receipt: vote.receipt }
    : { state: 'overtaken', castAt: vote?.castAt ?? 0 };

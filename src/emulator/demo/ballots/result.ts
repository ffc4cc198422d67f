import type { BallotOwnerDoc, ResultDoc, VoteDoc } from '../../../cloud/data/documents/ballot';
import { openVote } from '../../../cloud/services/ballot/vote-document';
import { sha256, type Seals } from '../../../cloud/platform/crypto/signing';
import { objectionEnd } from '../../../domain/ballot/schedule';
import { digest } from '../../../domain/record/canonical';
import { closeBallot } from '../../../domain/record/closing';
import type { HeadStatement, NoticeStatement, Opening, RollEntry } from '../../../domain/record/statements';
import { COUNTED_AFTER_MS } from '../story/timelines';
import type { WrittenLog } from './write-log';

interface Counted {
  readonly notice: NoticeStatement;
  readonly log: WrittenLog;
  readonly head: HeadStatement;
  readonly rollEntries: readonly RollEntry[];
  readonly votes: readonly VoteDoc[];
  readonly documents: readonly BallotOwnerDoc[];
}

/** The final result of a ballot to which nobody objected. */
export function resultOf(
  { notice, log, head, rollEntries, votes, documents }: Counted,
  {
    closes,
    counted,
    rollRoot,
  }: { readonly closes: number; readonly counted: number; readonly rollRoot: string },
  seals: Seals,
): ResultDoc {
  const tokens = new Map(documents.map(({ ownerKey, token }) => [ownerKey, token]));
  const openings = votes.map((vote): Opening => {
    const owner = tokens.get(vote.ownerKey) ?? '';
    return { receipt: vote.receipt, owner, ...openVote(vote, seals), channel: vote.channel };
  });
  const { form, nonVoters, ballotId } = notice;
  const close = seals.signed({
    type: 'close' as const,
    ballotId,
    stage: 'final' as const,
    size: head.size,
    root: head.root,
    heads: log.heads.length,
    rollRoot,
    openings: digest(sha256, openings),
    ...closeBallot({ form, nonVoters, entries: log.entries, rollEntries, openings, silent: [] }),
    closedAt: counted,
  });
  const countedAt = closes + COUNTED_AFTER_MS;
  return { close, countedAt, objectionEndsAt: objectionEnd(countedAt, notice), voids: 0 };
}

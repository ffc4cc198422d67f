import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { Seal } from '../../components/seal';
import { useCast, useVote } from '../../stores/ballot';
import { findLetter, sendWaiting, useOutbox } from '../../stores/outbox';
import type { BallotView, MyBallotPaper } from '../../stores/types';
import { ballotText } from '../../text/ballot';
import { problemText } from '../../text/errors';
import { useOpenPapers } from './use-open-papers';

/** The caller's votes: still to be cast, waiting on the phone, or cast with their receipt. */
export function Papers({ ballot }: { readonly ballot: BallotView }) {
  const begin = useVote((vote) => vote.begin);
  const { now } = useCast();
  const open = useOpenPapers(ballot);
  if (ballot.mine.length === 0) return <Notice kind="info">{ballotText.notOwner}</Notice>;
  return (
    <Card title={ballotText.mineTitle}>
      {now.state === 'refused' && (
        <Notice kind="danger" title={ballotText.refusedTitle}>
          {problemText(now.problem)}
        </Notice>
      )}
      {ballot.mine.map((paper) => (
        <View key={paper.ownerKey} className="stack">
          <View className="t-body">{ballotText.paper(paper.units, paper.areaCenti)}</View>
          <PaperState ballot={ballot} paper={paper} />
          {open.slice(1).includes(paper) && (
            <SecondaryButton text={ballotText.begin(paper.units)} onPress={() => begin(paper.ownerKey)} />
          )}
        </View>
      ))}
      <View className="t-small">{ballotText.oneVote}</View>
    </Card>
  );
}

function PaperState({ ballot, paper }: { readonly ballot: BallotView; readonly paper: MyBallotPaper }) {
  const justCast = useVote((vote) => vote.justCast === paper.ownerKey);
  const letters = useOutbox((outbox) => outbox.letters);
  if (paper.voted) {
    return (
      <View className="receipt">
        <Seal seal="plan" state="finished" falling={justCast} />
        <View className="receipt__words">
          <View className="t-list">{justCast ? ballotText.doneTitle : ballotText.votedTitle}</View>
          <View className="t-small">{ballotText.castAt(paper.voted.castAt)}</View>
          <View className="t-small">{ballotText.receipt}</View>
          <View className="receipt__number">{paper.voted.receipt}</View>
          <View className="t-small">{ballotText.receiptNote}</View>
        </View>
      </View>
    );
  }
  const waits = findLetter(
    letters,
    'ballots.cast',
    (input) => input.ballotId === ballot.ballotId && input.ownerKey === paper.ownerKey,
  );
  if (!waits) return null;
  return (
    <>
      <Notice kind="wait" title={ballotText.keptTitle}>
        {ballotText.keptText(ballot.closesAt)}
      </Notice>
      <SecondaryButton text={ballotText.keptTry} onPress={sendWaiting} />
    </>
  );
}

import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { useReceipt } from '../../stores/record/receipt';
import { optionName } from '../../text/ballot/labels';
import { readingProblemText } from '../../text/words/reading-errors';
import { receiptText as text } from '../../text/record/receipt';
import type { BallotView, MyBallotPaper } from '../../contract/ballot/ballots';

interface Props {
  readonly communityId: string;
  readonly ballot: BallotView;
  readonly paper: MyBallotPaper;
}

/** The person's own vote as it was counted: behind a tap, since somebody may be looking on, and gone with the page. */
export function OwnVote({ communityId, ballot, paper }: Props) {
  const { own, openingOwn, ownProblem, showOwn, hideOwn } = useReceipt();
  return (
    <Card title={text.ownTitle}>
      <View className="t-small">{text.ownNote}</View>
      {ownProblem && (
        <Notice kind="wait" title={text.ownProblem}>
          {readingProblemText(ownProblem)}
        </Notice>
      )}
      {own && (
        <>
          {ballot.form.motions.map((motion) => (
            <View key={motion.motionId} className="t-list">
              {text.answer(
                motion.title,
                (own.choice[motion.motionId] ?? []).map((pick) => optionName(motion, pick)),
              )}
            </View>
          ))}
          {own.matches ? (
            <Notice kind="done" title={text.matchesTitle}>
              {text.matches}
            </Notice>
          ) : (
            <Notice kind="danger" title={text.differsTitle}>
              {text.differs}
            </Notice>
          )}
        </>
      )}
      <SecondaryButton
        text={openingOwn ? text.opening : own ? text.hideOwn : text.showOwn}
        busy={openingOwn}
        onPress={() => (own ? hideOwn() : void showOwn(communityId, ballot.ballotId, paper.ownerKey))}
      />
    </Card>
  );
}

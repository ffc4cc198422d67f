import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Notice } from '../../components/notice';
import { Seal } from '../../components/seal';
import { TextLink } from '../../components/text-link';
import { acknowledgeVote, useAcknowledge, useVote } from '../../stores/ballot/ballot';
import { goIn } from '../../stores/app/navigate';
import { ballotText as text } from '../../text/ballot/ballot';
import { problemText } from '../../text/words/errors';
import type { BallotView, MyBallotPaper } from '../../contract/ballot/ballots';
import { page } from '../../routes';

interface Props {
  readonly communityId: string;
  readonly ballot: BallotView;
  readonly paper: MyBallotPaper;
  readonly voted: NonNullable<MyBallotPaper['voted']>;
}

/** A vote that was cast: how it came, its receipt, and what the owner can do if it is wrong. */
export function CastPaper({ communityId, ballot, paper, voted }: Props) {
  const { justCast, begin } = useVote();
  const { receipt, castAt, channel, toCheck } = voted;
  const fresh = justCast === paper.ownerKey;
  const own = paper.proxyUntil === undefined;
  const object = () => goIn(communityId, page('household/objection', { to: 'vote', unit: paper.units[0] }));
  return (
    <>
      {toCheck && <ToCheck communityId={communityId} ballot={ballot} paper={paper} voted={voted} />}
      <View className="receipt">
        <Seal seal="plan" state="finished" falling={fresh} />
        <View className="receipt__words">
          <View className="t-list">{fresh ? text.doneTitle : text.votedTitle(channel)}</View>
          <View className="t-small">{text.castAt(castAt)}</View>
          <View className="t-small">{text.receipt}</View>
          <View className="receipt__number">{receipt}</View>
          <View className="t-small">{text.receiptNote}</View>
        </View>
      </View>
      <SecondaryButton
        text={text.toReceipt}
        onPress={() =>
          goIn(communityId, page('household/receipt', { ballot: ballot.ballotId, code: receipt }))
        }
      />
      {own && channel === 'proxy' && ballot.phase === 'open' && (
        <SecondaryButton
          text={text.overrideProxy}
          onPress={() => begin({ ballotId: ballot.ballotId, ownerKey: paper.ownerKey })}
        />
      )}
      {own && !toCheck && !fresh && Date.now() < (ballot.result?.objectionEndsAt ?? Infinity) && (
        <TextLink text={text.notOurs} onPress={object} />
      )}
    </>
  );
}

/** If somebody else handed the vote in, the owner says whether it is what they want. */
function ToCheck({ communityId, ballot, paper, voted }: Props) {
  const { now } = useAcknowledge();
  const busy = now.state === 'busy';
  return (
    <>
      <Notice kind="wait" title={text.toCheckTitle}>
        {text.toCheck(voted.channel, voted.castAt)}
      </Notice>
      {now.state === 'failed' && (
        <Notice kind="danger" title={text.rightProblem}>
          {problemText(now.problem)}
        </Notice>
      )}
      <SecondaryButton
        text={busy ? text.saying : text.itIsRight}
        busy={busy}
        onPress={() => void acknowledgeVote(communityId, ballot.ballotId, paper.ownerKey)}
      />
      <SecondaryButton
        text={text.itIsWrong}
        busy={busy}
        onPress={() => goIn(communityId, page('household/objection', { to: 'vote', unit: paper.units[0] }))}
      />
    </>
  );
}

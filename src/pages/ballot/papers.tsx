import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { useCast, useVote } from '../../stores/ballot/ballot';
import { goIn } from '../../stores/app/navigate';
import { sendWaiting } from '../../stores/app/outbox';
import { ballotText as text } from '../../text/ballot/ballot';
import { problemText } from '../../text/words/errors';
import { OutboxLink } from '../outbox-link';
import { CastPaper } from './cast-paper';
import { useOpenPapers, useWaits } from './use-open-papers';
import type { BallotView, MyBallotPaper } from '../../contract/ballot/ballots';
import { page } from '../../routes';

interface Props {
  readonly communityId: string;
  readonly ballot: BallotView;
}

/** The caller's votes: still to be cast, waiting on the phone, or cast with their receipt. */
export function Papers({ communityId, ballot }: Props) {
  const begin = useVote((vote) => vote.begin);
  const open = useOpenPapers(ballot);
  if (ballot.mine.length === 0) return <Notice kind="info">{text.notOwner}</Notice>;
  return (
    <Card title={text.mineTitle}>
      <Refused communityId={communityId} ballot={ballot} />
      {ballot.mine.map((paper) => (
        <View key={paper.ownerKey} className="stack paper">
          <View className="t-body">
            {paper.proxyUntil
              ? text.proxyFor(paper.units, paper.proxyUntil)
              : text.paper(paper.units, paper.areaCenti)}
          </View>
          <PaperState communityId={communityId} ballot={ballot} paper={paper} />
          {open.slice(1).includes(paper) && (
            <SecondaryButton
              text={text.begin(paper)}
              onPress={() => begin({ ballotId: ballot.ballotId, ownerKey: paper.ownerKey })}
            />
          )}
        </View>
      ))}
      <View className="t-small">
        {ballot.form.binding === 'statutory' ? text.oneVote : text.oneHousehold}
      </View>
    </Card>
  );
}

/** Why the last vote was refused; if another one already counts, the way to object to it. */
function Refused({ communityId, ballot }: Props) {
  const { now } = useCast();
  if (now.state !== 'refused') return null;
  return (
    <>
      <Notice kind="danger" title={text.refusedTitle}>
        {problemText(now.problem)}
      </Notice>
      {now.problem.code === 'ALREADY_VOTED' && ballot.mine.some(({ voted }) => voted) && (
        <SecondaryButton
          text={text.refusedWrong}
          onPress={() => goIn(communityId, page('household/objection', { to: 'vote' }))}
        />
      )}
    </>
  );
}

function PaperState({ communityId, ballot, paper }: Props & { readonly paper: MyBallotPaper }) {
  const waits = useWaits(ballot.ballotId);
  if (waits(paper.ownerKey)) {
    return (
      <>
        <Notice kind="wait" title={text.keptTitle}>
          {text.keptText(ballot.closesAt)}
        </Notice>
        <SecondaryButton text={text.keptTry} onPress={sendWaiting} />
        <OutboxLink />
      </>
    );
  }
  if (paper.voted)
    return <CastPaper communityId={communityId} ballot={ballot} paper={paper} voted={paper.voted} />;
  if (paper.paperWaiting) return <Notice kind="wait">{text.paperWaiting}</Notice>;
  return null;
}

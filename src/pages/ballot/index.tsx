import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { EmptyState } from '../../components/empty-state';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { TurnoutBars } from '../../components/turnout-bars';
import { Viewed } from '../../components/viewed';
import { useBallot, useVote } from '../../stores/ballot';
import { go, routes } from '../../stores/navigate';
import type { BallotView } from '../../stores/types';
import { useCommunity, useRefresh } from '../../stores/use-community';
import { titles } from '../../text/app';
import { ballotText } from '../../text/ballot';
import { moment } from '../../text/time';
import { BallotNotice } from './ballot-notice';
import { BallotResult } from './ballot-result';
import { BuildingTurnouts } from './building-turnouts';
import { CastVote } from './cast-vote';
import { Papers } from './papers';
import { useOpenPapers } from './use-open-papers';
import './ballot.scss';

/** The community's latest vote, from the notice to the result. */
export default function Ballot() {
  const communityId = useCommunity();
  const { view, load } = useBallot();
  const { at, begin, leave } = useVote();
  const refresh = () => {
    if (communityId) void load({ communityId });
  };
  useRefresh(refresh);
  useEffect(() => leave, [leave]);

  const ballot = 'value' in view ? view.value.ballot : undefined;
  // Straight to the first paper that is still to be cast; the card has the others.
  const first = useOpenPapers(ballot)[0];
  if (ballot && at.step !== 'look') return <CastVote communityId={communityId} ballot={ballot} />;
  return (
    <Screen
      title={titles.ballot}
      bottom={
        first && <PrimaryButton text={ballotText.begin(first.units)} onPress={() => begin(first.ownerKey)} />
      }
    >
      <Viewed view={view} onRetry={refresh}>
        {(value) =>
          value.ballot ? (
            <Contents ballot={value.ballot} />
          ) : (
            <EmptyState seal="plan" title={ballotText.emptyTitle} text={ballotText.emptyText} />
          )
        }
      </Viewed>
    </Screen>
  );
}

function Contents({ ballot }: { readonly ballot: BallotView }) {
  const { phase, result, turnout } = ballot;
  return (
    <>
      {phase === 'notice' && (
        <Notice kind="info" title={ballotText.noticeTitle(ballot.opensAt)}>
          {ballotText.noticeText}
        </Notice>
      )}
      {phase === 'closed' && !result && (
        <Notice kind="wait" title={ballotText.countingTitle}>
          {ballotText.countingText}
        </Notice>
      )}
      {result && <BallotResult result={result} />}
      {phase === 'open' && <Papers ballot={ballot} />}
      <BallotNotice ballot={ballot} />
      {phase === 'notice' && <Papers ballot={ballot} />}
      {phase !== 'notice' && (
        <Card title={ballotText.turnoutTitle}>
          <TurnoutBars
            turnout={turnout}
            roll={ballot.roll}
            gap={ballot.gap}
            until={phase === 'open' ? moment(ballot.closesAt) : undefined}
          />
          <BuildingTurnouts buildings={turnout.byBuilding} />
          <View className="t-small">{ballotText.counted(turnout.countedAt)}</View>
        </Card>
      )}
      {phase === 'closed' && <Papers ballot={ballot} />}
      <SecondaryButton text={ballotText.toPlan} onPress={() => go(routes.plan)} />
    </>
  );
}

import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ListRow } from '../../components/list-row';
import { Notice } from '../../components/notice';
import { ProgressBar } from '../../components/progress-bar';
import { ScoreLine } from '../../components/score-line';
import type { Attended } from '../../domain/city/attention';
import type { CommunitySummary } from '../../domain/city/summary';
import { allows, type Stage } from '../../domain/community/stage';
import { DIMENSIONS } from '../../domain/rating/dimension';
import { useOverviewFilter } from '../../stores/city/overview';
import { goIn } from '../../stores/app/navigate';
import { overviewText as text, reasonText } from '../../text/city/overview';
import { households } from '../../text/words/numbers';
import { dimensionName } from '../../text/rating/labels';
import { stageName } from '../../text/words/stages';
import { turnoutText } from '../../text/ballot/turnout';
import { page } from '../../routes';

/** The residents' page that tells most about the stage. */
const pageOf: Readonly<Record<Stage, string>> = {
  waiting: page('pages/needs'),
  needs: page('pages/needs'),
  plan: page('pages/plan'),
  ballot: page('pages/ballot'),
  works: page('pages/works'),
  rating: page('household/rating'),
  done: page('household/rating'),
};

interface BallotProps {
  readonly ballot: NonNullable<CommunitySummary['ballot']>;
  /** The reason above already has the date. */
  readonly dated: boolean;
}

function BallotLine({ ballot, dated }: BallotProps) {
  const { owners, rollOwners, closesAt, passed } = ballot;
  if (passed) return <View className="t-small">{text.ballotPassed}</View>;
  if (closesAt <= Date.now()) return <View className="t-small">{text.ballotCounting}</View>;
  return (
    <View className="stack">
      <ProgressBar
        name={text.turnoutName}
        part={owners}
        whole={rollOwners}
        said={turnoutText.ofAll(households(owners), households(rollOwners))}
        twoThirds
      />
      {!dated && <View className="t-small">{text.ballotCloses(closesAt)}</View>}
    </View>
  );
}

/** One community: why it stands here, its stage in the loop, its vote, and its score with the numbers beside it. */
export function CommunityRow({ attended: { summary, reasons } }: { readonly attended: Attended }) {
  const { opened, openRow } = useOverviewFilter();
  const { communityId, name, district, stage, stageSince, ballot, overall, byDimension } = summary;
  const open = opened === communityId;
  // If the ballot failed, the reason above already says so.
  const showBallot = ballot && ballot.passed !== false && allows(stage, 'announce-ballot');
  return (
    <Card>
      <View className="ends">
        <View className="t-list">{name}</View>
        <View className="t-small">{district}</View>
      </View>
      {reasons.map((reason) => (
        <Notice key={reason.kind} kind="wait" title={reasonText(reason)} />
      ))}
      <View>
        <View className="t-body">{text.since(stageName[stage], stageSince)}</View>
        <View className="t-small">{text.size(summary.households, summary.needs)}</View>
      </View>
      {showBallot && <BallotLine ballot={ballot} dated={reasons[0]?.kind === 'turnout-short'} />}
      {overall && <ScoreLine name={text.overallName} score={overall} />}
      {open &&
        byDimension &&
        DIMENSIONS.map((dimension) => (
          <ScoreLine key={dimension} name={dimensionName[dimension]} score={byDimension[dimension]} />
        ))}
      <View>
        {byDimension && overall && overall.display !== 'suppressed' && (
          <ListRow
            title={open ? text.hideDimensions : text.dimensions}
            onOpen={() => openRow(open ? undefined : communityId)}
          />
        )}
        <ListRow title={text.workers} onOpen={() => goIn(communityId, page('worker/workers'))} />
        <ListRow title={text.openPage} onOpen={() => goIn(communityId, pageOf[stage])} />
      </View>
    </Card>
  );
}

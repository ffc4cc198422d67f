import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ListRow } from '../../components/list-row';
import { Notice } from '../../components/notice';
import { PictureGrid } from '../../components/picture-grid';
import { ProgressBar } from '../../components/progress-bar';
import { Tag } from '../../components/tag';
import { TurnoutBars } from '../../components/turnout-bars';
import { go } from '../../stores/app/navigate';
import { ballotNow, homeText } from '../../text/home/home';
import { needsText } from '../../text/need/needs';
import { moment } from '../../text/words/time';
import { worksText } from '../../text/works/works';
import { milestoneName } from '../../text/works/labels';
import type { MemberHub } from '../../contract/home/home';
import { page } from '../../routes';

/**
 * A card for the community's stage: the needs with most households, the vote's turnout, or the latest from the site.
 */
export function StageCard({ home }: { readonly home: MemberHub }) {
  const { topNeeds, ballot, latestUpdate } = home;
  if (ballot) return <BallotCard ballot={ballot} />;
  if (latestUpdate)
    return (
      <Card title={homeText.latestUpdate}>
        <View className="ends">
          <Tag kind="info" text={milestoneName[latestUpdate.milestone]} />
          <View className="t-small">{moment(latestUpdate.at)}</View>
        </View>
        <View className="t-body">{latestUpdate.text}</View>
        <PictureGrid pictures={latestUpdate.pictures.slice(0, 3)} />
        <ProgressBar
          name={worksText.progress}
          part={latestUpdate.progress}
          whole={100}
          said={worksText.progressOf(latestUpdate.progress)}
        />
      </Card>
    );
  if (!topNeeds || topNeeds.length === 0) return null;
  return (
    <Card title={homeText.topNeeds}>
      <View>
        {topNeeds.map((need) => (
          <ListRow
            key={need.needId}
            title={needsText.topTitle(need.category, need.households)}
            hint={need.text}
            onOpen={() => go(page('pages/need', { id: need.needId }))}
          />
        ))}
        <ListRow title={homeText.allNeeds} onOpen={() => go(page('pages/needs'))} />
      </View>
    </Card>
  );
}

function BallotCard({ ballot }: { readonly ballot: NonNullable<MemberHub['ballot']> }) {
  const { phase, binding, stage } = ballot;
  return (
    <Card title={homeText.ballotTitle[binding]}>
      <View className="t-body">{ballot.title}</View>
      {stage ? (
        <Counted ballot={ballot} stage={stage} />
      ) : (
        <View className="ends">
          <Tag kind={phase === 'open' ? 'seal' : 'info'} text={ballotNow[phase]} />
          <View className="t-small">
            {phase === 'notice' ? homeText.noticeFrom(ballot.opensAt) : homeText.closes(ballot.closesAt)}
          </View>
        </View>
      )}
      {phase === 'open' && binding === 'statutory' && (
        <TurnoutBars
          turnout={ballot.turnout}
          roll={ballot.roll}
          gap={ballot.gap}
          until={moment(ballot.closesAt)}
        />
      )}
      {phase === 'open' && binding === 'consultative' && (
        <View className="t-list">{homeText.taken(ballot.turnout.owners, ballot.roll.owners)}</View>
      )}
      {phase === 'closed' && !stage && <View className="t-body">{homeText.counting}</View>}
    </Card>
  );
}

/** A consultation decides nothing: it has a result, but neither passes nor fails. */
function Counted({ ballot: { passed }, stage }: CountedProps) {
  if (passed === undefined) return <Notice kind="info" title={homeText.consulted[stage]} />;
  const title = homeText.outcome[stage][passed ? 'passed' : 'failed'];
  return <Notice kind={passed ? 'done' : 'wait'} title={title} />;
}

interface CountedProps {
  readonly ballot: NonNullable<MemberHub['ballot']>;
  readonly stage: 'preliminary' | 'final';
}

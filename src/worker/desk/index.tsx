import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Screen } from '../../components/screen';
import { SealLine } from '../../components/seal-line';
import { Viewed } from '../../components/viewed';
import { allows, hasReached, sealStates } from '../../domain/community/stage';
import { goIn } from '../../stores/app/navigate';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import {
  deskRows,
  loadDesk,
  useDeskHome,
  useRoll,
  voteDuties,
  type DeskRow as Row,
} from '../../stores/home/desk';
import { needsRows, useOverdue } from '../../stores/need/desk-rows';
import { deskText as text } from '../../text/home/desk';
import { stageName } from '../../text/words/stages';
import { DeskRow } from './desk-row';
import { IdeasCard } from './ideas-card';
import { NeedsCard } from './needs-card';
import { PicturesCard } from './pictures-card';
import { VoteCard } from './vote-card';
import { PeopleCard } from './people-card';
import { page } from '../../routes';

/** The page that a row leads to: where something can be done, or else what residents read. */
function target(row: Row): string {
  switch (row.step) {
    case 'roll':
      return page('worker/roll');
    case 'plan':
      return row.state === 'now' || row.changeable ? page('worker/plan') : page('pages/plan');
    case 'ballot':
      if (row.is === 'no-roll') return page('worker/roll');
      return row.state === 'now' || row.state === 'ahead' ? page('worker/ballot') : page('pages/ballot');
    case 'rating':
      return row.state === 'done' ? page('household/rating') : page('worker/rating');
  }
}

/** The worker's entry: residents' needs, then the steps of the loop in their order, with what is due now. */
export default function Desk() {
  const communityId = useCommunity();
  const { view } = useDeskHome();
  const roll = useRoll((store) => store.view);
  const overdue = useOverdue((store) => store.view);
  const refresh = () => void loadDesk(communityId);
  useRefresh(refresh);
  const rollOf = 'value' in roll ? (roll.value.roll ?? null) : undefined;
  return (
    <Screen title={text.title}>
      <Viewed view={view} onRetry={refresh} skeletonCards={4}>
        {(home) => {
          if (home.kind !== 'member') return null;
          const { name, stage, since } = home.community;
          return (
            <>
              <View className="t-page">{name}</View>
              <Card>
                <View className="t-list">{stageName[stage]}</View>
                <SealLine
                  seals={sealStates(stage)}
                  finishedAt={{ need: since.plan, plan: since.rating, effect: since.done }}
                />
              </Card>
              <NeedsCard communityId={communityId} rows={needsRows(home, overdue)} />
              <PicturesCard communityId={communityId} />
              {hasReached(stage, 'plan') && (
                <IdeasCard communityId={communityId} waiting={home.figures?.ideas} />
              )}
              <VoteCard communityId={communityId} duties={voteDuties(home)} />
              <View className="t-small">{text.lead}</View>
              {deskRows(home, rollOf, Date.now()).map((row, index) => (
                <DeskRow
                  key={row.step}
                  row={row}
                  number={index + 1}
                  onOpen={() => goIn(communityId, target(row))}
                />
              ))}
              <PeopleCard communityId={communityId} fresh={allows(stage, 'enter-planned')} />
            </>
          );
        }}
      </Viewed>
    </Screen>
  );
}

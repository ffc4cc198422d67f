import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { takeBuilding, useIsWorker, useTakeBuilding } from '../../stores/ballot/canvass';
import { problemText } from '../../text/words/errors';
import { canvassBuildingText as text } from '../../text/ballot/canvass';
import type { BuildingToReach } from '../../contract/ballot/canvass';

interface Props {
  readonly communityId: string;
  readonly ballotId: string;
  readonly building: string;
  readonly takenBy: BuildingToReach['takenBy'];
}

/** Who goes from door to door here; somebody who cannot go gives the building back. */
export function TakenBy({ communityId, ballotId, building, takenBy }: Props) {
  const { now } = useTakeBuilding();
  const busy = now.state === 'busy';
  const mine = takenBy === 'me';
  // Only a worker may take a building over from another.
  const worker = useIsWorker(communityId);
  const may = worker || takenBy !== 'another';
  const press = mine ? text.giveBack : takenBy ? text.takeOver : text.take;
  return (
    <Card>
      <View className="t-body">{text.takeTitle[takenBy ?? 'nobody']}</View>
      {now.state === 'failed' && (
        <Notice kind="danger" title={text.takeFailed}>
          {problemText(now.problem)}
        </Notice>
      )}
      {may && (
        <SecondaryButton
          text={busy ? text.taking : press}
          busy={busy}
          onPress={() => void takeBuilding(communityId, ballotId, building, !mine)}
        />
      )}
    </Card>
  );
}

import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ProgressBar } from '../../components/progress-bar';
import { Tag } from '../../components/tag';
import { canvassText as text } from '../../text/ballot/canvass';
import type { BuildingToReach } from '../../contract/ballot/canvass';

interface Props {
  readonly row: BuildingToReach;
  readonly onOpen: () => void;
}

/** One building: how many owners have voted, how many are missing, and who goes there. */
export function BuildingRow({ row, onOpen }: Props) {
  const { building, roll, voted, delivered, takenBy } = row;
  const name = text.building(building);
  const said = text.voted(voted.owners, roll.owners);
  const missing = roll.owners - voted.owners;
  const left = text.left(missing, roll.areaCenti - voted.areaCenti);
  const taken = text.taken[takenBy ?? 'nobody'];
  return (
    <Card onOpen={onOpen} label={[name, said, left, ...(missing > 0 ? [taken] : [])].join('，')}>
      <ProgressBar name={name} part={voted.owners} whole={roll.owners} said={said} />
      <View className="t-body">{left}</View>
      {missing > 0 && (
        <View className="ends">
          <Tag kind={takenBy === 'me' ? 'done' : takenBy ? 'plain' : 'wait'} text={taken} />
          {delivered > 0 && <View className="t-small">{text.delivered(delivered)}</View>}
        </View>
      )}
    </Card>
  );
}

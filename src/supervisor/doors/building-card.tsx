import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ProgressBar } from '../../components/progress-bar';
import { Tag } from '../../components/tag';
import type { RoundBuilding } from '../../stores/need/flats';
import { doorsText as text } from '../../text/need/doors';

interface Props {
  readonly row: RoundBuilding;
  readonly onOpen: () => void;
}

/** One building: how many doors were rung at, and what came of it. */
export function BuildingCard({ row, onOpen }: Props) {
  const { building, flats, visited, notHome, refused, unsent } = row;
  const gone = visited + notHome + refused;
  const counts = text.counts(visited, notHome, refused, Math.max(0, flats - gone));
  const said = text.progress(gone, flats);
  return (
    <Card onOpen={onOpen} label={`${text.building(building)}，${said}，${counts}`}>
      <ProgressBar name={text.building(building)} part={gone} whole={flats} said={said} />
      <View className="t-body">{counts}</View>
      {unsent > 0 && (
        <View className="ends">
          <Tag kind="wait" text={text.unsent(unsent)} />
        </View>
      )}
    </Card>
  );
}

import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ChipRow } from '../../components/chip-row';
import { Tag } from '../../components/tag';
import { TextLink } from '../../components/text-link';
import { REACHES, recordReach, useUnsentReach } from '../../stores/ballot/canvass';
import { canvassBuildingText as text, reachName } from '../../text/ballot/canvass';
import type { OwnerToReach } from '../../contract/ballot/canvass';
import { goIn } from '../../stores/app/navigate';
import { page } from '../../routes';
import type { Phase } from '../../domain/ballot/phase';

interface Props {
  readonly communityId: string;
  readonly ballotId: string;
  readonly owner: OwnerToReach;
  readonly phase: Phase;
}

const chips = REACHES.map((value) => ({ value, title: reachName[value] }));

/** One owner who has not voted: the flats, the outcome of the last visit, and buttons for this one. */
export function OwnerCard({ communityId, ballotId, owner, phase }: Props) {
  const { ownerKey, units, areaCenti, unsold, reach, paperWaiting } = owner;
  const unsent = useUnsentReach(ballotId, ownerKey);
  const [unit] = units;
  return (
    <Card>
      <View className="ends">
        <View className="t-list">{text.flats(units)}</View>
        <View className="t-small">{text.area(areaCenti)}</View>
      </View>
      {unsold && <View className="t-small">{text.unsold}</View>}
      {reach && <View className="t-small">{text.last(reach.outcome, reach.at)}</View>}
      {paperWaiting && (
        <View className="ends">
          <Tag kind="wait" text={text.paperWaiting} />
        </View>
      )}
      {unsent && <View className="t-small">{text.unsent(unsent)}</View>}
      {phase !== 'closed' && !paperWaiting && (
        <ChipRow
          label={text.record(units)}
          chips={chips}
          value={unsent ?? reach?.outcome}
          onChoose={(outcome) => void recordReach(communityId, ballotId, ownerKey, outcome)}
        />
      )}
      {phase === 'open' && unit && !paperWaiting && (
        <TextLink
          text={text.paper}
          label={`${text.paper}，${text.flats(units)}`}
          onPress={() => goIn(communityId, page('supervisor/paper', { unit: unit }))}
        />
      )}
    </Card>
  );
}

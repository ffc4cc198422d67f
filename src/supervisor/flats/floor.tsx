import { View } from '@tarojs/components';
import { spoken } from '../../components/a11y';
import { Tag } from '../../components/tag';
import type { RoundFlat } from '../../stores/need/flats';
import { flatsText as text, outcomeName } from '../../text/need/doors';
import './floor.scss';

interface Props {
  readonly floor: string;
  readonly flats: readonly RoundFlat[];
  readonly onOpen: (unit: string) => void;
}

const kinds = { visited: 'done', 'not-home': 'wait', refused: 'plain' } as const;

/** The doors of one floor, each a row for the whole thumb. */
export function Floor({ floor, flats, onOpen }: Props) {
  return (
    <View className="floor">
      <View className="t-small">{text.floor(floor)}</View>
      {flats.map((flat) => {
        const { unit, room, outcome, heard, unsent } = flat;
        const state = outcome ? outcomeName[outcome] : text.ahead;
        const said = [outcome || !heard ? state : '', heard && text.heard, unsent && text.unsent];
        return (
          <View
            key={unit}
            className="floor__flat"
            hoverClass="pressed"
            onClick={() => onOpen(unit)}
            {...spoken({
              role: 'button',
              label: [text.room(room), ...said].filter(Boolean).join(text.comma),
            })}
          >
            <View className="floor__room">{text.room(room)}</View>
            <View className="floor__tags">
              {heard && <Tag kind="info" text={text.heard} />}
              {unsent && <Tag kind="wait" text={text.unsent} />}
              {outcome && <Tag kind={kinds[outcome]} text={state} />}
              {/* A household that has already spoken is no door to ring at. */}
              {!outcome && !heard && <View className="t-small">{state}</View>}
            </View>
          </View>
        );
      })}
    </View>
  );
}

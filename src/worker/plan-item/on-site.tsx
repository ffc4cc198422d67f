import { TEXT } from '../../domain/shared/bounds';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ChipRow } from '../../components/chip-row';
import { TextField } from '../../components/text-field';
import { FLOORS, type Floors } from '../../domain/plan/plan';
import { planWriteText as text } from '../../text/plan/write';
import { DisturbedDays } from './disturbed-days';
import type { ItemDraft } from '../../domain/plan/draft-item';

interface Props {
  readonly item: ItemDraft;
  readonly onChange: (change: Partial<ItemDraft>) => void;
}

const rows: readonly { readonly value: Floors | 'usual'; readonly title: string }[] = [
  { value: 'usual', title: text.floors.usual },
  ...FLOORS.map((value) => ({ value, title: text.floors[value] })),
];

/** What residents have to put up with, and which homes the item touches. */
export function OnSite({ item, onChange }: Props) {
  return (
    <Card>
      <View className="stack stack--wide">
        <TextField
          label={text.disturbance}
          hint={text.disturbanceHint}
          placeholder={text.disturbancePlaceholder}
          value={item.disturbance ?? ''}
          onChange={(disturbance) => onChange({ disturbance })}
          most={TEXT.disturbance[1]}
        />
        {item.disturbance && (
          <DisturbedDays days={item.days} now={Date.now()} onChange={(days) => onChange({ days })} />
        )}
        <View className="stack">
          <View className="field__label">{text.affects}</View>
          <View className="t-small">{text.affectsHint}</View>
          <ChipRow
            label={text.affects}
            chips={rows}
            value={item.floors ?? 'usual'}
            onChoose={(floors) => onChange({ floors: floors === 'usual' ? undefined : floors })}
          />
        </View>
        {item.floors && (
          <>
            <TextField
              label={text.building}
              placeholder={text.everywhere}
              value={item.building ?? ''}
              onChange={(building) => onChange({ building })}
              most={TEXT.building[1]}
              lines="one"
            />
            <TextField
              label={text.stairwell}
              placeholder={text.everywhere}
              value={item.stairwell ?? ''}
              onChange={(stairwell) => onChange({ stairwell })}
              most={TEXT.building[1]}
              lines="one"
            />
          </>
        )}
      </View>
    </Card>
  );
}

import { useState } from 'react';
import { View } from '@tarojs/components';
import { ChipRow } from '../components/chip-row';
import { TextLink } from '../components/text-link';
import { labelsOf } from '../domain/roll/electoral-roll';
import { flatChoiceText as text } from '../text/ballot/papers';

interface Props {
  readonly label: string;
  readonly buildings: readonly string[];
  readonly building: string | undefined;
  readonly onBuilding: (building: string) => void;
  /** The units of the chosen building; absent while they are being read. */
  readonly units: readonly string[] | undefined;
  readonly unit: string;
  readonly onChoose: (unit: string) => void;
  /** Shown if the building has none. */
  readonly none: string;
}

/** Lets the person choose a flat by building, stairwell and room; once chosen, only it stays. */
export function FlatChoice({ label, buildings, building, onBuilding, units, unit, onChoose, none }: Props) {
  const [chosen, choose] = useState<string>();
  if (unit) {
    return (
      <View className="stack">
        <View className="field__label">{label}</View>
        <View className="t-page">{text.flat(unit)}</View>
        <TextLink
          text={text.other}
          label={`${label}，${text.other}`}
          onPress={() => {
            choose(undefined);
            onChoose('');
          }}
        />
      </View>
    );
  }
  const rows = (units ?? []).map((value) => ({ value, ...labelsOf(value) }));
  const stairwells = [...new Set(rows.map(({ stairwell }) => stairwell))];
  const stairwell = chosen !== undefined && stairwells.includes(chosen) ? chosen : stairwells[0];
  return (
    <View className="stack">
      <View className="field__label">{label}</View>
      <ChipRow
        label={text.building}
        chips={buildings.map((value) => ({ value, title: text.buildingOf(value) }))}
        value={building}
        onChoose={onBuilding}
        tabs
      />
      {building && stairwells.length > 1 && (
        <ChipRow
          label={text.stairwell}
          chips={stairwells.map((value) => ({ value, title: text.stairwellOf(value) }))}
          value={stairwell}
          onChoose={choose}
          tabs
        />
      )}
      {building && (
        <ChipRow
          label={text.room}
          chips={rows
            .filter((row) => row.stairwell === stairwell)
            .map(({ value, room }) => ({ value, title: text.roomOf(room) }))}
          value={undefined}
          onChoose={onChoose}
        />
      )}
      {building && units?.length === 0 && <View className="t-small">{none}</View>}
    </View>
  );
}

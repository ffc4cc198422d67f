import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ChipRow } from '../../components/chip-row';
import { Fault } from '../../components/fault';
import { TextField } from '../../components/text-field';
import { useObjectionForm } from '../../stores/ballot/objection-answers';
import { objectionAnswerText as text } from '../../text/ballot/objection-answers';

const chips = (['keep', 'yes', 'no'] as const).map((value) => ({ value, title: text.unsold[value] }));
const most = { area: 10, unit: 40 };

/** The correction of the roll's entry; only fields that are filled in change. */
export function RollFields() {
  const { draft, faults, change } = useObjectionForm();
  const { area, unsold, sameOwnerAs } = draft;
  return (
    <Card title={text.correctionTitle}>
      <View className="t-small">{text.correctionHint}</View>
      <View className="stack stack--wide">
        <TextField
          label={text.area}
          placeholder={text.areaPlaceholder}
          value={area}
          onChange={(value) => change({ area: value })}
          most={most.area}
          error={faults.includes('area') ? text.faults.area : undefined}
          lines="one"
        />
        <View className="stack">
          <View className="field__label">{text.unsoldTitle}</View>
          <ChipRow
            label={text.unsoldTitle}
            chips={chips}
            value={unsold === undefined ? 'keep' : unsold ? 'yes' : 'no'}
            onChoose={(value) => change({ unsold: value === 'keep' ? undefined : value === 'yes' })}
          />
        </View>
        <TextField
          label={text.sameOwner}
          hint={text.sameOwnerHint}
          placeholder={text.sameOwnerPlaceholder}
          value={sameOwnerAs}
          onChange={(value) => change({ sameOwnerAs: value })}
          most={most.unit}
          error={faults.includes('sameOwnerAs') ? text.faults.sameOwnerAs : undefined}
          lines="one"
        />
      </View>
      <Fault error={faults.includes('nothing') && text.faults.nothing} />
    </Card>
  );
}

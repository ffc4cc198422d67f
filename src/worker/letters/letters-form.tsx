import { TEXT } from '../../domain/shared/bounds';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ChipRow } from '../../components/chip-row';
import { FlatField } from '../../components/flat-field';
import { Notice } from '../../components/notice';
import { TextField } from '../../components/text-field';
import { letterPlace, useLetters } from '../../stores/joining/letters';
import { lettersText as text } from '../../text/joining/desk';

const scopes = (['all', 'building', 'flat'] as const).map((value) => ({ value, title: text.scopes[value] }));
const kinds = (['owner', 'tenant'] as const).map((value) => ({ value, title: text.kinds[value] }));

/** Asks which flats, and whether for owners or tenants; the result is shown above. */
export function LettersForm() {
  const letters = useLetters();
  const { scope, kind, flat, made, change, show } = letters;
  const nowhere = !letterPlace(letters);
  return (
    <>
      {made && (
        <Notice kind="done" title={text.doneTitle(made.letters)}>
          {text.done}
        </Notice>
      )}
      {made && <SecondaryButton text={text.open} onPress={() => void show()} />}
      <Card title={text.lettersTitle}>
        <View className="stack stack--wide">
          <View className="t-body">{text.lettersText}</View>
          <View className="stack">
            <View className="t-list">{text.scope}</View>
            <ChipRow
              label={text.scope}
              chips={scopes}
              value={scope}
              onChoose={(to) => change({ scope: to })}
            />
          </View>
          {scope === 'building' && (
            <TextField
              label={text.building}
              value={flat.building}
              most={TEXT.building[1]}
              lines="one"
              lack={nowhere && text.writeBuilding}
              onChange={(building) => change({ flat: { ...flat, building } })}
            />
          )}
          {scope === 'flat' && (
            <FlatField
              label={text.flat}
              value={flat}
              lack={nowhere && text.writeFlat}
              onChange={(typed) => change({ flat: typed })}
            />
          )}
          <View className="stack">
            <View className="t-list">{text.kind}</View>
            <ChipRow label={text.kind} chips={kinds} value={kind} onChoose={(to) => change({ kind: to })} />
          </View>
          <View className="t-small">{text.void}</View>
        </View>
      </Card>
    </>
  );
}

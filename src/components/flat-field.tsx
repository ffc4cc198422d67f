import { Input, View } from '@tarojs/components';
import { inner, spoken } from './a11y';
import { Fault } from './fault';
import { components as text } from '../text/words/components';
import type { TypedFlat } from '../domain/joining/typed-flat';
import './flat-field.scss';

interface Props {
  readonly label: string;
  readonly value: TypedFlat;
  readonly onChange: (value: TypedFlat) => void;
  /** What the flat still lacks, see `ToMend`. */
  readonly lack?: string | false;
}

const fields = ['building', 'stairwell', 'room'] as const;

/** Asks for a flat in three short fields, as written on its door. */
export function FlatField({ label, value, onChange, lack }: Props) {
  return (
    <View className="field" {...spoken({ role: 'group', label })}>
      <View className="field__label">{label}</View>
      <View className="flat">
        {fields.map((key) => (
          <View key={key} className="flat__part">
            <Input
              className="field__input field__input--one flat__input"
              value={value[key]}
              maxlength={20}
              onInput={(event: { detail: { value: string } }) =>
                onChange({ ...value, [key]: event.detail.value })
              }
              aria-label={text.flat[key].label}
              {...inner({ 'aria-label': text.flat[key].label })}
            />
            <View className="flat__unit">{text.flat[key].unit}</View>
          </View>
        ))}
      </View>
      <View className="t-small">{text.flat.hint}</View>
      <Fault lack={lack} />
    </View>
  );
}

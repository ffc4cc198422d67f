import { Input, View } from '@tarojs/components';
import { inner } from '../../components/a11y';
import { Card } from '../../components/card';
import { Fault } from '../../components/fault';
import '../../components/text-field.scss';
import './number-card.scss';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** What the field still lacks, see `ToMend`. */
  readonly lack: string | false;
  readonly onChange: (digits: string) => void;
}

/** Asks for the six digits on somebody else's phone, as large as they are shown there. */
export function NumberCard({ label, hint, value, lack, onChange }: Props) {
  return (
    <Card>
      <View className="field">
        <View className="field__label">{label}</View>
        <Input
          className="field__input field__input--one number-card"
          type="number"
          value={value}
          maxlength={6}
          onInput={(event: { detail: { value: string } }) => onChange(event.detail.value.replace(/\D/g, ''))}
          aria-label={label}
          {...inner({ 'aria-label': label })}
        />
        <View className="t-small">{hint}</View>
        <Fault lack={lack} />
      </View>
    </Card>
  );
}

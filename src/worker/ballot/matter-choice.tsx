import { View } from '@tarojs/components';
import { ChoiceList } from '../../components/choice-list';
import { Fault } from '../../components/fault';
import { TextLink } from '../../components/text-link';
import { type Matter, MATTERS } from '../../domain/ballot/rule';
import { ballotWriteText as text } from '../../text/ballot/write';
import { matterPlain } from '../../text/ballot/write-labels';

interface Props {
  readonly label: string;
  readonly value: Matter | undefined;
  readonly missing: boolean;
  readonly onChoose: (matter: Matter | undefined) => void;
}

/** Lets the worker choose one of the nine matters; once chosen, only it stays. */
export function MatterChoice({ label, value, missing, onChoose }: Props) {
  const rows = MATTERS.filter((matter) => value === undefined || matter === value).map((matter) => ({
    value: matter,
    ...matterPlain[matter],
  }));
  return (
    <View className="stack">
      <View className="field__label">{label}</View>
      {value === undefined && <View className="t-small">{text.matterHint}</View>}
      <ChoiceList label={label} rows={rows} value={value} onChoose={onChoose} />
      <Fault error={missing && text.fault.matter} />
      {value && (
        <TextLink
          text={text.matterChange}
          label={`${label}，${text.matterChange}`}
          onPress={() => onChoose(undefined)}
        />
      )}
    </View>
  );
}

import { Slider, View } from '@tarojs/components';
import { StepButton } from '../../components/step-button';
import { progressStep, stepProgress } from '../../stores/works/update';
import { updateText as text } from '../../text/works/update';
import './progress-field.scss';

interface Props {
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** How much is done: a number to read at arm's length, two buttons for gloved hands, a slider for the rest. */
export function ProgressField({ value, onChange }: Props) {
  const button = (direction: 1 | -1, sign: string, label: string) => (
    <StepButton sign={sign} label={label} onPress={() => onChange(stepProgress(value, direction))} />
  );
  return (
    <View className="field">
      <View className="field__label">{text.progressTitle}</View>
      <View className="steps">
        {button(-1, text.lessSign, text.less)}
        <View className="t-number" aria-label={text.progressSpoken(value)}>
          {text.progress(value)}
        </View>
        {button(1, text.moreSign, text.more)}
      </View>
      <Slider
        className="progress-field__slider"
        value={value}
        step={progressStep}
        activeColor="#b3261e"
        backgroundColor="#e6ded3"
        blockColor="#b3261e"
        blockSize={28}
        onChange={({ detail }) => onChange(Number(detail.value))}
        aria-label={text.slider}
      />
    </View>
  );
}

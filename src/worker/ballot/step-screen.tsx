import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { FormFoot, nameFaults } from '../../components/form-foot';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { useBallotDraft } from '../../stores/ballot/notice';
import { ballotWriteText as text } from '../../text/ballot/write';
import { BALLOT_STEPS, type BallotStep } from '../../domain/ballot/notice-faults';

interface Props {
  readonly step: BallotStep;
  readonly title: string;
  readonly press: string;
  /** What is missing in addition to the draft's faults. */
  readonly lacks?: readonly (string | false)[];
  readonly onNext: () => void;
  readonly children: ReactNode;
}

/** One page of the notice: how far the worker is, and what is missing, beside the button that goes on. */
export function StepScreen({ step, title, press, lacks, onNext, children }: Props) {
  const { faults, volatile } = useBallotDraft();
  const bottom = (
    <FormFoot text={press} faults={nameFaults(text.lacks, faults)} lacks={lacks} onPress={onNext} />
  );
  return (
    <Screen title={title} bottom={bottom}>
      <View className="t-small">{text.step(BALLOT_STEPS.indexOf(step) + 1, BALLOT_STEPS.length + 1)}</View>
      {volatile && <Notice kind="wait">{text.draftVolatile}</Notice>}
      {children}
    </Screen>
  );
}

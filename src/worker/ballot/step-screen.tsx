import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton } from '../../components/button';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { useBallotDraft } from '../../stores/ballot/notice';
import { ballotWriteText as text } from '../../text/ballot/write';
import { BALLOT_STEPS, type BallotStep } from '../../domain/ballot/notice-faults';

interface Props {
  readonly step: BallotStep;
  readonly title: string;
  readonly press: string;
  readonly disabled?: boolean;
  readonly onNext: () => void;
  readonly children: ReactNode;
}

/** One page of the notice: how far one is, what is missing beside the button that goes on. */
export function StepScreen({ step, title, press, disabled = false, onNext, children }: Props) {
  const { faults, volatile } = useBallotDraft();
  const bottom = (
    <>
      {faults.length > 0 && (
        <Notice kind="wait" title={text.faultsTitle}>
          {faults.map((fault) => (
            <View key={fault}>{text.fault[fault]}</View>
          ))}
        </Notice>
      )}
      <PrimaryButton text={press} disabled={disabled} onPress={onNext} />
    </>
  );
  return (
    <Screen title={title} bottom={bottom}>
      <View className="t-small">{text.step(BALLOT_STEPS.indexOf(step) + 1, BALLOT_STEPS.length + 1)}</View>
      {volatile && <Notice kind="wait">{text.draftVolatile}</Notice>}
      {children}
    </Screen>
  );
}

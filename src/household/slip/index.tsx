import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { FormFoot } from '../../components/form-foot';
import { Screen } from '../../components/screen';
import { useSettle, useSlip } from '../../stores/need/records';
import { goHome } from '../../stores/app/navigate';
import { doorText, householdTitles, slipText as text } from '../../text/need/mine';
import { RecordCard } from '../record-card';
import { SettleButtons } from '../settle-buttons';
import { Settled } from '../settled';
import { SlipField } from './slip-field';
import { isWholeSlip } from '../../stores/app/slip-number';

/** For anybody with a slip, member or not: the record behind its number, and the household's word on it. */
export default function Slip() {
  const { slip, busy, record, problem, type, find, open } = useSlip();
  const { now } = useSettle();
  useEffect(() => open(), [open]);

  if (record) {
    const done = now.state === 'done' ? now.value.confirmed : undefined;
    const bottom =
      record.confirmed === 'waiting' ? (
        <SettleButtons record={record} slip={slip} />
      ) : (
        <>
          <PrimaryButton text={text.home} onPress={goHome} />
          <SecondaryButton text={text.other} onPress={open} />
        </>
      );
    return (
      <Screen title={householdTitles.slip} bottom={bottom} onBack={open}>
        {done && <Settled confirmed={done} />}
        {record.confirmed === 'waiting' && <View className="t-body">{doorText.ask}</View>}
        <RecordCard record={record} />
      </Screen>
    );
  }
  const retryAt = problem?.code === 'SLIP_UNKNOWN' ? problem.details.retryAt : undefined;
  return (
    <Screen
      title={householdTitles.slip}
      bottom={
        <FormFoot
          text={busy ? text.finding : text.find}
          busy={busy}
          lacks={[
            !isWholeSlip(slip) && text.lacks,
            retryAt !== undefined && Date.now() < retryAt && text.later,
          ]}
          refused={problem && { title: text.problemTitle, problem }}
          onPress={() => void find()}
        />
      }
    >
      <Card>
        <SlipField
          value={slip}
          error={slip.includes('U') && text.noU}
          lack={!isWholeSlip(slip) && text.whole}
          onChange={type}
        />
      </Card>
    </Screen>
  );
}

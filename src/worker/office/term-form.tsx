import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Fault } from '../../components/fault';
import { MomentField } from '../../components/moment-field';
import { startOfShanghaiDay } from '../../domain/shared/time';
import { useOfficeForm, type FormFault } from '../../stores/joining/offices';
import { officesText as text } from '../../text/joining/offices';

/** Asks for the term's first and last day. */
export function TermForm({ fault }: { readonly fault: FormFault }) {
  const { form, change } = useOfficeForm();
  const { from, lastDay } = form;
  return (
    <Card>
      <View className="stack stack--wide">
        <MomentField
          label={text.from}
          dateLabel={text.fromDay}
          at={from}
          from={Date.now()}
          onChange={(at) => change({ from: startOfShanghaiDay(at) })}
        />
        <MomentField
          label={text.until}
          dateLabel={text.untilDay}
          at={lastDay}
          from={from}
          onChange={(at) => change({ lastDay: startOfShanghaiDay(at) })}
        />
        {(fault === 'past' || fault === 'reversed' || fault === 'too-long') && (
          <Fault error={text.faults[fault]} />
        )}
      </View>
    </Card>
  );
}

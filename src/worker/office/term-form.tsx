import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { MomentField } from '../../components/moment-field';
import { startOfShanghaiDay } from '../../domain/shared/time';
import { useOfficeForm } from '../../stores/joining/offices';
import { officesText as text } from '../../text/joining/offices';

/** The first and the last day. */
export function TermForm() {
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
      </View>
    </Card>
  );
}

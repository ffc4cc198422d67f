import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Fault } from '../../components/fault';
import { MomentField } from '../../components/moment-field';
import { collectionFault, useCollectionPlan } from '../../stores/need/collection';
import { collectionText as text } from '../../text/need/collection';
import { DaysField } from './days-field';

/** The two moments and the days. `known`: a window has already been set. */
export function WindowForm({ known }: { readonly known: boolean }) {
  const { plan, touched, change } = useCollectionPlan();
  const { opensAt, closesAt, answerDays } = plan;
  const now = Date.now();
  const fault = collectionFault(plan, now);
  return (
    <>
      {!known && <View className="t-body">{text.notSet}</View>}
      <Card>
        <View className="stack stack--wide">
          <MomentField
            label={text.opensTitle}
            dateLabel={text.dateLabel}
            timeLabel={text.timeLabel}
            at={opensAt}
            from={Math.min(opensAt, now)}
            onChange={(at) => change({ opensAt: at })}
          />
          <MomentField
            label={text.closesTitle}
            dateLabel={text.dateLabel}
            timeLabel={text.timeLabel}
            at={closesAt}
            from={now}
            onChange={(at) => change({ closesAt: at })}
          />
        </View>
        {!known && !touched && <View className="t-small">{text.suggested}</View>}
        <Fault error={fault && text.faults[fault]} />
      </Card>
      <Card>
        <DaysField value={answerDays} onChange={(days) => change({ answerDays: days })} />
      </Card>
    </>
  );
}

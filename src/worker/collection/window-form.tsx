import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { MomentField } from '../../components/moment-field';
import { Notice } from '../../components/notice';
import { collectionFault, useCollectionPlan } from '../../stores/need/collection';
import { collectionText as text } from '../../text/need/collection';
import { DaysField } from './days-field';

/** The two moments and the days. `known`: a window is set already. */
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
        {fault && <Notice kind="danger">{text.faults[fault]}</Notice>}
      </Card>
      <Card>
        <DaysField value={answerDays} onChange={(days) => change({ answerDays: days })} />
      </Card>
    </>
  );
}

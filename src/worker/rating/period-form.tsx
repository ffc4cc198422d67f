import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Fault } from '../../components/fault';
import { MomentField } from '../../components/moment-field';
import { neededAnswers } from '../../domain/rating/interval';
import { isTooSoon, usePeriod } from '../../stores/rating/period';
import { askRatingText as text } from '../../text/home/desk';

/** The end of the period, how many answers make a reliable number, and what happens then. */
export function PeriodForm({ households }: { readonly households?: number }) {
  const { closesAt, checking, setClosesAt } = usePeriod();
  const now = Date.now();
  return (
    <>
      {checking ? (
        <Card title={text.confirmTitle}>
          <View className="t-body">{text.confirm(closesAt)}</View>
        </Card>
      ) : (
        <Card>
          <MomentField
            label={text.dateTitle}
            dateLabel={text.dateLabel}
            timeLabel={text.timeLabel}
            at={closesAt}
            from={now}
            onChange={setClosesAt}
          />
          <View className="t-small">{text.suggested}</View>
          <Fault error={isTooSoon(closesAt, now) && text.tooSoon} />
          {households !== undefined && households > 0 && (
            <View className="t-body">{text.needed(households, neededAnswers(households))}</View>
          )}
        </Card>
      )}
      <Card title={text.happensTitle}>
        {text.happens.map((sentence) => (
          <View key={sentence} className="t-body">
            {sentence}
          </View>
        ))}
      </Card>
    </>
  );
}

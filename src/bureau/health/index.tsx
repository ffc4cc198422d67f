import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Facts } from '../../components/facts';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { useRefresh } from '../../stores/app/use-community';
import { faultsNow, useHealth } from '../../stores/city/health';
import { healthText as text } from '../../text/city/health';

/** Whether the service does what it should: first what is wrong and what to do, then the figures. */
export default function Health() {
  const { view, load } = useHealth();
  const refresh = () => void load({});
  useRefresh(refresh);
  return (
    <Screen title={text.title}>
      <Viewed view={view} onRetry={refresh} skeletonCards={3}>
        {(health) => {
          const faults = faultsNow(health);
          const { facts } = text;
          const { timerAgeMs, overdue, pictures, stored, errors } = health;
          return (
            <>
              {faults.length === 0 ? (
                <Notice kind="done" title={text.fine}>
                  {text.fineText}
                </Notice>
              ) : (
                <Notice kind="danger" title={text.bad}>
                  {[...faults.map((subject) => text.fault[subject](health)), text.todo].join('')}
                </Notice>
              )}
              <Card>
                <Facts
                  facts={[
                    { name: facts.timer, value: facts.timerAt(timerAgeMs) },
                    { name: facts.overdue, value: facts.pieces(overdue.n) },
                    { name: facts.asking, value: facts.sets(pictures.asking) },
                    { name: facts.person, value: facts.sets(pictures.person) },
                    { name: facts.stored, value: facts.storedOf(stored.files, stored.bytes) },
                  ]}
                />
              </Card>
              <Card title={text.errorsTitle}>
                {errors.length === 0 && <View className="t-body">{text.noErrors}</View>}
                {errors.map(({ day, code, n }) => (
                  <View key={`${day} ${code}`} className="t-body">
                    {text.error(day, code, n)}
                  </View>
                ))}
              </Card>
            </>
          );
        }}
      </Viewed>
    </Screen>
  );
}

import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { recordText as text } from '../../text/record/record';
import type { RecordView } from '../../contract/record/record';

/** Whether households were asked if their vote is recorded as they gave it, and their answers; no flat is named. */
export function Sample({ sample }: { readonly sample: RecordView['sample'] }) {
  if (!sample) {
    return (
      <Card title={text.sampleTitle}>
        <View className="t-body">{text.sampleNone}</View>
      </Card>
    );
  }
  const { units, fewest, seed } = sample;
  const of = (said: (typeof units)[number]['called']) => units.filter(({ called }) => called === said).length;
  return (
    <Card title={text.sampleTitle}>
      <View className="t-body">{text.sample(units.length)}</View>
      <View className="t-list">
        {text.called(of('agrees'), of('differs'), of('unreached'), of(undefined))}
      </View>
      <View className="t-body">{text.sampleWhy(fewest)}</View>
      <View className="t-small">{text.sampleSeed(seed)}</View>
    </Card>
  );
}

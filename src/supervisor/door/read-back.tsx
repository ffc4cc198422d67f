import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { saidNeeds, type DoorDraft } from '../../stores/need/door-draft';
import { doorVisitText as text } from '../../text/need/door';
import { Slip } from './slip';

/** What is read to the household before it is saved, and the slip's number. A visit without needs has no slip. */
export function ReadBack({ draft }: { readonly draft: DoorDraft }) {
  const needs = saidNeeds(draft);
  return (
    <>
      <Card title={text.readTitle}>
        {needs.length === 0 && <View className="t-list">{text.readNone}</View>}
        {needs.length > 0 && <View className="t-body">{text.readLead}</View>}
        {needs.map(({ text: words }, index) => (
          <View key={index} className="t-list">
            {text.readNeed(index + 1, words.trim())}
          </View>
        ))}
        {needs.length > 0 && <View className="t-body">{text.readAsk}</View>}
      </Card>
      {needs.length > 0 && <Slip slip={draft.slip} />}
      {needs.length > 0 && <View className="t-small">{text.readEnd}</View>}
    </>
  );
}

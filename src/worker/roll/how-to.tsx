import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { rollText as text } from '../../text/roll/import';
import { ExampleTable } from './example-table';

/** What the sheet has to contain, by example, and what becomes of it. */
export function HowTo() {
  return (
    <>
      <Card title={text.howTitle}>
        <View className="t-body">{text.how}</View>
        <ExampleTable />
        <View className="t-small">{text.exampleScroll}</View>
        {text.columns.map((sentence) => (
          <View key={sentence} className="t-body">
            {sentence}
          </View>
        ))}
      </Card>
      <Notice kind="info" title={text.privacyTitle}>
        {text.privacy}
      </Notice>
    </>
  );
}

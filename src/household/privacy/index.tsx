import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Screen } from '../../components/screen';
import { privacyText as text } from '../../text/home/privacy';

/** What the app knows of a person, what for, and how to end it: in its own words, where WeChat shows no guide. */
export default function Privacy() {
  return (
    <Screen title={text.title}>
      <View className="t-page">{text.lead}</View>
      {text.parts.map(({ title, lines }) => (
        <Card key={title} title={title}>
          {lines.map((line) => (
            <View key={line} className="t-body">
              {line}
            </View>
          ))}
        </Card>
      ))}
      <View className="t-small">{text.guide}</View>
    </Screen>
  );
}

import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Tag } from '../../components/tag';
import { TextLink } from '../../components/text-link';
import type { AreaOfficeView } from '../../contract/joining/offices';
import { areasText as text } from '../../text/city/areas';
import { officesText } from '../../text/joining/offices';

interface Props {
  readonly office: AreaOfficeView;
  /** Present while the caller may end it. */
  readonly onEnd?: (() => void) | undefined;
}

/** One holder: which part of the city, from when until when, and how it ended. */
export function AreaCard({ office: { name, role, areaName, from, until, mine, ended }, onEnd }: Props) {
  return (
    <Card>
      <View className="ends">
        <View className="t-list">{name}</View>
        {mine && <Tag kind="info" text={text.mine} />}
      </View>
      <View className="t-body">{text.name(role, areaName)}</View>
      <View className="t-small">{text.term(from, until)}</View>
      {ended && <View className="t-body">{text.ended(ended.at, ended.reason)}</View>}
      {onEnd && <TextLink text={officesText.end} label={`${name}，${officesText.end}`} onPress={onEnd} />}
    </Card>
  );
}

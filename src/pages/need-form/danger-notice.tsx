import { View } from '@tarojs/components';
import { Notice } from '../../components/notice';
import type { Danger } from '../../domain/need/need-vocabulary';
import { dangerText } from '../../text/need/similar';

interface Props {
  readonly danger: Danger;
  /** Where the danger goes, or that it has gone there. */
  readonly after: string;
}

/** What to do first, before anybody reads on: people, then the rest. */
export function DangerNotice({ danger, after }: Props) {
  return (
    <Notice kind="danger" title={dangerText.title[danger]}>
      {dangerText.first[danger].map((line, index) => (
        <View key={line}>{`${index + 1}. ${line}`}</View>
      ))}
      <View className="t-small">{after}</View>
    </Notice>
  );
}

import { View } from '@tarojs/components';
import { Notice } from '../../components/notice';
import type { Danger } from '../../domain/need/need-vocabulary';
import { dangerText } from '../../text/need/similar';

interface Props {
  readonly danger: Danger;
  /** Says where the danger will be reported, or that it has been. */
  readonly after: string;
}

/** Says what to do first, before anything else on the page: people, then the rest. */
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

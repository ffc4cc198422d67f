import { View } from '@tarojs/components';
import { SecondaryButton } from './button';
import { Notice } from './notice';
import { components as text } from '../text/components';

interface Props {
  /** From `problemText`. */
  readonly reason: string;
  readonly onRetry: () => void;
  readonly title?: string;
}

/** A page that could not be opened and has no earlier answer to show: why, and one more try. */
export function FailedState({ reason, onRetry, title = text.failedTitle }: Props) {
  return (
    <View className="stack stack--wide">
      <Notice kind="wait" title={title}>
        {reason}
      </Notice>
      <SecondaryButton text={text.retry} onPress={onRetry} />
    </View>
  );
}

/** Above an earlier answer that could not be refreshed. */
export const OfflineNotice = () => (
  <Notice kind="wait" title={text.offlineTitle}>
    {text.offlineShown}
  </Notice>
);

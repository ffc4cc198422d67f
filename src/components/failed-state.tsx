import { View } from '@tarojs/components';
import { SecondaryButton } from './button';
import { Notice } from './notice';
import { TextLink } from './text-link';
import { components as text } from '../text/words/components';

interface Props {
  /** From `readingProblemText`. */
  readonly reason: string;
  /** Absent where asking again would bring the same answer. */
  readonly onRetry?: () => void;
  /** Absent on the hub itself. */
  readonly onHome?: () => void;
  readonly title?: string;
}

/** A page that could not be opened and has no earlier answer to show: why, one more try, and the way home. */
export function FailedState({ reason, onRetry, onHome, title = text.failedTitle }: Props) {
  return (
    <View className="stack stack--wide">
      <Notice kind="wait" title={title}>
        {reason}
      </Notice>
      {onRetry && <SecondaryButton text={text.retry} onPress={onRetry} />}
      {onHome && <SecondaryButton text={text.goHome} onPress={onHome} />}
    </View>
  );
}

interface EarlierProps {
  /** When the answer came that is shown, epoch ms. */
  readonly at: number;
  /** Why there is no newer one. */
  readonly reason: string;
  readonly onRetry: () => void;
}

/** Above an earlier answer that could not be refreshed: from when it is, why, and one more try. */
export const EarlierNotice = ({ at, reason, onRetry }: EarlierProps) => (
  <Notice kind="wait" title={text.earlierTitle(at)}>
    {reason}
    <TextLink text={text.retry} onPress={onRetry} />
  </Notice>
);

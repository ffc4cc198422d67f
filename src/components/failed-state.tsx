import { View } from '@tarojs/components';
import { SecondaryButton } from './button';
import { Notice } from './notice';
import { TextLink } from './text-link';
import { components as text } from '../text/words/components';

interface Props {
  /** From `readingProblemText`. */
  readonly reason: string;
  /** Absent if asking again would bring the same answer. */
  readonly onRetry?: () => void;
  /** Absent on the hub itself. */
  readonly onHome?: () => void;
  readonly title?: string;
}

/** A page that could not be opened and has no earlier answer to show: the reason, a retry, and the way home. */
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
  /** When the answer on show arrived, epoch ms. */
  readonly at: number;
  /** Why there is no newer answer. */
  readonly reason: string;
  readonly onRetry: () => void;
}

/** Stands above an earlier answer that could not be refreshed: how old it is, why, and a retry. */
export const EarlierNotice = ({ at, reason, onRetry }: EarlierProps) => (
  <Notice kind="wait" title={text.earlierTitle(at)}>
    {reason}
    <TextLink text={text.retry} onPress={onRetry} />
  </Notice>
);

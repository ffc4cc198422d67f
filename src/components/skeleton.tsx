import { View } from '@tarojs/components';
import { components as text } from '../text/words/components';
import './skeleton.scss';

interface Props {
  /** How many cards the answer will probably have. */
  readonly cards?: number;
}

/** The page's shape until its first answer arrives: no spinner, nothing that moves. */
export function Skeleton({ cards = 3 }: Props) {
  return (
    <View className="skeleton" aria-label={text.loading}>
      {Array.from({ length: cards }, (_, index) => (
        <View key={index} className="skeleton__card">
          <View className="skeleton__line skeleton__line--short" />
          <View className="skeleton__line" />
          <View className="skeleton__line skeleton__line--long" />
        </View>
      ))}
    </View>
  );
}

import { View } from '@tarojs/components';
import './mark.scss';

interface Props {
  /** Drawn as a filled triangle, an empty triangle, a clock. */
  readonly kind: 'danger' | 'late' | 'soon';
  readonly text: string;
}

/** A pressing matter in a few words: shape, word and colour together, so that nobody depends on one of them. */
export function Mark({ kind, text }: Props) {
  return (
    <View className={`mark mark--${kind}`}>
      <View className="mark__shape" aria-hidden="true" />
      <View className="mark__words">{text}</View>
    </View>
  );
}

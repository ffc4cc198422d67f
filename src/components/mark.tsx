import { View } from '@tarojs/components';
import './mark.scss';

interface Props {
  /** A filled triangle, an empty triangle, a clock. */
  readonly kind: 'danger' | 'late' | 'soon';
  readonly text: string;
}

/** Something pressing in a few words: shape, word and colour, so that none of them has to be seen alone. */
export function Mark({ kind, text }: Props) {
  return (
    <View className={`mark mark--${kind}`}>
      <View className="mark__shape" aria-hidden="true" />
      <View className="mark__words">{text}</View>
    </View>
  );
}

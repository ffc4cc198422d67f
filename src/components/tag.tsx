import { View } from '@tarojs/components';
import './tag.scss';

interface Props {
  readonly kind: 'plain' | 'info' | 'wait' | 'done' | 'seal';
  readonly text: string;
}

/** A state or a kind in one or two words, beside a title. */
export function Tag({ kind, text }: Props) {
  return <View className={`tag tag--${kind}`}>{text}</View>;
}

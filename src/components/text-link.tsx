import { View } from '@tarojs/components';
import { spoken } from './a11y';
import './text-link.scss';

interface Props {
  readonly text: string;
  readonly onPress: () => void;
  /** For the screen reader, if the words alone do not tell what they belong to. */
  readonly label?: string;
}

/** A minor action beside others: underlined words with a target that the whole thumb hits. */
export const TextLink = ({ text, onPress, label }: Props) => (
  <View className="text-link" hoverClass="pressed" onClick={onPress} {...spoken({ role: 'button', label })}>
    {text}
  </View>
);

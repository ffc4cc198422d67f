import { View } from '@tarojs/components';
import { ListRow } from '../../components/list-row';
import { TextLink } from '../../components/text-link';
import { deskNeedText as text } from '../../text/need/desk';
import './merged-row.scss';

interface Props {
  readonly words: string;
  readonly at: number;
  readonly onOpen: () => void;
  readonly onUndo: () => void;
}

/** The other need of a merge: a tap opens it, the link below takes it apart. */
export function MergedRow({ words, at, onOpen, onUndo }: Props) {
  return (
    <View className="merged-row">
      <ListRow title={words} hint={text.mergedAt(at)} onOpen={onOpen} />
      <TextLink text={text.undo} label={text.undoSpoken(words)} onPress={onUndo} />
    </View>
  );
}

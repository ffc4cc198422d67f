import { Image, View } from '@tarojs/components';
import { inner, spoken } from './a11y';
import { useLook } from './look';
import { Notice } from './notice';
import { components as text } from '../text/words/components';
import './picture-grid.scss';

interface Props {
  readonly label: string;
  /** Local pictures, already compressed (`client/pictures` does it on choosing). */
  readonly pictures: readonly string[];
  readonly most: number;
  /** Why they are not the ones that the person chose; shown beside them. */
  readonly trouble?: keyof typeof text.pictureTrouble;
  readonly onAdd: () => void;
  readonly onRemove: (picture: string) => void;
}

/** Lets the person add pictures to a text: each can be taken away again, and the last square adds one more. */
export function PicturePicker({ label, pictures, most, trouble, onAdd, onRemove }: Props) {
  const { shown } = useLook();
  const said = trouble === 'not-kept' && pictures.length === 0 ? undefined : trouble;
  return (
    <View className="stack">
      <View className="ends">
        <View className="field__label">{label}</View>
        <View className="t-small">{text.counter(pictures.length, most)}</View>
      </View>
      <View className="pictures">
        {pictures.map((picture, index) => (
          <View key={picture.slice(-60)} className="pictures__frame">
            <Image
              className="pictures__picture"
              src={shown(picture)}
              mode="aspectFill"
              {...inner({ alt: '' })}
            />
            <View
              className="pictures__remove"
              hoverClass="pressed"
              onClick={() => onRemove(picture)}
              {...spoken({ role: 'button', label: text.removePicture(index + 1) })}
            />
          </View>
        ))}
        {pictures.length < most && (
          <View
            className="pictures__frame"
            hoverClass="pressed"
            onClick={onAdd}
            {...spoken({ role: 'button', label: text.addPicture })}
          >
            <View className="pictures__add">{text.addPicture}</View>
          </View>
        )}
      </View>
      {said && <Notice kind="wait">{text.pictureTrouble[said]}</Notice>}
      <View className="t-small">{text.picturesHint(most)}</View>
    </View>
  );
}

import { Image, View } from '@tarojs/components';
import { inner, spoken } from './a11y';
import { useLook } from './look';
import { components as text } from '../text/words/components';
import './picture-grid.scss';

interface Props {
  readonly pictures: readonly string[];
}

/** Pictures in squares, loaded as they come near; a tap shows one in full. */
export function PictureGrid({ pictures }: Props) {
  const { shown, preview } = useLook();
  if (pictures.length === 0) return null;
  return (
    <View className={`pictures pictures--${pictures.length === 1 ? 'one' : 'many'}`}>
      {pictures.map((file, index) => (
        <View
          key={file}
          className="pictures__frame"
          onClick={() => preview(pictures, file)}
          {...spoken({ role: 'button', label: text.openPicture(index + 1, pictures.length) })}
        >
          <Image
            className="pictures__picture"
            src={shown(file)}
            mode="aspectFill"
            lazyLoad
            {...inner({ alt: '' })}
          />
        </View>
      ))}
    </View>
  );
}

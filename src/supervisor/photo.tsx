import { Image, View } from '@tarojs/components';
import { inner, spoken } from '../components/a11y';
import { useLook } from '../components/look';
import { photoText as text } from '../text/ballot/papers';
import './photo.scss';

/** A paper in its whole length, so that it can be read; a tap opens it for enlarging. */
export function Photo({ picture }: { readonly picture: string }) {
  const { shown, preview } = useLook();
  return (
    <View
      className="photo"
      hoverClass="pressed"
      onClick={() => preview([picture], picture)}
      {...spoken({ role: 'button', label: text.open })}
    >
      <Image className="photo__sheet" src={shown(picture)} mode="widthFix" {...inner({ alt: '' })} />
    </View>
  );
}

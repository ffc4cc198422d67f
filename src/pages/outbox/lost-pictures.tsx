import { useState } from 'react';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Notice } from '../../components/notice';
import { PictureGrid } from '../../components/picture-grid';
import { chooseOthers, picturesOf, sendWithout } from '../../stores/app/tend-outbox';
import { components } from '../../text/words/components';
import { outboxText as text } from '../../text/home/outbox';
import type { Letter } from '../../client/outbox';

interface Props {
  readonly letter: Letter;
  /** Places of the lost pictures, from 0. */
  readonly lost: readonly number[];
}

/** Pictures that are gone from the phone: which ones, those that are left, and the two ways on. */
export function LostPictures({ letter, lost }: Props) {
  const [trouble, tell] = useState<keyof typeof components.pictureTrouble>();
  const left = picturesOf(letter);
  return (
    <>
      <Notice kind="danger" title={text.needsYou}>
        {text.lost(lost, lost.length + left.length)}
      </Notice>
      {left.length > 0 && <View className="t-small">{text.left}</View>}
      <PictureGrid pictures={left} />
      {trouble && <Notice kind="wait">{components.pictureTrouble[trouble]}</Notice>}
      <SecondaryButton text={text.sendWithout(lost.length)} onPress={() => sendWithout(letter)} />
      <SecondaryButton
        text={text.chooseOthers}
        onPress={() => void chooseOthers(letter).then((said) => tell(said))}
      />
    </>
  );
}

import { useState } from 'react';
import { View } from '@tarojs/components';
import { useLook } from './look';
import { TextLink } from './text-link';
import { components as text } from '../text/words/components';

interface Props {
  readonly text: string;
  /** Names the text that is unfolded, for the screen reader. */
  readonly of: string;
}

/** Characters of three lines at the standard size; in care mode (关怀) a third fewer fit. */
const shown = 54;

/** A text in a list, without a page of its own: three lines, and the rest at a tap. */
export function LongText({ text: said, of }: Props) {
  const { care, scale } = useLook();
  const [open, unfold] = useState(false);
  const long = [...said].length > shown / (care ? 1.4 : 1) / scale || said.split('\n').length > 3;
  return (
    <>
      <View className={`t-body said${long && !open ? ' clamp' : ''}`}>{said}</View>
      {long && (
        <TextLink
          text={open ? text.fold : text.unfold}
          label={`${of}，${open ? text.fold : text.unfold}`}
          onPress={() => unfold(!open)}
        />
      )}
    </>
  );
}

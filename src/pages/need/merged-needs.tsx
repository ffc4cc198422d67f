import { useState } from 'react';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { ListRow } from '../../components/list-row';
import { go } from '../../stores/app/navigate';
import { threadText } from '../../text/need/thread';
import { page } from '../../routes';

interface Props {
  readonly needs: readonly { readonly needId: string; readonly text: string; readonly at: number }[];
}

const first = 3;

/**
 * Needs that were joined, each with a link to its own thread: people can still find what they said in their own words.
 */
export function MergedNeeds({ needs }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? needs : needs.slice(0, first);
  return (
    <View>
      {shown.map(({ needId, text, at }) => (
        <ListRow
          key={needId}
          title={text}
          hint={threadText.mergedOn(at)}
          onOpen={() => go(page('pages/need', { id: needId }))}
        />
      ))}
      {shown.length < needs.length && (
        <SecondaryButton
          text={threadText.mergedMore(needs.length - shown.length)}
          onPress={() => setAll(true)}
        />
      )}
    </View>
  );
}

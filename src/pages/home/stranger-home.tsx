import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { EntryGrid } from '../../components/entry-grid';
import { Seal } from '../../components/seal';
import { go } from '../../stores/app/navigate';
import { homeText } from '../../text/home/home';
import { meEntry } from './member-tiles';
import './home.scss';
import { page } from '../../routes';

/** Explains the product to somebody who is no member yet; the button below finds their home. */
export function StrangerHome() {
  return (
    <>
      <View className="stack">
        <View className="t-page">{homeText.strangerTitle}</View>
        <View className="t-body">{homeText.strangerText}</View>
      </View>
      <Card>
        {homeText.strangerSteps.map(({ seal, text }) => (
          <View key={seal} className="home-step">
            <Seal seal={seal} state="present" />
            <View className="t-list">{text}</View>
          </View>
        ))}
      </Card>
      <EntryGrid
        entries={[
          { key: 'join', ...homeText.ways, onOpen: () => go(page('household/join')) },
          {
            key: 'slip',
            title: homeText.slip,
            hint: homeText.slipHint,
            onOpen: () => go(page('household/slip')),
          },
          meEntry,
        ]}
      />
    </>
  );
}

import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { EntryGrid } from '../../components/entry-grid';
import { Notice } from '../../components/notice';
import { Seal } from '../../components/seal';
import { useJoin } from '../../stores/home/home';
import { go } from '../../stores/app/navigate';
import { problemText } from '../../text/words/errors';
import { homeText, placeText } from '../../text/home/home';
import { meEntry } from './member-tiles';
import './home.scss';
import { page } from '../../routes';

/** What this is for, to somebody who is no member yet; the button below finds the home. */
export function StrangerHome() {
  const { now } = useJoin();
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
      {now.state === 'failed' && (
        <Notice kind="wait" title={homeText.joinTitle}>
          {problemText(now.problem)}
        </Notice>
      )}
      <EntryGrid
        entries={[
          { key: 'join', ...placeText.ways, onOpen: () => go(page('household/join')) },
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

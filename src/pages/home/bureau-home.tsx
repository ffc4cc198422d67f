import { Card } from '../../components/card';
import { EntryGrid } from '../../components/entry-grid';
import { SecondaryButton } from '../../components/button';
import { View } from '@tarojs/components';
import { go, routes } from '../../stores/navigate';
import { titles } from '../../text/app';
import { homeText } from '../../text/home';
import { meText } from '../../text/me';

/** The bureau reads the whole city; it belongs to no community. */
export function BureauHome() {
  return (
    <>
      <Card title={homeText.bureauTitle}>
        <View className="t-body">{homeText.bureauText}</View>
        <SecondaryButton text={homeText.bureauOpen} onPress={() => go(routes.bureau)} />
      </Card>
      <EntryGrid
        entries={[{ key: 'me', title: titles.me, hint: meText.size, onOpen: () => go(routes.me) }]}
      />
    </>
  );
}

import { Card } from '../../components/card';
import { EntryGrid } from '../../components/entry-grid';
import { View } from '@tarojs/components';
import { homeText } from '../../text/home/home';
import { meEntry } from './member-tiles';

/** The bureau reads the whole city and belongs to no community; the hub's button opens the overview. */
export function BureauHome() {
  return (
    <>
      <Card title={homeText.bureauTitle}>
        <View className="t-body">{homeText.bureauText}</View>
      </Card>
      <EntryGrid entries={[meEntry]} />
    </>
  );
}

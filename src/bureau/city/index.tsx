import { View } from '@tarojs/components';
import { PrimaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { EmptyState } from '../../components/empty-state';
import { ListRow } from '../../components/list-row';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { go } from '../../stores/app/navigate';
import { useRefresh } from '../../stores/app/use-community';
import { isUnready, useCity } from '../../stores/city/communities';
import { cityText as text } from '../../text/city/communities';
import { page } from '../../routes';
import { CityList } from './city-list';
import { DistrictCards } from './district-cards';
import { useIsBureau } from './use-is-bureau';

const tools = [
  { key: 'approvals', url: page('bureau/approvals') },
  { key: 'settings', url: page('bureau/settings') },
  { key: 'offices', url: page('bureau/offices') },
  { key: 'practice', url: page('bureau/practice') },
  { key: 'health', url: page('bureau/health') },
  { key: 'acts', url: page('bureau/acts') },
] as const;

/** The districts and communities of the caller's part of the city; the bureau adds and changes them here. */
export default function City() {
  const { view, load } = useCity();
  const bureau = useIsBureau();
  const refresh = () => void load({});
  useRefresh(refresh);
  const add = bureau && <PrimaryButton text={text.add} onPress={() => go(page('bureau/community'))} />;
  return (
    <Screen title={text.title} bottom={add}>
      <Viewed view={view} onRetry={refresh} skeletonCards={4}>
        {({ districts, communities }) => (
          <>
            {communities.length === 0 ? (
              <EmptyState seal="need" title={text.emptyTitle} text={text.emptyText} />
            ) : (
              <>
                <View className="t-list">
                  {text.lead(communities.length, communities.filter(isUnready).length)}
                </View>
                <CityList communities={communities} districts={districts} />
              </>
            )}
            {bureau && <DistrictCards districts={districts} />}
            <Card title={text.tools}>
              <View>
                {tools
                  .filter(({ key }) => bureau || key === 'approvals')
                  .map(({ key, url }) => (
                    <ListRow key={key} {...text[key]} onOpen={() => go(url)} />
                  ))}
              </View>
            </Card>
          </>
        )}
      </Viewed>
    </Screen>
  );
}

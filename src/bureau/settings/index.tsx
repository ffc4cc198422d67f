import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ListRow } from '../../components/list-row';
import { Screen } from '../../components/screen';
import { Tag } from '../../components/tag';
import { Viewed } from '../../components/viewed';
import { go } from '../../stores/app/navigate';
import { useRefresh } from '../../stores/app/use-community';
import { ownMatters, settingGroups, useSettings, valueIn } from '../../stores/city/settings';
import { settingsText as text } from '../../text/city/settings';
import { matterName } from '../../text/ballot/labels';
import { page } from '../../routes';
import { Changes } from './changes';

/** Every number that the law or the city sets, with what it rests on and who changed it. */
export default function Settings() {
  const { view, load } = useSettings();
  const refresh = () => void load({});
  useRefresh(refresh);
  return (
    <Screen title={text.title}>
      <Viewed view={view} onRetry={refresh} skeletonCards={4}>
        {({ values, changes, waiting }) => (
          <>
            <View className="t-body">{text.lead}</View>
            {settingGroups.map(({ group, keys }) => (
              <Card key={group} title={text.groups[group]}>
                <View>
                  {keys.map((key) => (
                    <ListRow
                      key={key}
                      title={text.name(key)}
                      hint={[
                        text.hint(key),
                        ...ownMatters(values, key).map(
                          (matter) =>
                            `${matterName[matter]}：${text.value(key, valueIn(values, key, matter))}`,
                        ),
                      ].join('。')}
                      // Below, since beside the words of the longest names the value would leave them no room.
                      below={
                        <View className="ends">
                          <View className="t-list">{text.value(key, valueIn(values, key))}</View>
                          {waiting.some((each) => each.key === key) && (
                            <Tag kind="wait" text={text.waiting} />
                          )}
                        </View>
                      }
                      onOpen={() => go(page('bureau/setting', { key }))}
                    />
                  ))}
                </View>
              </Card>
            ))}
            <Changes changes={changes} />
          </>
        )}
      </Viewed>
    </Screen>
  );
}

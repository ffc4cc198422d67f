import { View } from '@tarojs/components';
import { PrimaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { useCopy } from '../../stores/app/copy';
import { useRefresh } from '../../stores/app/use-community';
import { useIdentity } from '../../stores/home/identity';
import { identityText as text } from '../../text/home/identity';
import './identity.scss';

/** Shows and copies the own OPENID: the bureau's first person is made by whoever sets the city up. */
export default function Identity() {
  const { view, load } = useIdentity();
  const { copied, copy } = useCopy();
  const refresh = () => void load({});
  useRefresh(refresh);
  const openid = 'value' in view ? view.value.openid : undefined;
  return (
    <Screen
      title={text.title}
      bottom={openid && <PrimaryButton text={text.copy} onPress={() => void copy(openid)} />}
    >
      <View className="t-body">{text.lead}</View>
      <Viewed view={view} onRetry={refresh} skeletonCards={1}>
        {(value) => (
          <Card title={text.number}>
            <View className="identity" aria-label={text.spoken}>
              {value.openid}
            </View>
            {copied ? (
              <Notice kind="done">{text.copied}</Notice>
            ) : (
              <View className="t-small">{text.byHand}</View>
            )}
          </Card>
        )}
      </Viewed>
    </Screen>
  );
}

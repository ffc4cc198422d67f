import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { goIn } from '../../stores/go-in';
import { useRoll } from '../../stores/worker-desk';
import { workerRoutes } from '../../stores/worker-routes';
import { ballotWriteText as text } from '../../text/worker-ballot';

/** The roll that the notice would freeze; without one there is no notice. */
export function FrozenRoll({ communityId }: { readonly communityId: string }) {
  const { view } = useRoll();
  if (!('value' in view)) return null;
  const { roll } = view.value;
  return (
    <Card title={text.rollTitle}>
      {roll ? (
        <>
          <View className="t-body">{text.roll(roll.owners, roll.areaCenti)}</View>
          <View className="t-small">{text.rollFrozen}</View>
        </>
      ) : (
        <>
          <Notice kind="wait">{text.rollMissing}</Notice>
          <SecondaryButton text={text.toRoll} onPress={() => goIn(communityId, workerRoutes.roll)} />
        </>
      )}
    </Card>
  );
}

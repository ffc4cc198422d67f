import { Screen } from '../../components/screen';
import { Seal } from '../../components/seal';
import { View } from '@tarojs/components';
import { titles } from '../../text/app';

export default function Home() {
  return (
    <Screen title={titles.home} hub>
      <View className="ends">
        {(['ahead', 'present', 'finished'] as const).map((s) =>
          (['need', 'plan', 'effect'] as const).map((g) => (
            <Seal key={s + g} seal={g} state={s} size="large" />
          )),
        )}
      </View>
    </Screen>
  );
}

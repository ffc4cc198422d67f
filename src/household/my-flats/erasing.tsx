import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { FormFoot, refusal } from '../../components/form-foot';
import { Screen } from '../../components/screen';
import { eraseMe, useErase } from '../../stores/joining/flats';
import { myFlatsText as text } from '../../text/joining/joining';

export interface Place {
  readonly communityId: string;
  readonly communityName: string;
}

/** Asks once more before the person is erased from a community, and says what is lost and what remains. */
export function Erasing({
  place: { communityId, communityName },
  onBack,
  onDone,
}: {
  readonly place: Place;
  readonly onBack: () => void;
  readonly onDone: () => void;
}) {
  const { now, reset } = useErase();
  useEffect(() => reset, [reset]);
  const busy = now.state === 'busy';
  const erase = async () => {
    if (await eraseMe(communityId)) onDone();
  };
  const bottom = (
    <FormFoot
      text={busy ? text.busy : text.eraseYes}
      busy={busy}
      refused={refusal(text.failed, now)}
      onPress={() => void erase()}
    >
      <SecondaryButton text={text.eraseNo} busy={busy} onPress={onBack} />
    </FormFoot>
  );
  return (
    <Screen title={text.title} bottom={bottom} onBack={onBack}>
      <Card title={text.eraseTitle(communityName)}>
        {text.eraseSure.map((said) => (
          <View key={said} className="t-body">
            {said}
          </View>
        ))}
      </Card>
    </Screen>
  );
}

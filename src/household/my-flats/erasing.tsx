import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { eraseMe, useErase } from '../../stores/joining/flats';
import { problemText } from '../../text/words/errors';
import { myFlatsText as text } from '../../text/joining/joining';

export interface Place {
  readonly communityId: string;
  readonly communityName: string;
}

/** Asks once more before somebody is erased from a community, with what is lost and what remains. */
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
    <>
      <PrimaryButton text={busy ? text.busy : text.eraseYes} busy={busy} onPress={() => void erase()} />
      <SecondaryButton text={text.eraseNo} disabled={busy} onPress={onBack} />
    </>
  );
  return (
    <Screen title={text.title} bottom={bottom}>
      <Card title={text.eraseTitle(communityName)}>
        {text.eraseSure.map((said) => (
          <View key={said} className="t-body">
            {said}
          </View>
        ))}
      </Card>
      {now.state === 'failed' && (
        <Notice kind="wait" title={text.failed}>
          {problemText(now.problem)}
        </Notice>
      )}
    </Screen>
  );
}

import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { FormFoot } from '../../components/form-foot';
import { Screen } from '../../components/screen';
import { Skeleton } from '../../components/skeleton';
import { scrollToTop } from '../../stores/app/navigate';
import { useDoor } from '../../stores/need/door';
import { useFlats } from '../../stores/need/doors';
import { buildingOf } from '../../stores/need/flats';
import { useProposals } from '../../stores/need/proposals';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { doorVisitText as text } from '../../text/need/door';
import { Done } from './done';
import { NextDoor } from './next-door';
import { ReadBack } from './read-back';
import { VisitForm } from './visit-form';

/** One visit: what came of it, what was said, read back, saved on the phone, and on to the next door. */
export default function Door() {
  const communityId = useCommunity();
  const unit = decodeURIComponent(useRouter().params.unit ?? '');
  const { draft, step, faults, open, finishWriting, stepBack, save } = useDoor();
  const load = useFlats((store) => store.load);
  useRefresh(() => {
    if (communityId) void load({ communityId, building: buildingOf(unit) });
  });
  useEffect(() => {
    useProposals.getState().reset();
    void open(communityId, unit);
  }, [communityId, unit, open]);

  if (draft.unit !== unit || draft.mutationId === '') {
    return (
      <Screen title={text.title}>
        <Skeleton cards={2} />
      </Screen>
    );
  }
  const turn = (to: () => void) => {
    to();
    scrollToTop();
  };
  if (step === 'done') {
    return (
      <Screen title={text.title} bottom={<NextDoor communityId={communityId} unit={unit} />}>
        <Done draft={draft} />
      </Screen>
    );
  }
  if (step === 'read') {
    const bottom = (
      <>
        <PrimaryButton text={text.confirmed} onPress={() => turn(save)} />
        <SecondaryButton text={text.stepBack} onPress={() => turn(stepBack)} />
      </>
    );
    return (
      <Screen title={text.title} bottom={bottom} onBack={() => turn(stepBack)}>
        <View className="t-page">{text.flat(unit)}</View>
        <ReadBack draft={draft} />
      </Screen>
    );
  }
  const press = draft.outcome === 'visited' ? text.toRead : text.save;
  return (
    <Screen
      title={text.title}
      bottom={<FormFoot text={press} faults={faults.flatMap(text.lacks)} onPress={finishWriting} />}
    >
      <VisitForm communityId={communityId} draft={draft} />
    </Screen>
  );
}

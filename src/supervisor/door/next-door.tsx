import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { useOutbox } from '../../stores/app/outbox';
import { knownFlats } from '../../stores/need/doors';
import { buildingOf, nextFlat, roundFlats } from '../../stores/need/flats';
import { doorVisitText as text } from '../../text/need/door';
import { replaceIn } from '../../stores/app/navigate';
import { page } from '../../routes';

interface Props {
  readonly communityId: string;
  readonly unit: string;
}

/** The next door on the same stairwell, in this page's place: going back leads to the building, not to doors done. */
export function NextDoor({ communityId, unit }: Props) {
  const letters = useOutbox((outbox) => outbox.letters);
  const flats = roundFlats(knownFlats(communityId, buildingOf(unit)), letters, communityId);
  const next = nextFlat(flats, unit);
  const back = () => void Taro.navigateBack();
  if (!next) {
    return (
      <>
        <View className="t-small">{text.noNext}</View>
        <PrimaryButton text={text.back} onPress={back} />
      </>
    );
  }
  const open = () => replaceIn(communityId, page('supervisor/door', { unit: next.unit }));
  return (
    <>
      <PrimaryButton text={text.next(next.unit)} onPress={open} />
      <SecondaryButton text={text.back} onPress={back} />
    </>
  );
}

import { PrimaryButton } from '../../components/button';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { useGiveArea, useGiveBureau } from '../../stores/city/areas';
import { areasText as text } from '../../text/city/areas';

type Given = 'given' | 'waiting';

/** What became of the last press: the office is given, or waits for a second person. */
export function useGiven(): Given | undefined {
  const area = useGiveArea((store) => store.now);
  const bureau = useGiveBureau((store) => store.now);
  if (bureau.state === 'done') return bureau.value.state;
  return area.state === 'done' ? 'given' : undefined;
}

export function GiveDone({ state, onDone }: { readonly state: Given; readonly onDone: () => void }) {
  return (
    <Screen title={text.title} bottom={<PrimaryButton text={text.done} onPress={onDone} />}>
      <Sealed
        seal="plan"
        title={state === 'given' ? text.given : text.waiting}
        text={state === 'given' ? text.givenText : text.waitingText}
      />
    </Screen>
  );
}

import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Notice } from '../../components/notice';
import { onPhone, useTakeAlong } from '../../stores/need/doors';
import { readingProblemText } from '../../text/words/reading-errors';
import { doorsText as text } from '../../text/need/doors';

interface Props {
  readonly communityId: string;
  readonly buildings: Parameters<ReturnType<typeof useTakeAlong.getState>['take']>[1];
}

/** Before leaving: the lists of all buildings onto the phone. */
export function TakeAlong({ communityId, buildings }: Props) {
  const { state, problem, take } = useTakeAlong();
  const complete = onPhone(communityId, buildings).length === buildings.length;
  if (complete && state !== 'busy') return <Notice kind="done">{text.taken}</Notice>;
  const busy = state === 'busy';
  return (
    <>
      {problem && (
        <Notice kind="wait" title={text.takeFailed}>
          {readingProblemText(problem)}
        </Notice>
      )}
      <SecondaryButton
        text={busy ? text.takeBusy : text.take}
        busy={busy}
        onPress={() => void take(communityId, buildings)}
      />
      <View className="t-small">{text.takeHint}</View>
    </>
  );
}

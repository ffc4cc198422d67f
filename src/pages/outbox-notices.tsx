import { View } from '@tarojs/components';
import { SecondaryButton } from '../components/button';
import { Notice } from '../components/notice';
import { useOutbox } from '../stores/outbox';
import { problemText } from '../text/errors';
import { letterName, meText } from '../text/me';

/** What waits on the phone, and what the cloud refused meanwhile, with its reason. Nothing when there is neither. */
export function OutboxNotices() {
  const { letters, refused, acknowledge } = useOutbox();
  return (
    <>
      {letters.length > 0 && (
        <Notice kind="wait" title={meText.waiting}>
          {meText.waitingText(letters.length)}
        </Notice>
      )}
      {refused.map(({ letter, error }) => (
        <View key={letter.input.mutationId} className="stack">
          <Notice kind="danger" title={meText.refusedTitle(letterName[letter.procedure])}>
            {problemText(error)}
            {letter.draft ? meText.draftKept : ''}
          </Notice>
          <SecondaryButton text={meText.acknowledge} onPress={() => acknowledge(letter.input.mutationId)} />
        </View>
      ))}
    </>
  );
}

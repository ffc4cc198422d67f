import { View } from '@tarojs/components';
import { PrimaryButton } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { sendWaiting, useOutbox } from '../../stores/app/outbox';
import { titles } from '../../text/words/app';
import { outboxText as text } from '../../text/home/outbox';
import { RefusedLetter } from '../refused-letter';
import { WaitingLetter } from './waiting-letter';

/** Everything that this phone still has to send, and everything that was refused. The page needs no network. */
export default function Outbox() {
  const { letters, refused, sending, volatile } = useOutbox();
  // Letters that only the person can decide about come first.
  const rows = [...letters.filter(({ lost }) => lost), ...letters.filter(({ lost }) => !lost)];
  const some = letters.some(({ lost }) => !lost);
  return (
    <Screen
      title={titles.outbox}
      bottom={some && <PrimaryButton text={text.sendAll} busy={sending.size > 0} onPress={sendWaiting} />}
    >
      {volatile && (
        <Notice kind="danger" title={text.volatileTitle}>
          {text.volatileText}
        </Notice>
      )}
      {refused.map((each) => (
        <RefusedLetter key={each.letter.input.mutationId} refused={each} />
      ))}
      {letters.length === 0 && refused.length === 0 && (
        <EmptyState seal="need" title={text.emptyTitle} text={text.emptyText} />
      )}
      {some && <View className="t-small">{text.lead}</View>}
      {rows.map((letter) => (
        <WaitingLetter
          key={letter.input.mutationId}
          letter={letter}
          sending={sending.has(letter.input.mutationId)}
        />
      ))}
    </Screen>
  );
}

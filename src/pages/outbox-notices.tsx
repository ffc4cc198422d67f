import { Notice } from '../components/notice';
import { urgencyOf } from '../domain/shared/outbox/urgency';
import { useOutbox } from '../stores/app/outbox';
import { meText } from '../text/home/me';
import { DANGER_WORDS } from '../text/vocabulary/danger-words';
import { outboxText } from '../text/home/outbox';
import { dangerText } from '../text/need/similar';
import { OutboxLink } from './outbox-link';
import { RefusedLetter } from './refused-letter';

/**
 * Letters that wait on the phone, and those that the cloud refused meanwhile, with the reason. Empty if there are none.
 */
export function OutboxNotices() {
  const { letters, refused, volatile } = useOutbox();
  const danger = letters.some((letter) => urgencyOf(letter, DANGER_WORDS) === 'danger');
  const lost = letters.filter((letter) => letter.lost).length;
  return (
    <>
      {letters.length > 0 && (
        <>
          <Notice kind="wait" title={meText.waiting}>
            {meText.waitingText(letters.length)}
            {lost > 0 && meText.waitingLost(lost)}
            {letters.some(({ procedure }) => procedure === 'ballots.cast') && meText.waitingVote}
          </Notice>
          {danger && <Notice kind="danger">{dangerText.notGone}</Notice>}
          {volatile && (
            <Notice kind="danger" title={outboxText.volatileTitle}>
              {outboxText.volatileText}
            </Notice>
          )}
          <OutboxLink />
        </>
      )}
      {refused.map((each) => (
        <RefusedLetter key={each.letter.input.mutationId} refused={each} />
      ))}
    </>
  );
}

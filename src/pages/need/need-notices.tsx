import { Notice } from '../../components/notice';
import { useBack, useUnback } from '../../stores/need/list';
import { threadText } from '../../text/need/thread';
import { needsText, needText } from '../../text/need/needs';
import { OutboxLink } from '../outbox-link';
import type { NeedThread } from '../../contract/need/needs';

/** The result of the last tap, anything that waits, and how the household came to be counted here. */
export function NeedNotices({ need }: { readonly need: NeedThread }) {
  const backing = useBack((store) => store.now);
  const leaving = useUnback((store) => store.now);
  return (
    <>
      {need.picturesWaiting > 0 && <Notice kind="wait">{needText.waiting(need.picturesWaiting)}</Notice>}
      {(backing.state === 'kept' || leaving.state === 'kept') && (
        <>
          <Notice kind="wait">{needsText.kept}</Notice>
          <OutboxLink />
        </>
      )}
      {backing.state === 'sent' && need.backedByMe && <Notice kind="done">{needText.backedDone}</Notice>}
      {leaving.state === 'sent' && !need.backedByMe && <Notice kind="done">{needText.unbacked}</Notice>}
      {need.carried && (
        <Notice kind="info" title={threadText.carriedTitle}>
          {threadText.carriedText}
        </Notice>
      )}
    </>
  );
}

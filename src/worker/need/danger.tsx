import { SecondaryButton } from '../../components/button';
import { Notice } from '../../components/notice';
import { deskNeedText as text } from '../../text/need/desk';
import type { NeedThread } from '../../contract/need/needs';
import { goIn } from '../../stores/app/navigate';
import { page } from '../../routes';

interface Props {
  readonly communityId: string;
  readonly need: NeedThread;
}

/** A danger that nobody has taken on yet; it comes before the answer. */
export function Danger({ communityId, need: { danger, alertTakenAt } }: Props) {
  if (!danger || alertTakenAt !== undefined) return null;
  return (
    <>
      <Notice kind="danger" title={text.dangerTitle}>
        {text.dangerOpen}
      </Notice>
      <SecondaryButton text={text.dangerSee} onPress={() => goIn(communityId, page('supervisor/alerts'))} />
    </>
  );
}

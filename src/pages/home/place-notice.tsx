import { ListRow } from '../../components/list-row';
import { Notice } from '../../components/notice';
import type { CommunityView } from '../../contract/home/home';
import type { Role } from '../../domain/joining/office';
import { goIn } from '../../stores/app/navigate';
import { homeText } from '../../text/home/home';
import { page } from '../../routes';

interface Props {
  readonly community: CommunityView;
  readonly roles: readonly Role[];
}

/** Says what a community is if it is no ordinary one: left the programme, a practice community, a trial. */
export function PlaceNotice({ community, roles }: Props) {
  const { communityId, closed, kind, trialNow } = community;
  if (closed) {
    return (
      <Notice kind="wait" title={homeText.closed.title}>
        {homeText.closed.text}
      </Notice>
    );
  }
  if (kind !== 'practice' && kind !== 'trial') return null;
  return (
    <>
      <Notice kind="wait" title={homeText.invented[kind].title}>
        {trialNow === undefined ? homeText.invented.practice.text : homeText.invented.trial.text(trialNow)}
      </Notice>
      {kind === 'trial' && roles.includes('worker') && (
        <ListRow {...homeText.toTrial} onOpen={() => goIn(communityId, page('worker/trial'))} />
      )}
    </>
  );
}

import { View } from '@tarojs/components';
import { EntryGrid } from '../../components/entry-grid';
import { FailedState } from '../../components/failed-state';
import { useSession } from '../../stores/app/session';
import { readingProblemText } from '../../text/words/reading-errors';
import { OutboxNotices } from '../outbox-notices';
import { Duties } from './duties';
import { meEntry, MemberTiles } from './member-tiles';
import type { Problem } from '../../client/wire';

interface Props {
  readonly problem: Problem;
  readonly onRetry: () => void;
}

/**
 * The hub without an answer: the reason, what waits on the phone, and the pages that the phone knows from an earlier
 * visit.
 */
export function FailedHome({ problem, onRetry }: Props) {
  const { communityId, communityName, roles } = useSession();
  return (
    <>
      {communityName && <View className="t-page">{communityName}</View>}
      <FailedState reason={readingProblemText(problem)} onRetry={onRetry} />
      <OutboxNotices />
      {communityId === undefined ? (
        <EntryGrid entries={[meEntry]} />
      ) : (
        <>
          <Duties roles={roles} />
          <MemberTiles />
        </>
      )}
    </>
  );
}

import { useEffect } from 'react';
import { useBallotDraft } from '../../stores/ballot/notice';

/** Opens the draft of this community where no earlier page has (a reload, a link). */
export function useWriting(communityId: string): void {
  const { community, open } = useBallotDraft();
  useEffect(() => {
    if (communityId && community !== communityId) open(communityId, Date.now());
  }, [communityId, community, open]);
}

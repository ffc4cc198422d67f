import { useEffect } from 'react';
import { useSettingValues } from '../../stores/ballot/least-days';
import { useBallotDraft } from '../../stores/ballot/notice';

/** Opens the draft of this community if no earlier page has (after a reload, or from a link). */
export function useWriting(communityId: string): void {
  const { at, open } = useBallotDraft();
  const community = at?.[0];
  useEffect(() => {
    if (communityId && community !== communityId) open(communityId, Date.now());
  }, [communityId, community, open]);
  useEffect(() => void useSettingValues.getState().load({}), []);
}

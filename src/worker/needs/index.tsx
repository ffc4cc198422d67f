import { useEffect } from 'react';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { questionOf, useChosen, useNeedFilter, useDeskNeeds } from '../../stores/need/desk';
import { deskNeedsText as text } from '../../text/need/desk';
import { ChosenFoot } from './chosen-foot';
import { Filters } from './filters';
import { NeedList } from './need-list';
import { StateCounts } from './state-counts';
import { Unfinished } from './unfinished';

/** The worker's inbox of needs: those that wait, the oldest first; one is opened, several are answered or joined. */
export default function Needs() {
  const communityId = useCommunity();
  const { view, load } = useDeskNeeds();
  const { filter, open } = useNeedFilter();
  const choosing = useChosen((store) => store.choosing);
  const refresh = () => {
    if (communityId) void load(questionOf(communityId, filter));
  };
  // Before the first load, so that the filter of another community asks nothing here.
  useEffect(() => open(communityId), [communityId, open]);
  useRefresh(refresh);

  const extra = 'value' in view ? view.value.extra : undefined;
  return (
    <Screen title={text.title} bottom={choosing ? <ChosenFoot communityId={communityId} /> : undefined}>
      <Unfinished communityId={communityId} />
      <StateCounts counts={extra?.counts} />
      <Filters buildings={extra?.buildings ?? []} />
      <Viewed view={view} onRetry={refresh}>
        {(page) => <NeedList communityId={communityId} page={page} />}
      </Viewed>
    </Screen>
  );
}

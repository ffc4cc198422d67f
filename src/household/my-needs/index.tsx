import { useState } from 'react';
import { SecondaryButton } from '../../components/button';
import { ChipRow } from '../../components/chip-row';
import { EmptyState } from '../../components/empty-state';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { openMyNeeds, sortNewsFirst, useMyNeeds } from '../../stores/need/mine';
import { go } from '../../stores/app/navigate';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { householdTitles, myNeedsText as text } from '../../text/need/mine';
import { MyNeed } from './my-need';
import { newsOf } from '../../stores/need/progress';
import { page } from '../../routes';

type Part = 'submitted' | 'backed';

/** A page may have 1000 nodes; a row has about twelve. */
const step = 30;

/** The needs that the household submitted and backs, those with news first. */
export default function MyNeeds() {
  const communityId = useCommunity();
  const { view } = useMyNeeds();
  const [chosen, choose] = useState<Part>();
  const [most, setMost] = useState(step);
  const refresh = () => {
    if (communityId) void openMyNeeds(communityId);
  };
  useRefresh(refresh);
  return (
    <Screen title={householdTitles.myNeeds}>
      <Viewed view={view} onRetry={refresh}>
        {({ submitted, backed }) => {
          if (submitted.length + backed.length === 0)
            return (
              <EmptyState seal="need" title={text.emptyTitle} text={text.emptyText}>
                <SecondaryButton text={text.seeAll} onPress={() => go(page('pages/needs'))} />
              </EmptyState>
            );
          const part = chosen ?? (submitted.length > 0 ? 'submitted' : 'backed');
          const news = newsOf(communityId);
          const rows = sortNewsFirst(part === 'submitted' ? submitted : backed, news);
          return (
            <>
              <ChipRow<Part>
                label={text.parts}
                chips={[
                  { value: 'submitted', title: text.submitted(submitted.length) },
                  { value: 'backed', title: text.backed(backed.length) },
                ]}
                value={part}
                onChoose={(other) => {
                  choose(other);
                  setMost(step);
                }}
                tabs
              />
              {rows.length === 0 && (
                <EmptyState
                  seal="need"
                  title={text.emptyTitle}
                  text={part === 'submitted' ? text.noneSubmitted : text.noneBacked}
                />
              )}
              {rows.slice(0, most).map((need) => (
                <MyNeed key={need.needId} need={need} news={news.has(need.needId)} />
              ))}
              {rows.length > most && (
                <SecondaryButton text={text.more(rows.length - most)} onPress={() => setMost(most + step)} />
              )}
            </>
          );
        }}
      </Viewed>
    </Screen>
  );
}

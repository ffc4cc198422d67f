import { useState } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { EmptyState } from '../../components/empty-state';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import type { Category } from '../../domain/need/category';
import { go, scrollToTop } from '../../stores/app/navigate';
import { backFromList, useBack, useNeeds } from '../../stores/need/list';
import { useSession } from '../../stores/app/session';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { titles } from '../../text/words/app';
import { needsText } from '../../text/need/needs';
import { readingProblemText } from '../../text/words/reading-errors';
import { CategoryFilter } from './category-filter';
import { NeedRow } from './need-row';
import { page } from '../../routes';

/** Everybody's needs, the newest first; one tap says "we too". */
export default function Needs() {
  const communityId = useCommunity();
  const [category, setCategory] = useState<Category>();
  const { view, load, more, busy, moreProblem, trimmed } = useNeeds();
  const resident = useSession((session) => session.roles.includes('resident'));
  const backing = useBack((store) => store.now);
  const ask = (of: Category | undefined) => {
    if (communityId) void load({ communityId, ...(of && { category: of }) });
  };
  useRefresh(() => ask(category));

  const open = 'value' in view && view.value.extra.open;
  return (
    <Screen
      title={titles.needs}
      bottom={
        open ? <PrimaryButton text={needsText.say} onPress={() => go(page('pages/need-form'))} /> : undefined
      }
    >
      <CategoryFilter
        value={category}
        onChoose={(of) => {
          setCategory(of);
          ask(of);
        }}
      />
      <Viewed view={view} onRetry={() => ask(category)}>
        {({ rows, next, extra }) => (
          <>
            {!extra.open && <Notice kind="info">{needsText.closed}</Notice>}
            <Card title={needsText.report} onOpen={() => go(page('household/report'))}>
              <View className="t-small">{needsText.reportHint}</View>
            </Card>
            {rows.length === 0 && (
              <EmptyState
                seal="need"
                title={needsText.emptyTitle}
                text={extra.open ? needsText.emptyText : needsText.emptyClosed}
              />
            )}
            {rows.map((need) => (
              <NeedRow
                key={need.needId}
                need={need}
                mayBack={extra.open && resident && need.state === 'submitted'}
                onOpen={() => go(page('pages/need', { id: need.needId }))}
                onBack={() => void backFromList(communityId, need)}
                backing={'given' in backing && backing.given.needId === need.needId ? backing : undefined}
              />
            ))}
            {moreProblem && <Notice kind="wait">{readingProblemText(moreProblem)}</Notice>}
            {next && (
              <SecondaryButton
                text={busy ? needsText.moreBusy : needsText.more}
                busy={busy}
                onPress={() => void more()}
              />
            )}
            {trimmed && (
              <SecondaryButton
                text={needsText.newest}
                onPress={() => {
                  ask(category);
                  scrollToTop();
                }}
              />
            )}
          </>
        )}
      </Viewed>
    </Screen>
  );
}

import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { EmptyState } from '../../components/empty-state';
import { LongText } from '../../components/long-text';
import { Notice } from '../../components/notice';
import { PictureGrid } from '../../components/picture-grid';
import { ProgressBar } from '../../components/progress-bar';
import { Screen } from '../../components/screen';
import { Tag } from '../../components/tag';
import { Viewed } from '../../components/viewed';
import { go, scrollToTop } from '../../stores/app/navigate';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { useWorks } from '../../stores/works/works';
import { titles } from '../../text/words/app';
import { readingProblemText } from '../../text/words/reading-errors';
import { moment } from '../../text/words/time';
import { worksText } from '../../text/works/works';
import { milestoneName } from '../../text/works/labels';
import type { UpdateView } from '../../contract/works/works';
import { page } from '../../routes';

/** Supervisors' reports from the site, the newest first. */
export default function Works() {
  const communityId = useCommunity();
  const { view, load, more, busy, moreProblem, trimmed } = useWorks();
  const refresh = () => {
    if (communityId) void load({ communityId });
  };
  useRefresh(refresh);
  return (
    <Screen title={titles.works}>
      <Viewed view={view} onRetry={refresh}>
        {({ rows, next }) => (
          <>
            {rows.length === 0 && (
              <EmptyState seal="plan" title={worksText.emptyTitle} text={worksText.emptyText} />
            )}
            {rows[0] && !trimmed && (
              <Card>
                <ProgressBar
                  name={worksText.progress}
                  part={rows[0].progress}
                  whole={100}
                  said={worksText.progressOf(rows[0].progress)}
                />
              </Card>
            )}
            <Card title={worksText.ideas} onOpen={() => go(page('household/ideas', {}))}>
              <View className="t-small">{worksText.ideasHint}</View>
            </Card>
            {rows.map((update) => (
              <Update key={update.updateId} update={update} />
            ))}
            {moreProblem && <Notice kind="wait">{readingProblemText(moreProblem)}</Notice>}
            {next && <SecondaryButton text={worksText.more} busy={busy} onPress={() => void more()} />}
            {trimmed && (
              <SecondaryButton
                text={worksText.newest}
                onPress={() => {
                  refresh();
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

function Update({ update }: { readonly update: UpdateView }) {
  return (
    <Card>
      <View className="ends">
        <View className="t-list">{moment(update.at)}</View>
        <Tag kind="info" text={milestoneName[update.milestone]} />
      </View>
      <LongText text={update.text} of={moment(update.at)} />
      <PictureGrid pictures={update.pictures} />
      {update.picturesWaiting > 0 && (
        <View className="t-small">{worksText.waiting(update.picturesWaiting)}</View>
      )}
      <View className="ends">
        <View className="t-small">{worksText.progressThen(update.progress)}</View>
        {update.mine && <Tag kind="seal" text={worksText.mine} />}
      </View>
    </Card>
  );
}

import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { EmptyState } from '../../components/empty-state';
import { Notice } from '../../components/notice';
import { PictureGrid } from '../../components/picture-grid';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { useEarlier } from '../../stores/city/earlier';
import { earlierText as text } from '../../text/city/earlier';

/** What was decided elsewhere, as its papers say: never counted here, never verified, without receipts. */
export default function Earlier() {
  const communityId = useCommunity();
  const { view, load } = useEarlier();
  const refresh = () => {
    if (communityId) void load({ communityId });
  };
  useRefresh(refresh);
  return (
    <Screen title={text.title}>
      <Viewed view={view} onRetry={refresh} skeletonCards={2}>
        {({ earlier, waitingSince }) => (
          <>
            {waitingSince !== undefined && <Notice kind="wait">{text.waiting(waitingSince)}</Notice>}
            {!earlier && waitingSince === undefined && (
              <EmptyState seal="plan" title={text.noneTitle} text={text.noneText} />
            )}
            {earlier && (
              <>
                <Notice kind="wait" title={text.elsewhere}>
                  {text.elsewhereText}
                </Notice>
                {earlier.vote && (
                  <Card title={text.voteTitle}>
                    <View className="t-list">{text.outcome[earlier.vote.outcome]}</View>
                    <View className="t-body">{text.source(earlier.vote.source, earlier.vote.on)}</View>
                    {earlier.vote.owners !== undefined && (
                      <View className="t-body">{text.owners(earlier.vote.owners)}</View>
                    )}
                    {earlier.vote.tookPart !== undefined && (
                      <View className="t-body">{text.tookPart(earlier.vote.tookPart)}</View>
                    )}
                    {earlier.vote.agreed !== undefined && (
                      <View className="t-body">{text.agreed(earlier.vote.agreed)}</View>
                    )}
                  </Card>
                )}
                <Lines title={text.planTitleShort} {...earlier.plan} />
                {earlier.needs && <Lines title={text.needsTitle} {...earlier.needs} />}
                {earlier.photos.length > 0 && (
                  <Card title={text.photos}>
                    <PictureGrid pictures={earlier.photos} />
                  </Card>
                )}
                <View className="t-small">{text.entered(earlier.enteredAt, earlier.confirmedAt)}</View>
              </>
            )}
          </>
        )}
      </Viewed>
    </Screen>
  );
}

interface LinesProps {
  readonly title: string;
  readonly source: string;
  readonly on: number;
  readonly lines: readonly string[];
}

const Lines = ({ title, source, on, lines }: LinesProps) => (
  <Card title={title}>
    <View className="t-small">{text.source(source, on)}</View>
    {lines.map((line, at) => (
      <View key={line} className="t-body">{`${at + 1}. ${line}`}</View>
    ))}
  </Card>
);

import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Headline } from '../../components/headline';
import { EmptyState } from '../../components/empty-state';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { goIn } from '../../stores/app/navigate';
import { useRecord } from '../../stores/record/record';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { recordText as text } from '../../text/record/record';
import { Files } from './files';
import { RecordFacts } from './record-facts';
import { Sample } from './sample';
import { page } from '../../routes';

/** Explains the public record of the vote, and shows its present state and what to compare and download. */
export default function RecordPage() {
  const communityId = useCommunity();
  const { view, load } = useRecord();
  const refresh = () => {
    if (communityId) void load({ communityId });
  };
  useRefresh(refresh);
  return (
    <Screen title={text.title}>
      <Viewed view={view} onRetry={refresh}>
        {({ record }) =>
          record ? (
            <>
              <Headline text={record.title} />
              <Told title={text.whatTitle} lines={text.what} />
              <SecondaryButton
                text={text.toReceipt}
                onPress={() => goIn(communityId, page('household/receipt', { ballot: record.ballotId }))}
              />
              <RecordFacts record={record} />
              <Sample sample={record.sample} />
              <Files communityId={communityId} record={record} />
              <Told title={text.notTitle} lines={text.not} />
            </>
          ) : (
            <EmptyState seal="plan" title={text.emptyTitle} text={text.emptyText} />
          )
        }
      </Viewed>
    </Screen>
  );
}

const Told = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) => (
  <Card title={title}>
    {lines.map((line) => (
      <View key={line} className="t-body">
        {line}
      </View>
    ))}
  </Card>
);

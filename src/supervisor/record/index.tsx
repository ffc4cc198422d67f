import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Headline } from '../../components/headline';
import { EmptyState } from '../../components/empty-state';
import { Facts } from '../../components/facts';
import { ListRow } from '../../components/list-row';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { sampleCounts, useStaffRecord } from '../../stores/record/sample';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { staffRecordText as text } from '../../text/record/sample';
import { RecordFiles } from './record-files';
import type { RecordView } from '../../contract/record/record';
import { goIn } from '../../stores/app/navigate';
import { page } from '../../routes';

/** The record of the latest vote: its state, the files for download, the sample check. */
export default function Record() {
  const communityId = useCommunity();
  const { view, load } = useStaffRecord();
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
              <RecordFacts record={record} />
              <Card>
                <View>
                  <ListRow
                    title={text.sample}
                    hint={sampleHint(record)}
                    onOpen={() => goIn(communityId, page('supervisor/sample'))}
                  />
                  <ListRow
                    title={text.resident}
                    hint={text.residentHint}
                    onOpen={() => goIn(communityId, page('household/record'))}
                  />
                </View>
              </Card>
              <RecordFiles communityId={communityId} record={record} />
            </>
          ) : (
            <EmptyState seal="plan" title={text.emptyTitle} text={text.emptyText} />
          )
        }
      </Viewed>
    </Screen>
  );
}

function sampleHint({ close, sample }: RecordView): string {
  if (sample) return text.sampleHint.running(sampleCounts(sample).left);
  return close ? text.sampleHint.now : text.sampleHint.ahead;
}

function RecordFacts({ record }: { readonly record: RecordView }) {
  const { notice, roll, heads, close } = record;
  const last = heads[0]?.statement;
  const frozen = roll?.statement;
  return (
    <Card title={text.factsTitle}>
      <Facts
        facts={[
          { name: text.labels.notice, value: text.moment(notice.statement.noticeAt) },
          {
            name: text.labels.roll,
            value: frozen ? text.frozen(frozen.owners, frozen.areaCenti) : text.notFrozen,
          },
          { name: text.labels.log, value: text.entries(last?.size ?? 0) },
          ...(last ? [{ name: text.labels.head, value: text.moment(last.at) }] : []),
          {
            name: text.labels.close,
            value: close ? text.closed[close.statement.stage] : text.notClosed,
          },
        ]}
      />
    </Card>
  );
}

import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { EmptyState } from '../../components/empty-state';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { useCalled, useSeed, useStaffRecord } from '../../stores/record/sample';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { sampleText as text, staffRecordText } from '../../text/record/sample';
import { CallSheet } from './call-sheet';
import { DrawButton, DrawForm } from './draw';

/** The sample check: why and how many, the draw from a seed that hangs on the wall, the sheet of calls, the verdict. */
export default function Sample() {
  const communityId = useCommunity();
  const { view, load } = useStaffRecord();
  const open = useSeed((store) => store.open);
  const refresh = () => {
    if (communityId) void load({ communityId });
  };
  useRefresh(refresh);
  useEffect(() => {
    useCalled.getState().reset();
    open(communityId);
  }, [communityId, open]);

  const record = 'value' in view ? view.value.record : undefined;
  const decides = record?.notice.statement.form.binding === 'statutory';
  const drawable = record?.close !== undefined && decides && !record.sample;
  return (
    <Screen title={text.title} bottom={drawable && record && <DrawButton ballotId={record.ballotId} />}>
      <Viewed view={view} onRetry={refresh}>
        {() =>
          record ? (
            <>
              {!record.sample && (
                <Card title={text.whyTitle}>
                  {text.why.map((line) => (
                    <View key={line} className="t-body">
                      {line}
                    </View>
                  ))}
                </Card>
              )}
              {!decides && <Notice kind="info">{text.consultation}</Notice>}
              {decides && !record.close && <Notice kind="info">{text.early}</Notice>}
              {drawable && <DrawForm />}
              {record.sample && (
                <CallSheet
                  communityId={communityId}
                  ballotId={record.ballotId}
                  sample={record.sample}
                  owners={record.roll?.statement.owners}
                />
              )}
            </>
          ) : (
            <EmptyState seal="plan" title={staffRecordText.emptyTitle} text={staffRecordText.emptyText} />
          )
        }
      </Viewed>
    </Screen>
  );
}

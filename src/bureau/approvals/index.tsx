import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { EmptyState } from '../../components/empty-state';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { useRefresh } from '../../stores/app/use-community';
import { openApprovals, useApprovals } from '../../stores/city/approvals';
import { approvalsText as text } from '../../text/city/approvals';
import { ApprovalCard } from './approval-card';

/** What one person asked for and a second one decides; below, what was decided. */
export default function Approvals() {
  const { view, load } = useApprovals();
  const refresh = () => void load({});
  useRefresh(refresh);
  useEffect(openApprovals, []);
  return (
    <Screen title={text.title}>
      <Viewed view={view} onRetry={refresh} skeletonCards={2}>
        {({ approvals }) => {
          const waiting = approvals.filter(({ state }) => state === 'waiting');
          const decided = approvals.filter(({ state }) => state !== 'waiting');
          return (
            <>
              <View className="t-body">{text.lead}</View>
              {waiting.length === 0 && <EmptyState seal="plan" title={text.noneTitle} text={text.noneText} />}
              {waiting.map((approval) => (
                <ApprovalCard key={approval.approvalId} approval={approval} />
              ))}
              {decided.length > 0 && <View className="t-list">{text.decided}</View>}
              {decided.map((approval) => (
                <ApprovalCard key={approval.approvalId} approval={approval} />
              ))}
            </>
          );
        }}
      </Viewed>
    </Screen>
  );
}

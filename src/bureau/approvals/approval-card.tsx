import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Refused, refusal } from '../../components/form-foot';
import { Tag } from '../../components/tag';
import { TextLink } from '../../components/text-link';
import type { ApprovalView } from '../../contract/city/approvals';
import { useWithdraw, withdraw } from '../../stores/city/approvals';
import { approvalsText as text } from '../../text/city/approvals';
import { DecideForm } from './decide-form';
import { EarlierPaper } from './earlier-paper';

const kinds = { waiting: 'wait', accepted: 'done', refused: 'plain', withdrawn: 'plain' } as const;

/** One thing that was asked for: all of it, by whom, and what the caller can do about it. */
export function ApprovalCard({ approval }: { readonly approval: ApprovalView }) {
  const { approvalId, asked, communityName, office, at, mine, mayDecide, state, decided } = approval;
  const { now } = useWithdraw();
  const failed = now.state === 'failed' && now.given.approvalId === approvalId;
  const busy = now.state === 'busy';
  return (
    <Card>
      <View className="ends">
        <View className="t-list">{text.act(asked.act)}</View>
        <Tag kind={kinds[state]} text={text.state[state]} />
      </View>
      {communityName && <View className="t-body">{communityName}</View>}
      {text.what(asked).map((line) => (
        <View key={line} className="t-body">
          {line}
        </View>
      ))}
      {asked.act === 'earlier' && state === 'waiting' && <EarlierPaper asked={asked} />}
      <View className="t-small">{text.asked({ office, at })}</View>
      {decided && (
        <View className="t-small">{text.decidedBy(decided.office, decided.at, decided.reason)}</View>
      )}
      {state === 'waiting' && mine && (
        <>
          <View className="t-small">{text.mine}</View>
          {failed && <Refused why={refusal(text.failed, now)} />}
          {busy ? (
            <SecondaryButton text={text.working} busy />
          ) : (
            <TextLink text={text.withdraw} onPress={() => void withdraw(approvalId)} />
          )}
        </>
      )}
      {state === 'waiting' && !mine && !mayDecide && <View className="t-small">{text.notYours}</View>}
      {mayDecide && <DecideForm approvalId={approvalId} />}
    </Card>
  );
}

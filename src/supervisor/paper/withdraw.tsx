import { TEXT } from '../../domain/shared/bounds';
import { useState } from 'react';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { FormFoot, refusal } from '../../components/form-foot';
import { TextField } from '../../components/text-field';
import { TextLink } from '../../components/text-link';
import { canWithdraw, useWithdrawPaper, withdrawPaper } from '../../stores/ballot/papers';
import { paperConfirmText as text } from '../../text/ballot/papers';

interface Props {
  readonly communityId: string;
  readonly paperId: string;
}

/** Takes a paper out of the queue, with a reason that is kept. */
export function Withdraw({ communityId, paperId }: Props) {
  const { now } = useWithdrawPaper();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const busy = now.state === 'busy';
  if (!open) return <TextLink text={text.withdraw} onPress={() => setOpen(true)} />;
  return (
    <Card title={text.withdrawTitle}>
      <View className="t-small">{text.withdrawHint}</View>
      <TextField
        label={text.reason}
        placeholder={text.reasonPlaceholder}
        value={reason}
        onChange={setReason}
        most={TEXT.withdrawal[1]}
        lines="one"
        lack={!canWithdraw(reason) && text.reasonShort(TEXT.withdrawal[0])}
      />
      <FormFoot
        secondary
        text={busy ? text.withdrawing : text.withdrawDo}
        busy={busy}
        lacks={[!canWithdraw(reason) && text.reason]}
        refused={refusal(text.withdrawFailed, now)}
        onPress={() => void withdrawPaper(communityId, paperId, reason)}
      />
      <TextLink text={text.keep} onPress={() => setOpen(false)} />
    </Card>
  );
}

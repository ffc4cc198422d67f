import { useState } from 'react';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { FormFoot, Refused, refusal } from '../../components/form-foot';
import { ListRow } from '../../components/list-row';
import { Notice } from '../../components/notice';
import { TextField } from '../../components/text-field';
import { TextLink } from '../../components/text-link';
import type { CommunityCard } from '../../contract/city/communities';
import { allows } from '../../domain/community/stage';
import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { goIn } from '../../stores/app/navigate';
import { useBegin, useCity, useCloseCommunity } from '../../stores/city/communities';
import { communityFormText as text } from '../../text/city/communities';
import { page } from '../../routes';

interface Props {
  readonly communityId: string;
  /** Absent right after it was added. */
  readonly card?: CommunityCard;
}

/** What follows: its workers, its pages, its beginning, and the way out of the programme. */
export function CommunityWays({ communityId, card }: Props) {
  const { now, run } = useBegin();
  const begin = async () => {
    if (await run({ communityId })) await useCity.getState().reload();
  };
  return (
    <>
      <Card>
        <View>
          <ListRow {...text.workers} onOpen={() => goIn(communityId, page('worker/workers'))} />
          <ListRow {...text.open} onOpen={() => goIn(communityId, page('pages/needs'))} />
        </View>
        <View className="t-small">{text.supervisors}</View>
      </Card>
      {card && allows(card.stage, 'begin') && !card.closed && (
        <Card>
          <Refused why={refusal(text.beginFailed, now)} />
          <SecondaryButton
            text={now.state === 'busy' ? text.beginning : text.begin}
            busy={now.state === 'busy'}
            onPress={() => void begin()}
          />
        </Card>
      )}
      {card && !card.closed && <CloseForm communityId={communityId} />}
    </>
  );
}

function CloseForm({ communityId }: { readonly communityId: string }) {
  const { now, run } = useCloseCommunity();
  const [open, setOpen] = useState(false);
  const [reason, type] = useState('');
  if (now.state === 'done') {
    return (
      <Notice kind="done" title={text.closeAsked}>
        {text.closeAskedText}
      </Notice>
    );
  }
  if (!open) return <TextLink text={text.close} onPress={() => setOpen(true)} />;
  const busy = now.state === 'busy';
  return (
    <Card title={text.close}>
      <View className="t-body">{text.closeText}</View>
      <TextField
        label={text.closeReason}
        hint={text.closeReasonHint}
        value={reason}
        most={TEXT.ending[1]}
        lack={!fitsBounds(reason, TEXT.ending) && text.closeReason}
        onChange={type}
      />
      <FormFoot
        secondary
        text={busy ? text.asking : text.askClose}
        busy={busy}
        lacks={[!fitsBounds(reason, TEXT.ending) && text.closeReason]}
        refused={refusal(text.closeFailed, now)}
        onPress={() => void run({ communityId, reason: reason.trim() })}
      />
    </Card>
  );
}

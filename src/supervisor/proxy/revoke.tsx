import { useState } from 'react';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { TextLink } from '../../components/text-link';
import { revokeProxy, useRevokeProxy } from '../../stores/ballot/proxies';
import { problemText } from '../../text/words/errors';
import { proxyText as text } from '../../text/ballot/proxies';

interface Props {
  readonly communityId: string;
  readonly proxyId: string;
  /** The proxy has already voted. */
  readonly used: boolean;
}

/** Revokes on the owner's word; the page first says what that does. */
export function Revoke({ communityId, proxyId, used }: Props) {
  const { now } = useRevokeProxy();
  const [open, setOpen] = useState(false);
  const busy = now.state === 'busy';
  if (!open) return <TextLink text={text.revoke} onPress={() => setOpen(true)} />;
  return (
    <Card title={text.revokeTitle}>
      <View className="t-body">{text.revokeHint}</View>
      {used && <View className="t-body">{text.used}</View>}
      {now.state === 'failed' && (
        <Notice kind="danger" title={text.revokeFailed}>
          {problemText(now.problem)}
        </Notice>
      )}
      <SecondaryButton
        text={busy ? text.revoking : text.revokeDo}
        busy={busy}
        onPress={() => void revokeProxy(communityId, proxyId)}
      />
      <TextLink text={text.keep} onPress={() => setOpen(false)} />
    </Card>
  );
}

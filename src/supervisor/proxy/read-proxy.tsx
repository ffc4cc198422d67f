import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { FormFoot, refusal } from '../../components/form-foot';
import { Facts } from '../../components/facts';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Skeleton } from '../../components/skeleton';
import { Viewed } from '../../components/viewed';
import { confirmProxy, useConfirmProxy, useProxy, useRevokeProxy } from '../../stores/ballot/proxies';
import { proxyText as text } from '../../text/ballot/proxies';
import { Photo } from '../photo';
import { Revoke } from './revoke';
import { replaceIn } from '../../stores/app/navigate';
import { page } from '../../routes';

interface Props {
  readonly communityId: string;
  readonly proxyId: string;
}

/** An entered authorisation beside its photo: another person confirms it, or it is revoked. */
export function ReadProxy({ communityId, proxyId }: Props) {
  const { view, reload } = useProxy();
  const confirm = useConfirmProxy();
  const revoke = useRevokeProxy();
  const { reset } = confirm;
  const { reset: resetRevoke } = revoke;
  useEffect(() => {
    reset();
    resetRevoke();
  }, [proxyId, reset, resetRevoke]);
  const read = 'value' in view ? view.value.proxy : undefined;
  const proxy = read?.proxyId === proxyId ? read : undefined;
  const revoked = revoke.now.state === 'done';
  const gone = view.phase === 'failed' && view.problem.code === 'NOT_FOUND';
  const mayConfirm = proxy?.state === 'waiting' && !proxy.mine && !proxy.own;
  const busy = confirm.now.state === 'busy';
  const bottom = mayConfirm ? (
    <FormFoot
      text={busy ? text.confirming : text.confirm}
      busy={busy}
      refused={refusal(text.confirmFailed, confirm.now)}
      onPress={() => void confirmProxy(communityId, proxyId)}
    />
  ) : (
    <PrimaryButton text={text.toList} onPress={() => replaceIn(communityId, page('supervisor/proxies'))} />
  );
  return (
    <Screen title={text.readTitle} bottom={bottom}>
      {revoked ? (
        <Notice kind="done" title={text.revokedTitle}>
          {text.revokedText}
        </Notice>
      ) : gone ? (
        <Notice kind="info">{text.gone}</Notice>
      ) : (
        <Viewed view={view} onRetry={() => void reload()}>
          {() => {
            if (!proxy) return <Skeleton cards={2} />;
            const { units, proxyUnit, expiresAt, enteredAt, picture, state, mine, own, used } = proxy;
            return (
              <>
                {state === 'confirmed' && (
                  <Notice kind="done" title={used ? text.usedTitle : text.confirmedTitle}>
                    {used ? text.used : text.confirmed}
                  </Notice>
                )}
                {state === 'waiting' && mine && (
                  <Notice kind="info" title={text.mineTitle}>
                    {text.mine}
                  </Notice>
                )}
                {state === 'waiting' && !mine && own && (
                  <Notice kind="info" title={text.ownTitle}>
                    {text.own}
                  </Notice>
                )}
                <Card>
                  {mayConfirm && <View className="t-body">{text.readLead}</View>}
                  <Photo picture={picture} />
                  <Facts
                    facts={[
                      { name: text.labels.unit, value: text.flats(units) },
                      { name: text.labels.proxyUnit, value: text.flat(proxyUnit) },
                      { name: text.labels.expires, value: text.moment(expiresAt) },
                      { name: text.labels.entered, value: text.moment(enteredAt) },
                    ]}
                  />
                </Card>
                <Revoke communityId={communityId} proxyId={proxyId} used={used} />
              </>
            );
          }}
        </Viewed>
      )}
    </Screen>
  );
}

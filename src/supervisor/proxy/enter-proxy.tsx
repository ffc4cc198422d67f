import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Facts } from '../../components/facts';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { toTop, replaceIn } from '../../stores/app/navigate';
import { useEnterProxy, useProxyForm } from '../../stores/ballot/proxies';
import { problemText } from '../../text/words/errors';
import { papersText } from '../../text/ballot/papers';
import { proxyText as text } from '../../text/ballot/proxies';
import { Photo } from '../photo';
import { ProxyFields } from './proxy-fields';
import type { BallotView } from '../../contract/ballot/ballots';
import { page } from '../../routes';

interface Props {
  readonly communityId: string;
  readonly ballot: BallotView;
}

/** Who authorises whom, until when, and the photo of what is written; read back, then sent for a second person. */
export function EnterProxy({ communityId, ballot }: Props) {
  const { draft, step, busy, faults, problem, open, goOn, stepBack, send } = useProxyForm();
  const entered = useEnterProxy((store) => store.now.state === 'done');
  useEffect(() => open(communityId), [communityId, open]);
  useEffect(toTop, [step, entered]);
  const { phase, closesAt, proxyCap } = ballot;
  const expiresAt = draft.expiresAt ?? closesAt;
  if (entered) {
    const toList = () => replaceIn(communityId, page('supervisor/proxies'));
    return (
      <Screen
        title={text.enterTitle}
        bottom={
          <>
            <PrimaryButton text={text.toList} onPress={toList} />
            <SecondaryButton text={text.another} onPress={() => open(communityId)} />
          </>
        }
      >
        <Sealed seal="plan" title={text.doneTitle} text={text.doneText} />
      </Screen>
    );
  }
  if (phase === 'closed' || proxyCap === 0) {
    return (
      <Screen title={text.enterTitle}>
        <Notice kind="wait">{proxyCap === 0 ? text.noCap : papersText.closed}</Notice>
      </Screen>
    );
  }
  if (step === 'check') {
    return (
      <Screen
        title={text.enterTitle}
        bottom={
          <>
            <PrimaryButton
              text={busy ? text.sending : text.send}
              busy={busy}
              onPress={() => void send(ballot.ballotId, closesAt)}
            />
            <SecondaryButton text={text.stepBack} disabled={busy} onPress={stepBack} />
          </>
        }
      >
        {problem && (
          <Notice kind="danger" title={text.failedTitle}>
            {problemText(problem)}
          </Notice>
        )}
        <Card title={text.checkTitle}>
          <Facts
            facts={[
              { name: text.labels.unit, value: text.flat(draft.unit) },
              { name: text.labels.proxyUnit, value: text.flat(draft.proxyUnit) },
              { name: text.labels.expires, value: text.moment(expiresAt) },
            ]}
          />
          {draft.picture && <Photo picture={draft.picture} />}
        </Card>
      </Screen>
    );
  }
  const bottom = (
    <>
      {faults.length > 0 && (
        <Notice kind="wait" title={text.faultsTitle}>
          {faults.map((fault) => (
            <View key={fault}>{text.faults[fault]}</View>
          ))}
        </Notice>
      )}
      <PrimaryButton text={text.next} onPress={() => goOn(closesAt)} />
    </>
  );
  return (
    <Screen title={text.enterTitle} bottom={bottom}>
      <ProxyFields communityId={communityId} expiresAt={expiresAt} cap={proxyCap} />
    </Screen>
  );
}

import { useEffect } from 'react';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { FormFoot, nameFaults } from '../../components/form-foot';
import { Facts } from '../../components/facts';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { scrollToTop, replaceIn } from '../../stores/app/navigate';
import { useEnterProxy, useProxyForm } from '../../stores/ballot/proxies';
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

/**
 * The form for an authorisation: who authorises whom, until when, and the photo; read back, then sent for a second
 * person.
 */
export function EnterProxy({ communityId, ballot }: Props) {
  const { draft, step, busy, faults, problem, open, review, stepBack, send } = useProxyForm();
  const entered = useEnterProxy((store) => store.now.state === 'done');
  useEffect(() => open(communityId), [communityId, open]);
  useEffect(scrollToTop, [step, entered]);
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
          <FormFoot
            text={busy ? text.sending : text.send}
            busy={busy}
            refused={problem && { title: text.failedTitle, problem }}
            onPress={() => void send(ballot.ballotId, closesAt)}
          >
            <SecondaryButton text={text.stepBack} busy={busy} onPress={stepBack} />
          </FormFoot>
        }
        onBack={stepBack}
      >
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
    <FormFoot text={text.next} faults={nameFaults(text.lacks, faults)} onPress={() => review(closesAt)} />
  );
  return (
    <Screen title={text.enterTitle} bottom={bottom}>
      <ProxyFields communityId={communityId} expiresAt={expiresAt} cap={proxyCap} />
    </Screen>
  );
}

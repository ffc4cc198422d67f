import type { ObjectionTo } from '../../domain/ballot/objection';
import { useEffect } from 'react';
import { useRouter } from '@tarojs/taro';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { FormFoot, nameFaults, refusal } from '../../components/form-foot';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { Viewed } from '../../components/viewed';
import { scrollToTop, replaceIn } from '../../stores/app/navigate';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import {
  useAnswerObjection,
  useObjectionForm,
  useStaffObjections,
} from '../../stores/ballot/objection-answers';
import { objectionAnswerText as text } from '../../text/ballot/objection-answers';
import { AnswerCheck } from './answer-check';
import { AnswerFields } from './answer-fields';
import { Said } from './said';
import { page } from '../../routes';

/** One objection: what was said, what the worker found, what follows from it, read once more, sent. */
export default function Objection() {
  const communityId = useCommunity();
  const objectionId = decodeURIComponent(useRouter().params.id ?? '');
  const { view, load } = useStaffObjections();
  const { open, step, stepBack, draft, volatile, restored } = useObjectionForm();
  const { now } = useAnswerObjection();
  const refresh = () => {
    if (communityId) void load({ communityId });
  };
  useRefresh(refresh);
  useEffect(() => open(communityId, objectionId), [communityId, objectionId, open]);
  const done = now.state === 'done';
  useEffect(scrollToTop, [step, done]);

  const objection =
    'value' in view ? view.value.objections.find((other) => other.objectionId === objectionId) : undefined;
  const toList = (
    <PrimaryButton text={text.toList} onPress={() => replaceIn(communityId, page('worker/objections'))} />
  );
  if (now.state === 'done' && objection) {
    const changed = draft.upheld && objection.to !== 'result' ? objection.to : 'plain';
    return (
      <Screen title={text.title} bottom={toList}>
        <Sealed seal="plan" title={text.doneTitle} text={text.doneText[changed]} />
      </Screen>
    );
  }
  const answering = objection?.state === 'open';
  return (
    <Screen
      title={text.title}
      bottom={answering ? <Foot to={objection.to} /> : toList}
      onBack={answering && step === 'check' ? stepBack : undefined}
    >
      <Viewed view={view} onRetry={refresh}>
        {() => {
          if (!objection) return <Notice kind="wait">{text.gone}</Notice>;
          return (
            <>
              <Said objection={objection} />
              {answering && step === 'check' && <AnswerCheck to={objection.to} />}
              {answering && step === 'write' && (
                <>
                  {restored && <Notice kind="info">{text.draftBack}</Notice>}
                  {volatile && <Notice kind="wait">{text.draftVolatile}</Notice>}
                  <AnswerFields to={objection.to} />
                </>
              )}
            </>
          );
        }}
      </Viewed>
    </Screen>
  );
}

function Foot({ to }: { readonly to: ObjectionTo }) {
  const { draft, step, faults, review, stepBack, send } = useObjectionForm();
  const { now } = useAnswerObjection();
  const busy = now.state === 'busy';
  if (step === 'check') {
    const press = draft.upheld && (to === 'vote' || draft.receipt !== '') ? text.sendVoid : text.send;
    return (
      <FormFoot
        text={busy ? text.sending : press}
        busy={busy}
        refused={refusal(text.failedTitle, now)}
        onPress={() => void send(to)}
      >
        <SecondaryButton text={text.change} busy={busy} onPress={stepBack} />
      </FormFoot>
    );
  }
  return <FormFoot text={text.next} faults={nameFaults(text.lacks, faults)} onPress={() => review(to)} />;
}

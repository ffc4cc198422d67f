import { useEffect } from 'react';
import Taro from '@tarojs/taro';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { FormFoot, nameFaults, refusal } from '../../components/form-foot';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { scrollToTop, replaceIn } from '../../stores/app/navigate';
import { useCommunity } from '../../stores/app/use-community';
import { useAnswer, useAnswerForm } from '../../stores/need/answer';
import { answerText as text } from '../../text/need/answer';
import { AnsweredNeeds } from './answered-needs';
import { Check } from './check';
import { ReasonForm } from './reason-form';
import { page } from '../../routes';

/** The form for one answer to one or many needs: what, why, read once more, sent. */
export default function Answer() {
  const communityId = useCommunity();
  const { draft, step, faults, open, review, stepBack, send } = useAnswerForm();
  const { now } = useAnswer();
  useEffect(() => open(communityId), [communityId, open]);

  if (now.state === 'done') {
    const back = () => void Taro.navigateBack();
    return (
      <Screen title={text.title} bottom={<PrimaryButton text={text.back} onPress={back} />}>
        <Sealed seal="need" title={text.doneTitle} text={text.doneText(now.value.answered)} />
      </Screen>
    );
  }
  if (draft.needs.length === 0) {
    const toDesk = () => replaceIn(communityId, page('worker/needs'));
    return (
      <Screen title={text.title} bottom={<PrimaryButton text={text.toDesk} onPress={toDesk} />}>
        <Notice kind="info">{text.none}</Notice>
      </Screen>
    );
  }
  const busy = now.state === 'busy';
  const turn = (to: () => void) => {
    to();
    scrollToTop();
  };
  const submit = async () => {
    if (await send()) scrollToTop();
  };
  const bottom =
    step === 'write' ? (
      <FormFoot
        text={text.toCheck}
        faults={nameFaults(text.lacks, faults)}
        refused={refusal(text.failedTitle, now)}
        onPress={() => turn(review)}
      />
    ) : (
      <FormFoot
        text={busy ? text.sending : text.send}
        busy={busy}
        refused={refusal(text.failedTitle, now)}
        onPress={() => void submit()}
      >
        <SecondaryButton text={text.change} busy={busy} onPress={() => turn(stepBack)} />
      </FormFoot>
    );
  return (
    <Screen title={text.title} bottom={bottom} onBack={step === 'check' ? () => turn(stepBack) : undefined}>
      {step === 'check' ? (
        <Check draft={draft} />
      ) : (
        <>
          <AnsweredNeeds draft={draft} />
          <ReasonForm />
        </>
      )}
    </Screen>
  );
}

import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Fault } from '../../components/fault';
import { FormFoot, refusal } from '../../components/form-foot';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { Skeleton } from '../../components/skeleton';
import { fits, type Form } from '../../domain/ballot/form';
import { scrollToTop, replaceIn } from '../../stores/app/navigate';
import {
  confirmPaper,
  useConfirmPaper,
  usePaper,
  useReading,
  useWithdrawPaper,
} from '../../stores/ballot/papers';
import { paperConfirmText as text, papersText, paperText } from '../../text/ballot/papers';
import { Photo } from '../photo';
import { ConfirmOutcome } from './confirm-outcome';
import { ReadingCheck, ReadingForm } from './reading-form';
import { Withdraw } from './withdraw';
import type { PaperView } from '../../contract/ballot/papers';
import { page } from '../../routes';

interface Props {
  readonly communityId: string;
  readonly paperId: string;
  readonly form: Form;
}

/** The photo with the form for the second person, who reads it without seeing what the first one read. */
export function ConfirmPaper({ communityId, paperId, form }: Props) {
  const { view, reload } = usePaper();
  const { now, reset } = useConfirmPaper();
  const withdrawn = useWithdrawPaper((store) => store.now.state === 'done');
  const { picks, step, begin, check, stepBack } = useReading();
  useEffect(() => {
    begin(paperId);
    reset();
    useWithdrawPaper.getState().reset();
  }, [paperId, begin, reset]);
  useEffect(scrollToTop, [step, now.state, withdrawn]);

  const read = 'value' in view ? view.value.paper : undefined;
  const paper = read?.paperId === paperId ? read : undefined;
  const gone = view.phase === 'failed' && view.problem.code === 'NOT_FOUND';
  const toQueue = (
    <PrimaryButton text={text.back} onPress={() => replaceIn(communityId, page('supervisor/papers'))} />
  );
  if (now.state === 'done')
    return <ConfirmOutcome communityId={communityId} outcome={now.value} paper={paper} />;
  if (withdrawn || gone) {
    return (
      <Screen title={text.title} bottom={toQueue}>
        <Notice kind="done" title={withdrawn ? text.withdrawnTitle : text.gone}>
          {withdrawn && text.withdrawnText}
        </Notice>
      </Screen>
    );
  }
  if (!paper) {
    return (
      <Screen title={text.title}>
        {view.phase === 'failed' ? (
          <Viewed view={view} onRetry={() => void reload()}>
            {() => null}
          </Viewed>
        ) : (
          <Skeleton cards={2} />
        )}
      </Screen>
    );
  }
  const readable = !paper.mine && paper.state === 'waiting';
  const busy = now.state === 'busy';
  const bottom =
    step === 'check' ? (
      <FormFoot
        text={busy ? text.sending : text.send}
        busy={busy}
        refused={refusal(text.failedTitle, now)}
        onPress={() => void confirmPaper(communityId, paperId, form)}
      >
        <SecondaryButton text={paperText.stepBack} busy={busy} onPress={stepBack} />
      </FormFoot>
    ) : (
      <FormFoot
        text={paperText.next}
        lacks={[!fits(form, picks) && paperText.lacks.choice]}
        refused={refusal(text.failedTitle, now)}
        onPress={check}
      />
    );
  return (
    <Screen
      title={text.title}
      bottom={readable ? bottom : toQueue}
      onBack={readable && step === 'check' ? stepBack : undefined}
    >
      <Sheet paper={paper} />
      {readable && step === 'check' && <ReadingCheck form={form} />}
      {readable && step === 'read' && (
        <>
          <View className="t-body">{text.lead}</View>
          <Fault lack={!fits(form, picks) && paperText.faults.choice} />
          <ReadingForm form={form} />
        </>
      )}
      {paper.state === 'differs' && (
        <Notice kind="wait" title={text.differsTitle}>
          {text.differs}
        </Notice>
      )}
      {paper.state === 'waiting' && paper.mine && (
        <Notice kind="info" title={text.mineTitle}>
          {text.mine}
        </Notice>
      )}
      {step === 'read' && <Withdraw communityId={communityId} paperId={paperId} />}
    </Screen>
  );
}

function Sheet({ paper }: { readonly paper: PaperView }) {
  return (
    <Card>
      <View className="t-page">{papersText.flats(paper.units)}</View>
      <View className="t-small">
        {papersText.entered(papersText.channel[paper.channel], paper.enteredAt)}
      </View>
      <View className="t-small">{text.pictureTitle}</View>
      <Photo picture={paper.picture} />
    </Card>
  );
}

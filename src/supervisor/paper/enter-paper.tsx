import { useEffect } from 'react';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { FormFoot, nameFaults } from '../../components/form-foot';
import { Facts } from '../../components/facts';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { scrollToTop, replaceIn } from '../../stores/app/navigate';
import { useEnterPaper, usePaperForm, useReading } from '../../stores/ballot/papers';
import { papersText, paperText as text } from '../../text/ballot/papers';
import { PaperFields } from './paper-fields';
import { Photo } from '../photo';
import { ReadingCheck } from './reading-form';
import type { BallotView } from '../../contract/ballot/ballots';
import { page } from '../../routes';

interface Props {
  readonly communityId: string;
  readonly ballot: BallotView;
  /** Known if the page was opened from a flat's row. */
  readonly unit: string;
}

/**
 * The form for entering a paper: the owner, how it came, its photo, the choice; read back, then sent for a second
 * person.
 */
export function EnterPaper({ communityId, ballot, unit }: Props) {
  const { draft, busy, faults, problem, open, review, send } = usePaperForm();
  const { step, stepBack } = useReading();
  const entered = useEnterPaper((store) => store.now.state === 'done');
  useEffect(() => open(communityId, unit), [communityId, unit, open]);
  useEffect(scrollToTop, [step, entered]);
  const { form, phase, opensAt } = ballot;
  if (entered) {
    return (
      <Screen
        title={text.title}
        bottom={
          <>
            <PrimaryButton
              text={text.toQueue}
              onPress={() => replaceIn(communityId, page('supervisor/papers'))}
            />
            <SecondaryButton text={text.another} onPress={() => open(communityId, '')} />
          </>
        }
      >
        <Sealed seal="plan" title={text.doneTitle} text={text.doneText} />
      </Screen>
    );
  }
  if (phase !== 'open') {
    return (
      <Screen title={text.title}>
        <Notice kind="wait">{phase === 'notice' ? papersText.notOpen(opensAt) : papersText.closed}</Notice>
      </Screen>
    );
  }
  if (step === 'check' && draft.channel && draft.picture) {
    return (
      <Screen
        title={text.title}
        bottom={
          <FormFoot
            text={busy ? text.sending : text.send}
            busy={busy}
            refused={problem && { title: text.failedTitle, problem }}
            onPress={() => void send(ballot.ballotId, form)}
          >
            <SecondaryButton text={text.stepBack} busy={busy} onPress={stepBack} />
          </FormFoot>
        }
        onBack={stepBack}
      >
        <ReadingCheck form={form} />
        <Card>
          <Facts
            facts={[
              { name: text.checkFacts.unit, value: text.flat(draft.unit) },
              { name: text.checkFacts.channel, value: text.channels[draft.channel].title },
            ]}
          />
          <Photo picture={draft.picture} />
        </Card>
      </Screen>
    );
  }
  const bottom = (
    <FormFoot text={text.next} faults={nameFaults(text.lacks, faults)} onPress={() => review(form)} />
  );
  return (
    <Screen title={text.title} bottom={bottom}>
      <PaperFields communityId={communityId} form={form} />
    </Screen>
  );
}

import { useEffect } from 'react';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { FormFoot, nameFaults, refusal } from '../../components/form-foot';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { Viewed } from '../../components/viewed';
import { KeptNotice } from '../../pages/kept-notice';
import { OutboxLink } from '../../pages/outbox-link';
import { scrollToTop, goIn } from '../../stores/app/navigate';
import { findLetter, useOutbox } from '../../stores/app/outbox';
import { useLatestUpdates, usePostUpdate, useUpdateForm } from '../../stores/works/update';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { updateText as text } from '../../text/works/update';
import { OwnUpdates } from './own-updates';
import { UpdateForm } from './update-form';
import { page } from '../../routes';

const shown = 5;

/** A supervisor's update from the site; without network it waits on the phone and is sent by itself. */
export default function Update() {
  const communityId = useCommunity();
  const { view, load } = useLatestUpdates();
  const { now, reset } = usePostUpdate();
  const { faults, open, submit, sentPictures } = useUpdateForm();
  const letters = useOutbox((outbox) => outbox.letters);
  const refresh = () => void load({ communityId });
  useRefresh(refresh);
  useEffect(() => open(communityId), [communityId, open]);

  const updates = 'value' in view ? view.value.rows : [];
  const own = updates.filter(({ mine }) => mine).slice(0, shown);
  const finished = now.state === 'sent' || now.state === 'kept';
  const unsent = findLetter(letters, 'works.post', (input) => input.communityId === communityId);

  useEffect(() => {
    if (finished) scrollToTop();
  }, [finished]);
  const send = async () => {
    if (await submit(updates[0])) refresh();
  };
  const bottom = finished ? (
    <PrimaryButton text={text.see} onPress={() => goIn(communityId, page('pages/works'))} />
  ) : (
    <FormFoot
      text={now.state === 'busy' ? text.submitting : text.submit}
      busy={now.state === 'busy'}
      faults={nameFaults(text.lacks, faults)}
      refused={refusal(text.refusedTitle, now)}
      onPress={() => void send()}
    />
  );
  return (
    <Screen title={text.title} bottom={view.phase !== 'loading' && bottom}>
      {now.state === 'sent' && (
        <Sealed seal="plan" title={text.doneTitle} text={text.doneText(sentPictures)}>
          <SecondaryButton text={text.another} onPress={reset} />
        </Sealed>
      )}
      {now.state === 'kept' && (
        <>
          <KeptNotice title={text.keptTitle} text={text.keptText} problem={now.problem} />
          <SecondaryButton text={text.another} onPress={reset} />
        </>
      )}
      {!finished && (
        <>
          {unsent && (
            <>
              <Notice kind="wait" title={text.waitingLetter}>
                {text.waitingLetterText(letters.length)}
              </Notice>
              <OutboxLink />
            </>
          )}
          {/* Filled in from the latest update: a short wait is better than a form that changes under the hand. */}
          {view.phase !== 'loading' && <UpdateForm latest={updates[0]} />}
        </>
      )}
      <Viewed view={view} onRetry={refresh}>
        {() => <OwnUpdates updates={own} />}
      </Viewed>
      <SecondaryButton text={text.ideas} onPress={() => goIn(communityId, page('worker/ideas'))} />
    </Screen>
  );
}

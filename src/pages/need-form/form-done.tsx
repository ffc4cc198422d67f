import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { useNeedForm, useSubmitNeed } from '../../stores/need/form';
import { replace } from '../../stores/app/navigate';
import { titles } from '../../text/words/app';
import { needFormText } from '../../text/need/needs';
import { dangerText, similarText } from '../../text/need/similar';
import { KeptNotice } from '../kept-notice';
import { DangerNotice } from './danger-notice';
import { page } from '../../routes';

interface Props {
  readonly kept: boolean;
  readonly onAnother: () => void;
}

/**
 * After sending: received, or kept on the phone until there is a network. The first steps in a danger stay in sight.
 */
export function FormDone({ kept, onAnother }: Props) {
  const danger = useNeedForm((form) => form.danger);
  const now = useSubmitNeed((store) => store.now);
  const left = now.state === 'sent' ? (now.left ?? 0) : 0;
  const problem = now.state === 'kept' ? now.problem : undefined;
  return (
    <Screen
      title={titles.needForm}
      bottom={
        <>
          <PrimaryButton text={needFormText.see} onPress={() => replace(page('pages/needs'))} />
          <SecondaryButton text={needFormText.another} onPress={onAnother} />
        </>
      }
    >
      {danger && <DangerNotice danger={danger} after={kept ? dangerText.notGone : dangerText.gone} />}
      {kept ? (
        <KeptNotice title={needFormText.keptTitle} text={needFormText.keptText} problem={problem} />
      ) : (
        <>
          {left > 0 && <Notice kind="wait">{dangerText.picturesLeft(left)}</Notice>}
          <Sealed seal="need" title={needFormText.doneTitle} text={needFormText.doneText} />
        </>
      )}
    </Screen>
  );
}

/** After one tap on a neighbour's need: the household is counted there, and its own text is no longer needed. */
export function JoinedDone({
  needId,
  kept,
  onAnother,
}: Props & {
  readonly needId: string;
}) {
  return (
    <Screen
      title={titles.needForm}
      bottom={
        <>
          <PrimaryButton
            text={similarText.seeJoined}
            onPress={() => replace(page('pages/need', { id: needId }))}
          />
          <SecondaryButton text={needFormText.another} onPress={onAnother} />
        </>
      }
    >
      {kept ? (
        <KeptNotice title={needFormText.keptTitle} text={similarText.joinedKept} />
      ) : (
        <Sealed seal="need" title={similarText.joinedTitle} text={similarText.joinedText} />
      )}
    </Screen>
  );
}

import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { usePapers, useWithdrawPaper, type ConfirmedPaper } from '../../stores/ballot/papers';
import { paperConfirmText as text } from '../../text/ballot/papers';
import { Withdraw } from './withdraw';
import type { PaperView } from '../../contract/ballot/papers';
import { replaceIn } from '../../stores/app/navigate';
import { page } from '../../routes';

interface Props {
  readonly communityId: string;
  readonly outcome: ConfirmedPaper;
  /** As the queue still has it, if the readings differ. */
  readonly paper?: PaperView;
}

/**
 * Whether the paper was counted, read differently, or overtaken by an earlier vote of the same owner, and what to do
 * then.
 */
export function ConfirmOutcome({ communityId, outcome, paper }: Props) {
  const { view } = usePapers();
  const withdrawn = useWithdrawPaper((store) => store.now.state === 'done');
  const papers = 'value' in view ? view.value.rows : [];
  const next = papers.find(({ mine, state }) => !mine && state === 'waiting');
  const bottom = (
    <>
      {next && (
        <PrimaryButton
          text={text.next}
          onPress={() => replaceIn(communityId, page('supervisor/paper', { id: next.paperId }))}
        />
      )}
      <SecondaryButton text={text.back} onPress={() => replaceIn(communityId, page('supervisor/papers'))} />
    </>
  );
  return (
    <Screen title={text.title} bottom={bottom}>
      {outcome.state === 'counted' && (
        <Sealed seal="plan" title={text.outcome.counted.title} text={text.outcome.counted.text}>
          <View className="t-small">{text.receipt(outcome.receipt)}</View>
        </Sealed>
      )}
      {outcome.state === 'differs' && (
        <>
          {withdrawn ? (
            <Notice kind="done" title={text.withdrawnTitle}>
              {text.withdrawnText}
            </Notice>
          ) : (
            <Notice kind="wait" title={text.outcome.differs.title}>
              {text.outcome.differs.text}
            </Notice>
          )}
          {paper && !withdrawn && <Withdraw communityId={communityId} paperId={paper.paperId} />}
        </>
      )}
      {outcome.state === 'overtaken' && (
        <Notice kind="info" title={text.overtakenTitle}>
          {text.overtaken(outcome.castAt)}
        </Notice>
      )}
    </Screen>
  );
}

import { useEffect } from 'react';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { usePlan } from '../../stores/plan';
import { goIn } from '../../stores/go-in';
import { routes, toTop } from '../../stores/navigate';
import { useCommunity } from '../../stores/use-community';
import { needsToTake, useDrafting, usePlanDraft, usePublishPlan } from '../../stores/worker-plan';
import { planGaps, untaken, withoutStrangers } from '../../stores/worker-plan-draft';
import { workerRoutes } from '../../stores/worker-routes';
import { problemText } from '../../text/errors';
import { planWriteText as text } from '../../text/worker-plan';
import { Gaps } from './gaps';
import { Reading } from './reading';

/** The plan read through once more, what it answers and what it leaves, then published. */
export default function PlanCheck() {
  const communityId = useCommunity();
  const { draft: written, open, publish } = usePlanDraft();
  const { now } = usePublishPlan();
  const drafting = useDrafting((store) => store.view);
  const published = usePlan((store) => store.view);
  useEffect(() => open(communityId), [communityId, open]);

  const needs = needsToTake(drafting, published);
  const draft = needs.length > 0 ? withoutStrangers(written, needs) : written;
  const gaps = planGaps(draft);
  const left = untaken(draft, needs).length;
  const busy = now.state === 'busy';
  const run = async () => {
    await publish();
    toTop();
  };
  if (now.state === 'done') {
    return (
      <Screen
        title={text.checkTitle}
        bottom={<PrimaryButton text={text.toDesk} onPress={() => goIn(communityId, workerRoutes.desk)} />}
      >
        <Sealed seal="plan" title={text.doneTitle} text={text.doneText}>
          <SecondaryButton text={text.see} onPress={() => goIn(communityId, routes.plan)} />
        </Sealed>
      </Screen>
    );
  }
  return (
    <Screen
      title={text.checkTitle}
      bottom={
        <PrimaryButton
          text={busy ? text.publishing : text.publish}
          busy={busy}
          disabled={gaps.length > 0}
          onPress={() => void run()}
        />
      }
    >
      {now.state === 'failed' && (
        <Notice kind="danger" title={text.failedTitle}>
          {problemText(now.problem)}
        </Notice>
      )}
      {gaps.length > 0 && <Gaps gaps={gaps} />}
      {needs.length > 0 && needs.length > left && (
        <Notice kind="info" title={text.answersTitle(needs.length - left)}>
          {text.answersText}
        </Notice>
      )}
      {left > 0 && (
        <Notice kind="wait" title={text.leftTitle(left)}>
          {text.leftText}
        </Notice>
      )}
      <Reading draft={draft} needs={needs} />
    </Screen>
  );
}

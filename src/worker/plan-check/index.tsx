import { useEffect } from 'react';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Fault } from '../../components/fault';
import { FormFoot, refusal } from '../../components/form-foot';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { scrollToTop, goIn } from '../../stores/app/navigate';
import { useCommunity } from '../../stores/app/use-community';
import { listNeedsToTake, useDrafting, usePlanDraft, usePublishPlan } from '../../stores/plan/write';
import { draftChanges, listUntaken, dropStrangers } from '../../domain/plan/draft';
import { planWriteText as text } from '../../text/plan/write';
import { Gaps } from './gaps';
import { PublishAs } from './publish-as';
import { Reading } from './reading';
import { WhatChanges } from './what-changes';
import { usePlan } from '../../stores/plan/pages';
import { page } from '../../routes';
import { planGaps } from '../../domain/plan/draft-gaps';

/** The plan is read through once more, with the needs that it answers and those it leaves, then published. */
export default function PlanCheck() {
  const communityId = useCommunity();
  const { draft: written, published: former, open, publish, fetchPublished } = usePlanDraft();
  const { now } = usePublishPlan();
  const drafting = useDrafting((store) => store.view);
  const published = usePlan((store) => store.view);
  useEffect(() => open(communityId), [communityId, open]);
  const inForce = 'value' in published ? published.value.plan : undefined;
  useEffect(() => void fetchPublished(), [fetchPublished, inForce?.planId, written.alternative]);

  const needs = listNeedsToTake(drafting, published);
  const draft = needs.length > 0 ? dropStrangers(written, needs) : written;
  const gaps = planGaps(draft);
  const left = listUntaken(draft, needs).length;
  const busy = now.state === 'busy';
  const run = async () => {
    if (await publish()) scrollToTop();
  };
  if (now.state === 'done') {
    return (
      <Screen
        title={text.checkTitle}
        bottom={<PrimaryButton text={text.toDesk} onPress={() => goIn(communityId, page('worker/desk'))} />}
      >
        <Sealed seal="plan" title={text.doneTitle} text={text.doneText}>
          <SecondaryButton
            text={text.see}
            onPress={() => goIn(communityId, page('pages/plan', { id: now.value.planId }))}
          />
        </Sealed>
      </Screen>
    );
  }
  return (
    <Screen
      title={text.checkTitle}
      bottom={
        <FormFoot
          text={busy ? text.publishing : text.publish}
          busy={busy}
          lacks={gaps.map((gap) => (gap.of === 'item' ? text.lackItem(gap.number) : text.lacks[gap.of]))}
          refused={refusal(text.failedTitle, now)}
          onPress={() => void run()}
        />
      }
    >
      {gaps.length > 0 && <Gaps gaps={gaps} />}
      <Fault lack={gaps.length > 0 && text.goBack} />
      {!draft.alternative && needs.length > left && (
        <Notice kind="info" title={text.answersTitle(needs.length - left)}>
          {text.answersText}
        </Notice>
      )}
      {!draft.alternative && left > 0 && (
        <Notice kind="wait" title={text.leftTitle(left)}>
          {text.leftText}
        </Notice>
      )}
      {inForce && !draft.revises && <PublishAs />}
      {former && <WhatChanges changes={draftChanges(former, draft)} />}
      <Reading draft={draft} needs={needs} />
    </Screen>
  );
}

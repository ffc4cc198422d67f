import { useEffect } from 'react';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { FormFoot, refusal } from '../../components/form-foot';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { Viewed } from '../../components/viewed';
import { scrollToTop, goIn } from '../../stores/app/navigate';
import { useRating } from '../../stores/rating/rating';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { stageOf, useDeskHome } from '../../stores/home/desk';
import { isTooSoon, useOpenRating, usePeriod } from '../../stores/rating/period';
import { stageName } from '../../text/words/stages';
import { askRatingText as text } from '../../text/home/desk';
import { PeriodForm } from './period-form';
import { page } from '../../routes';
import { allows } from '../../domain/community/stage';

/** Opens the period of ratings in three steps (choose, check, open), or says until when it runs. */
export default function Rating() {
  const communityId = useCommunity();
  const { view, load } = useRating();
  const home = useDeskHome();
  const { closesAt, checking, open, check } = usePeriod();
  const { now, run } = useOpenRating();
  const refresh = () => void Promise.all([load({ communityId }), home.load({ communityId })]);
  useRefresh(refresh);
  useEffect(() => open(communityId, Date.now()), [communityId, open]);

  const stage = stageOf(home.view);
  const period = 'value' in view ? view.value.period : undefined;
  const mayOpen = 'value' in view && !period && (stage === undefined || allows(stage, 'open-rating'));
  const turn = (next: boolean) => {
    check(next);
    scrollToTop();
  };
  const start = async () => {
    if (!(await run({ communityId, closesAt }))) return;
    refresh();
    scrollToTop();
  };
  const bottom = () => {
    if (period || now.state === 'done')
      return <PrimaryButton text={text.see} onPress={() => goIn(communityId, page('household/rating'))} />;
    if (!mayOpen) return undefined;
    if (!checking) {
      return (
        <FormFoot
          text={text.next}
          lacks={[isTooSoon(closesAt, Date.now()) && text.lacks]}
          onPress={() => turn(true)}
        />
      );
    }
    const busy = now.state === 'busy';
    return (
      <FormFoot
        text={busy ? text.opening : text.open}
        busy={busy}
        refused={refusal(text.failedTitle, now)}
        onPress={() => void start()}
      >
        <SecondaryButton text={text.change} busy={busy} onPress={() => turn(false)} />
      </FormFoot>
    );
  };
  return (
    <Screen
      title={text.title}
      bottom={bottom()}
      onBack={mayOpen && checking && now.state !== 'done' ? () => turn(false) : undefined}
    >
      {now.state === 'done' && <Sealed seal="effect" title={text.doneTitle} text={text.doneText(closesAt)} />}
      {now.state !== 'done' && (
        <Viewed view={view} onRetry={refresh} skeletonCards={2}>
          {() => {
            if (period) {
              return (
                <Notice kind="done" title={period.open ? text.runningTitle : text.closedTitle}>
                  {period.open ? text.running(period.closesAt) : text.closed(period.closesAt)}
                </Notice>
              );
            }
            if (stage && !allows(stage, 'open-rating'))
              return <Notice kind="wait">{text.wrongStage(stageName[stage])}</Notice>;
            const community =
              'value' in home.view && home.view.value.kind === 'member'
                ? home.view.value.community
                : undefined;
            return <PeriodForm households={community?.households} />;
          }}
        </Viewed>
      )}
    </Screen>
  );
}

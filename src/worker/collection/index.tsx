import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { FormFoot, refusal } from '../../components/form-foot';
import { ListRow } from '../../components/list-row';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { Viewed } from '../../components/viewed';
import { scrollToTop, goIn, replaceIn } from '../../stores/app/navigate';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import {
  collectionFault,
  useCollectionPlan,
  useCollectionReport,
  useSetCollection,
} from '../../stores/need/collection';
import { collectionText as text } from '../../text/need/collection';
import { WindowForm } from './window-form';
import { page } from '../../routes';

/**
 * The form for the collection: when needs are taken, and within how many days each is answered; choose, read in words,
 * set.
 */
export default function Collection() {
  const communityId = useCommunity();
  const { view, load } = useCollectionReport();
  const { now } = useSetCollection();
  const { plan, checking, open, fill, check, save } = useCollectionPlan();
  const refresh = () => {
    if (communityId) void load({ communityId });
  };
  useRefresh(refresh);
  useEffect(() => open(communityId, Date.now()), [communityId, open]);
  const report = 'value' in view ? view.value.report : undefined;
  useEffect(() => fill(report), [report, fill]);

  const { opensAt, closesAt, answerDays } = plan;
  const turn = (next: boolean) => {
    check(next);
    scrollToTop();
  };
  const submit = async () => {
    if (await save(communityId)) scrollToTop();
  };
  const bottom = () => {
    if (now.state === 'done')
      return <PrimaryButton text={text.toDesk} onPress={() => replaceIn(communityId, page('worker/desk'))} />;
    if (view.phase === 'loading') return undefined;
    if (!checking) {
      const fault = collectionFault(plan, Date.now());
      return (
        <FormFoot
          text={text.next}
          lacks={[fault && text.lacks[fault]]}
          refused={refusal(text.failedTitle, now)}
          onPress={() => turn(true)}
        />
      );
    }
    const busy = now.state === 'busy';
    return (
      <FormFoot
        text={busy ? text.saving : text.save}
        busy={busy}
        refused={refusal(text.failedTitle, now)}
        onPress={() => void submit()}
      >
        <SecondaryButton text={text.change} busy={busy} onPress={() => turn(false)} />
      </FormFoot>
    );
  };
  const sentence = text.check(opensAt, closesAt, answerDays);
  return (
    <Screen
      title={text.title}
      bottom={bottom()}
      onBack={checking && now.state !== 'done' ? () => turn(false) : undefined}
    >
      {now.state === 'done' && <Sealed seal="need" title={text.doneTitle} text={sentence} />}
      {now.state !== 'done' && checking && (
        <Card title={text.checkTitle}>
          <View className="t-body">{sentence}</View>
          <View className="t-body">{text.checkAfter}</View>
        </Card>
      )}
      {now.state !== 'done' && !checking && (
        <Viewed view={view} onRetry={refresh} skeletonCards={2}>
          {() => <WindowForm known={(report?.closesAt ?? 0) > 0} />}
        </Viewed>
      )}
      <Card>
        <ListRow
          title={text.report}
          hint={report ? text.tookPart(report.tookPart, report.households) : text.reportHint}
          onOpen={() => goIn(communityId, page('household/report'))}
        />
      </Card>
    </Screen>
  );
}

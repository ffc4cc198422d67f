import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ListRow } from '../../components/list-row';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { Viewed } from '../../components/viewed';
import { toTop, goIn, replaceIn } from '../../stores/app/navigate';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import {
  collectionFault,
  useCollectionPlan,
  useCollectionReport,
  useSetCollection,
} from '../../stores/need/collection';
import { problemText } from '../../text/words/errors';
import { collectionText as text } from '../../text/need/collection';
import { WindowForm } from './window-form';
import { page } from '../../routes';

/** When needs are taken and within how many days each is answered: chosen, read in words, set. */
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
    toTop();
  };
  const submit = async () => {
    await save(communityId);
    toTop();
  };
  const bottom = () => {
    if (now.state === 'done')
      return <PrimaryButton text={text.toDesk} onPress={() => replaceIn(communityId, page('worker/desk'))} />;
    if (!checking) {
      const faulty = collectionFault(plan, Date.now()) !== undefined;
      return <PrimaryButton text={text.next} disabled={faulty} onPress={() => turn(true)} />;
    }
    const busy = now.state === 'busy';
    return (
      <>
        <PrimaryButton text={busy ? text.saving : text.save} busy={busy} onPress={() => void submit()} />
        <SecondaryButton text={text.change} disabled={busy} onPress={() => turn(false)} />
      </>
    );
  };
  const sentence = text.check(opensAt, closesAt, answerDays);
  return (
    <Screen title={text.title} bottom={bottom()}>
      {now.state === 'done' && <Sealed seal="need" title={text.doneTitle} text={sentence} />}
      {now.state === 'failed' && !checking && (
        <Notice kind="danger" title={text.failedTitle}>
          {problemText(now.problem)}
        </Notice>
      )}
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

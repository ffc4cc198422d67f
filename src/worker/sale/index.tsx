import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ChoiceList } from '../../components/choice-list';
import { FlatField } from '../../components/flat-field';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { saleOf, useSale, useSell } from '../../stores/joining/sale';
import { toTop, replaceIn } from '../../stores/app/navigate';
import { useCommunity } from '../../stores/app/use-community';
import { problemText } from '../../text/words/errors';
import { saleText as text } from '../../text/joining/desk';
import { Buyers } from './buyers';
import { page } from '../../routes';

const seens = (['deed', 'contract'] as const).map((value) => ({ value, title: text.seens[value] }));

/** A flat has new owners: taken down from the deed, read once more, then done. */
export default function SalePage() {
  const communityId = useCommunity();
  const { b, s, r } = useRouter().params;
  const { draft, step, open, change, goOn, stepBack, record } = useSale();
  const { now } = useSell();
  useEffect(() => {
    open(communityId, b && r ? { building: b, stairwell: s ?? '', room: r } : undefined);
  }, [communityId, b, s, r, open]);

  const ready = saleOf(draft);
  const turn = (to: () => void) => {
    to();
    toTop();
  };
  const submit = async () => {
    await record();
    toTop();
  };
  if (now.state === 'done') {
    const bottom = (
      <PrimaryButton text={text.toDesk} onPress={() => replaceIn(communityId, page('worker/desk'))} />
    );
    return (
      <Screen title={text.title} bottom={bottom}>
        <Sealed seal="need" title={text.doneTitle} text={text.done(now.value.ended)} />
      </Screen>
    );
  }
  if (step === 'check' && ready) {
    const busy = now.state === 'busy';
    const bottom = (
      <>
        <PrimaryButton text={busy ? text.recording : text.record} busy={busy} onPress={() => void submit()} />
        <SecondaryButton text={text.change} disabled={busy} onPress={() => turn(stepBack)} />
      </>
    );
    return (
      <Screen title={text.title} bottom={bottom}>
        {now.state === 'failed' && (
          <Notice kind="danger" title={text.failed}>
            {problemText(now.problem)}
          </Notice>
        )}
        <Card title={text.checkTitle}>
          <View className="t-list">
            {text.check(
              ready.unit,
              ready.buyers.map(({ name }) => name),
            )}
          </View>
          <View className="t-body">{text.checkAfter}</View>
        </Card>
      </Screen>
    );
  }
  return (
    <Screen
      title={text.title}
      bottom={<PrimaryButton text={text.next} disabled={!ready} onPress={() => turn(goOn)} />}
    >
      <View className="t-body">{text.lead}</View>
      <Card>
        <FlatField label={text.label} value={draft.flat} onChange={(flat) => change({ flat })} />
      </Card>
      <Buyers />
      <Card title={text.seen}>
        <ChoiceList label={text.seen} rows={seens} value={draft.seen} onChoose={(seen) => change({ seen })} />
      </Card>
    </Screen>
  );
}

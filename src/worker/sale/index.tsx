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
  const { sale, checking, open, change, check, record } = useSale();
  const { now } = useSell();
  useEffect(() => {
    open(communityId, b && r ? { building: b, stairwell: s ?? '', room: r } : undefined);
  }, [communityId, b, s, r, open]);

  const ready = saleOf(sale);
  const turn = (next: boolean) => {
    check(next);
    toTop();
  };
  const submit = async () => {
    await record(communityId);
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
  if (checking && ready) {
    const busy = now.state === 'busy';
    const bottom = (
      <>
        <PrimaryButton text={busy ? text.recording : text.record} busy={busy} onPress={() => void submit()} />
        <SecondaryButton text={text.change} disabled={busy} onPress={() => turn(false)} />
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
      bottom={<PrimaryButton text={text.next} disabled={!ready} onPress={() => turn(true)} />}
    >
      <View className="t-body">{text.lead}</View>
      <Card>
        <FlatField label={text.label} value={sale.flat} onChange={(flat) => change(communityId, { flat })} />
      </Card>
      <Buyers communityId={communityId} />
      <Card title={text.seen}>
        <ChoiceList
          label={text.seen}
          rows={seens}
          value={sale.seen}
          onChoose={(seen) => change(communityId, { seen })}
        />
      </Card>
    </Screen>
  );
}

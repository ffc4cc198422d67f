import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ChoiceList } from '../../components/choice-list';
import { FlatField } from '../../components/flat-field';
import { Fault } from '../../components/fault';
import { FormFoot, nameFaults, refusal } from '../../components/form-foot';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { readTypedUnit } from '../../domain/joining/typed-flat';
import { buyerFault, saleOf, useSale, useSell } from '../../stores/joining/sale';
import { scrollToTop, replaceIn } from '../../stores/app/navigate';
import { useCommunity } from '../../stores/app/use-community';
import { saleText as text } from '../../text/joining/desk';
import { Buyers } from './buyers';
import { page } from '../../routes';

const seens = (['deed', 'contract'] as const).map((value) => ({ value, title: text.seens[value] }));

/** Records new owners of a flat: taken down from the deed, read once more, then saved. */
export default function SalePage() {
  const communityId = useCommunity();
  const { b, s, r } = useRouter().params;
  const { draft, step, open, change, review, stepBack, record } = useSale();
  const { now } = useSell();
  useEffect(() => {
    open(communityId, b && r ? { building: b, stairwell: s ?? '', room: r } : undefined);
  }, [communityId, b, s, r, open]);

  const ready = saleOf(draft);
  const turn = (to: () => void) => {
    to();
    scrollToTop();
  };
  const submit = async () => {
    if (await record()) scrollToTop();
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
      <FormFoot
        text={busy ? text.recording : text.record}
        busy={busy}
        refused={refusal(text.failed, now)}
        onPress={() => void submit()}
      >
        <SecondaryButton text={text.change} busy={busy} onPress={() => turn(stepBack)} />
      </FormFoot>
    );
    return (
      <Screen title={text.title} bottom={bottom} onBack={() => turn(stepBack)}>
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
      bottom={
        <FormFoot
          text={text.next}
          lacks={[
            !readTypedUnit(draft.flat) && text.label,
            ...nameFaults(
              text.lacks,
              draft.buyers.flatMap((buyer) => buyerFault(buyer) ?? []),
            ),
            !draft.seen && text.seen,
          ]}
          onPress={() => turn(review)}
        />
      }
    >
      <View className="t-body">{text.lead}</View>
      <Card>
        <FlatField
          label={text.label}
          value={draft.flat}
          lack={!readTypedUnit(draft.flat) && text.writeFlat}
          onChange={(flat) => change({ flat })}
        />
      </Card>
      <Buyers />
      <Card title={text.seen}>
        <Fault lack={!draft.seen && text.chooseSeen} />
        <ChoiceList label={text.seen} rows={seens} value={draft.seen} onChoose={(seen) => change({ seen })} />
      </Card>
    </Screen>
  );
}

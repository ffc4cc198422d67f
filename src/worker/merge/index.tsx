import { View } from '@tarojs/components';
import { spoken } from '../../components/a11y';
import Taro from '@tarojs/taro';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { FormFoot, refusal } from '../../components/form-foot';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { isAnswered } from '../../domain/need/need';
import { scrollToTop, replaceIn } from '../../stores/app/navigate';
import { useCommunity } from '../../stores/app/use-community';
import { useMerge, usePair } from '../../stores/need/merge';
import { mergeText as text } from '../../text/need/desk';
import { Side } from './side';
import { page } from '../../routes';

/**
 * Joins two needs that say the same: before it is done, the page shows which one stays and what happens to the
 * households.
 */
export default function Merge() {
  const communityId = useCommunity();
  const { pair, keep, choose, merge } = usePair();
  const { now } = useMerge();
  const back = () => void Taro.navigateBack();
  const kept = pair?.find(({ needId }) => needId === keep);
  if (!pair) {
    return (
      <Screen
        title={text.title}
        bottom={
          <PrimaryButton text={text.back} onPress={() => replaceIn(communityId, page('worker/needs'))} />
        }
      >
        <Notice kind="info">{text.lost}</Notice>
      </Screen>
    );
  }
  if (now.state === 'done') {
    return (
      <Screen title={text.title} bottom={<PrimaryButton text={text.back} onPress={back} />}>
        <Sealed seal="need" title={text.doneTitle} text={text.done(now.value.households)}>
          <SecondaryButton
            text={text.see}
            onPress={() => replaceIn(communityId, page('worker/need', { id: keep ?? '' }))}
          />
        </Sealed>
      </Screen>
    );
  }
  const submit = async () => {
    if (await merge(communityId)) scrollToTop();
  };
  const busy = now.state === 'busy';
  const bottom = kept ? (
    <FormFoot
      text={busy ? text.submitting : text.submit}
      busy={busy}
      refused={refusal(text.failed, now)}
      onPress={() => void submit()}
    >
      <SecondaryButton text={text.cancel} busy={busy} onPress={back} />
    </FormFoot>
  ) : (
    <PrimaryButton text={text.back} onPress={back} />
  );
  const [a, b] = pair;
  return (
    <Screen title={text.title} bottom={bottom}>
      {kept ? (
        <View>
          <View className="t-body">{text.lead}</View>
          <View className="t-small">{text.keepHint}</View>
        </View>
      ) : (
        <Notice kind="wait" title={text.impossibleTitle}>
          {text.impossible}
        </Notice>
      )}
      <View className="stack stack--wide" {...spoken({ role: 'radiogroup', label: text.keepLabel })}>
        <Side need={a} other={b} kept={keep === a.needId} onKeep={() => choose(a.needId)} />
        <Side need={b} other={a} kept={keep === b.needId} onKeep={() => choose(b.needId)} />
      </View>
      {kept && (
        <Card title={text.whatTitle}>
          <View className="t-body">{text.sum(a.households, b.households)}</View>
          {isAnswered(kept.state) && <View className="t-body">{text.answered}</View>}
          <View className="t-small">{text.undo}</View>
        </Card>
      )}
    </Screen>
  );
}

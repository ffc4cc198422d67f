import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { PrimaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ListRow } from '../../components/list-row';
import { NeedStateTag } from '../../components/need-state-tag';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { goIn } from '../../stores/app/navigate';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { useAnswerForm } from '../../stores/need/answer';
import { useUnmerge, useDeskNeed } from '../../stores/need/merge';
import { categoryName } from '../../text/need/labels';
import { deskNeedText as text } from '../../text/need/desk';
import { Danger } from './danger';
import { Merges } from './merges';
import { NeedFacts } from './need-facts';
import type { NeedThread } from '../../contract/need/needs';
import { page } from '../../routes';

/** One need at the desk: the households behind it, its deadline, needs joined with it, and the way to its answer. */
export default function Need() {
  const communityId = useCommunity();
  const needId = useRouter().params.id ?? '';
  const { view, load } = useDeskNeed();
  const { now, reset } = useUnmerge();
  const refresh = () => {
    if (communityId) void load({ communityId, needId });
  };
  useRefresh(refresh);
  useEffect(() => reset(), [needId, reset]);

  const need = 'value' in view && view.value.needId === needId ? view.value : undefined;
  return (
    <Screen title={text.title} bottom={need && <Foot communityId={communityId} need={need} />}>
      <Viewed view={view} onRetry={refresh}>
        {(value) => (
          <>
            {now.state === 'done' && (
              <Notice kind="done" title={text.undoneTitle}>
                {text.undone(now.value.households)}
              </Notice>
            )}
            <Danger communityId={communityId} need={value} />
            <Card>
              <View className="ends">
                <View className="t-page">{categoryName[value.category]}</View>
                <NeedStateTag state={value.state} />
              </View>
              <View className="t-body">{value.text}</View>
              <ListRow
                title={text.thread}
                hint={value.pictures.length > 0 ? text.pictures(value.pictures.length) : undefined}
                onOpen={() => goIn(communityId, page('pages/need', { id: needId }))}
              />
            </Card>
            <NeedFacts need={value} />
            {value.answer && (
              <Card title={text.answerTitle}>
                <View className="t-body">{value.answer.reason}</View>
                {value.answer.revised && <View className="t-small">{text.answerRevised}</View>}
              </Card>
            )}
            <Merges communityId={communityId} need={value} />
          </>
        )}
      </Viewed>
    </Screen>
  );
}

function Foot({ communityId, need }: { readonly communityId: string; readonly need: NeedThread }) {
  const { mergedInto } = need;
  if (mergedInto) {
    const target = () => goIn(communityId, page('worker/need', { id: mergedInto.needId }));
    return <PrimaryButton text={text.goToTarget} onPress={target} />;
  }
  const answer = () => {
    useAnswerForm.getState().begin(communityId, [need]);
    goIn(communityId, page('worker/answer'));
  };
  return <PrimaryButton text={need.answer ? text.reviseAnswer : text.answer} onPress={answer} />;
}

import { useState } from 'react';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Refused, refusal } from '../../components/form-foot';
import { useUnmerge, takeApart } from '../../stores/need/merge';
import { deskNeedText as text } from '../../text/need/desk';
import { MergedRow } from './merged-row';
import type { NeedThread } from '../../contract/need/needs';
import { goIn } from '../../stores/app/navigate';
import { page } from '../../routes';

interface Props {
  readonly communityId: string;
  readonly need: NeedThread;
}

/**
 * The needs joined with this one, or the need that it was joined with; each merge can be taken back, after a question.
 */
export function Merges({ communityId, need: { needId, merged, mergedInto } }: Props) {
  const [asked, ask] = useState<string>();
  const now = useUnmerge((store) => store.now);
  const busy = now.state === 'busy';
  const open = (id: string) => goIn(communityId, page('worker/need', { id: id }));
  const undo = async (id: string) => {
    if (await takeApart(communityId, id)) ask(undefined);
  };
  const question = (id: string) =>
    asked === id && (
      <View className="stack">
        <View className="t-list">{text.undoTitle}</View>
        <View className="t-body">{text.undoText}</View>
        <Refused why={refusal(text.failed, now)} />
        <SecondaryButton
          text={busy ? text.undoing : text.undoConfirm}
          busy={busy}
          onPress={() => void undo(id)}
        />
        <SecondaryButton text={text.undoKeep} busy={busy} onPress={() => ask(undefined)} />
      </View>
    );
  if (mergedInto) {
    return (
      <Card title={text.intoTitle}>
        <MergedRow
          words={mergedInto.text}
          at={mergedInto.at}
          onOpen={() => open(mergedInto.needId)}
          onUndo={() => ask(needId)}
        />
        {question(needId)}
      </Card>
    );
  }
  if (merged.length === 0) return null;
  return (
    <Card title={text.mergedTitle(merged.length)}>
      <View className="t-small">{text.mergedHint}</View>
      {merged.map(({ needId: id, text: words, at }) => (
        <View key={id}>
          <MergedRow words={words} at={at} onOpen={() => open(id)} onUndo={() => ask(id)} />
          {question(id)}
        </View>
      ))}
    </Card>
  );
}

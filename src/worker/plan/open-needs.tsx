import { useState } from 'react';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { LongText } from '../../components/long-text';
import { Tag } from '../../components/tag';
import { TextLink } from '../../components/text-link';
import { categoryName } from '../../text/need/labels';
import { planWriteText as text } from '../../text/plan/write';
import './open-needs.scss';
import type { DraftNeed } from '../../domain/plan/draft-item';

const aTime = 10;

interface Props {
  /** The needs not taken up yet, most households first. */
  readonly needs: readonly DraftNeed[];
  /** The number of all needs that can be taken up. */
  readonly all: number;
  readonly onStart: (need: DraftNeed) => void;
}

/** Residents' needs that no item takes up yet; one press turns one into an item. */
export function OpenNeeds({ needs, all, onStart }: Props) {
  const [shown, setShown] = useState(aTime);
  if (all === 0) return <View className="t-body">{text.needsNone}</View>;
  return (
    <>
      <View className="t-small">{text.needsOf(all - needs.length, all)}</View>
      {needs.slice(0, shown).map((need) => (
        <Card key={need.needId}>
          <View className="ends">
            {need.category && <Tag kind="plain" text={categoryName[need.category]} />}
            <View className="open-need__count">{text.households(need.households)}</View>
          </View>
          <LongText text={need.text} of={text.needSpoken} />
          <TextLink
            text={text.startItem}
            label={text.startItemSpoken(need.text)}
            onPress={() => onStart(need)}
          />
        </Card>
      ))}
      {needs.length > shown && (
        <SecondaryButton
          text={text.more(Math.min(aTime, needs.length - shown))}
          onPress={() => setShown(shown + aTime)}
        />
      )}
    </>
  );
}

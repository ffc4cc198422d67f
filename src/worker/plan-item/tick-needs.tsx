import { useState } from 'react';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { CheckList } from '../../components/check-list';
import { listUntaken, type PlanDraft } from '../../domain/plan/draft';
import { categoryName } from '../../text/need/labels';
import { planWriteText as text } from '../../text/plan/write';
import type { DraftNeed, ItemDraft } from '../../domain/plan/draft-item';

const aTime = 6;

interface Props {
  readonly draft: PlanDraft;
  readonly item: ItemDraft;
  readonly needs: readonly DraftNeed[];
  readonly onToggle: (needId: string) => void;
}

/** The needs that this item may take up: its own, then free ones of its category, then other free ones. */
export function TickNeeds({ draft, item, needs, onToggle }: Props) {
  const [shown, setShown] = useState(aTime);
  // The order stays while the page is open: a row that is ticked must not run away from the finger.
  const [own] = useState(() => new Set(item.needIds));
  const free = new Set([...listUntaken(draft, needs).map(({ needId }) => needId), ...item.needIds]);
  const rank = ({ needId, category }: DraftNeed) =>
    own.has(needId) ? 0 : category !== undefined && category === item.category ? 1 : 2;
  const rows = needs
    .filter(({ needId }) => free.has(needId))
    .map((need, index) => ({ need, index }))
    .sort((a, b) => rank(a.need) - rank(b.need) || a.index - b.index)
    .map(({ need: { needId, text: words, households, category } }) => ({
      value: needId,
      title: words,
      hint: [category && categoryName[category], text.households(households)].filter(Boolean).join(' · '),
    }));
  const elsewhere = needs.length - rows.length;
  return (
    <Card title={text.tickTitle}>
      <View className="t-small">{text.tickHint}</View>
      {rows.length === 0 && <View className="t-body">{text.tickNone}</View>}
      <CheckList
        label={text.tickTitle}
        rows={rows.slice(0, Math.max(shown, own.size))}
        chosen={item.needIds}
        onToggle={onToggle}
      />
      {rows.length > shown && (
        <SecondaryButton
          text={text.more(Math.min(aTime, rows.length - shown))}
          onPress={() => setShown(shown + aTime)}
        />
      )}
      {elsewhere > 0 && <View className="t-small">{text.elsewhere(elsewhere)}</View>}
    </Card>
  );
}

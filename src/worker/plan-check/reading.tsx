import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Headline } from '../../components/headline';
import { PictureGrid } from '../../components/picture-grid';
import { Tag } from '../../components/tag';
import { totalOf, type PlanDraft } from '../../domain/plan/draft';
import { categoryName } from '../../text/need/labels';
import { itemText } from '../../text/plan/pages';
import { planText } from '../../text/plan/plan';
import { planWriteText as text } from '../../text/plan/write';
import './reading.scss';
import { costOf, paymentsOf, type DraftNeed } from '../../domain/plan/draft-item';

interface Props {
  readonly draft: PlanDraft;
  readonly needs: readonly DraftNeed[];
}

/** The plan as residents will read it. */
export function Reading({ draft, needs }: Props) {
  const byId = new Map(needs.map((need) => [need.needId, need]));
  const head = draft.title !== '' || draft.summary !== '';
  return (
    <>
      {(head || draft.items.length > 0) && <View className="t-small">{text.readTitle}</View>}
      {head && (
        <Card>
          {draft.title !== '' && <Headline text={draft.title} />}
          {draft.summary !== '' && <View className="t-body said">{draft.summary}</View>}
          {draft.items.length > 0 && <View className="t-list">{text.total(totalOf(draft))}</View>}
        </Card>
      )}
      {draft.items.map((item, index) => (
        <Card key={item.key} title={text.itemNumber(index + 1, item.title || text.itemUnnamed)}>
          <View className="ends">
            {item.category && <Tag kind="plain" text={categoryName[item.category]} />}
            {item.cost !== '' && <View className="t-body">{text.cost(costOf(item))}</View>}
          </View>
          <View className="t-body">{item.description}</View>
          {item.quantity && <View className="t-small">{text.reads.quantity(item.quantity)}</View>}
          {paymentsOf(item)?.map(({ payer, yuan }) => (
            <View key={payer} className="t-small">
              {planText.payer(payer, yuan)}
            </View>
          ))}
          {item.disturbance && (
            <View className="t-small">
              {text.reads.disturbance(item.disturbance, itemText.days(item.days?.from, item.days?.until))}
            </View>
          )}
          <PictureGrid pictures={item.pictures ?? []} />
          {item.needIds.map((needId) => {
            const need = byId.get(needId);
            if (!need) return null;
            return (
              <View key={needId} className="reading__need">
                <View className="t-body">{need.text}</View>
                <View className="t-small">{text.households(need.households)}</View>
              </View>
            );
          })}
        </Card>
      ))}
    </>
  );
}

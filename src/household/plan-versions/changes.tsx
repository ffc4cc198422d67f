import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { EmptyState } from '../../components/empty-state';
import { costDifference, planText } from '../../text/plan/plan';
import { fieldName, versionsText as text } from '../../text/plan/pages';
import { FieldChange } from './field-change';
import type { ChangedItem, ChangesView } from '../../contract/plan/plans';

interface Props {
  readonly changes: ChangesView | undefined;
  readonly changed: readonly ChangedItem[];
  readonly busy: boolean;
  readonly onMore?: () => void;
}

/** The changes of one version: the texts at the head, items added and dropped, then field by field. */
export function Changes({ changes, changed, busy, onMore }: Props) {
  if (!changes) return <EmptyState seal="plan" title={text.first} text={text.firstThen} />;
  const { title, summary, added, dropped, same, costYuan } = changes;
  return (
    <>
      <Card title={costDifference(costYuan)}>
        {title && (
          <View className="t-body">
            {text.title}：{text.from(title.before, title.after)}
          </View>
        )}
        {summary && <View className="t-body">{text.summary}</View>}
        {same > 0 && <View className="t-small">{text.same(same)}</View>}
      </Card>
      {(
        [
          ['added', added],
          ['dropped', dropped],
        ] as const
      ).map(
        ([kind, items]) =>
          items.length > 0 && (
            <Card key={kind} title={text[kind](items.length)}>
              {items.map((item) => (
                <View key={item.itemId} className="ends">
                  <View className="t-body">{item.title}</View>
                  <View className="t-small">{planText.cost(item)}</View>
                </View>
              ))}
            </Card>
          ),
      )}
      {changed.map((item) => (
        <Card key={item.itemId} title={item.title}>
          {item.fields.map((field) => (
            <View key={field.field}>
              <View className="t-small">{fieldName[field.field]}</View>
              <FieldChange change={field} />
            </View>
          ))}
        </Card>
      ))}
      {onMore && <SecondaryButton text={text.more} busy={busy} onPress={onMore} />}
    </>
  );
}

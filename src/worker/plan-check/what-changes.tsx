import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { changeFigures, type PlanChanges } from '../../domain/plan/changes';
import { planText } from '../../text/plan/plan';
import { fieldName } from '../../text/plan/pages';
import { planWriteText as text } from '../../text/plan/write';

/** The changes of this version as residents will read them. */
export function WhatChanges({ changes }: { readonly changes: PlanChanges }) {
  const { added, dropped, changed } = changes;
  return (
    <Card title={planText.changed}>
      <View className="t-body">{planText.changes(changeFigures(changes))}</View>
      {added.map(({ line, title }) => (
        <View key={line} className="t-small">
          {text.added(title)}
        </View>
      ))}
      {dropped.map(({ line, title }) => (
        <View key={line} className="t-small">
          {text.dropped(title)}
        </View>
      ))}
      {changed.map(({ after, fields }) => (
        <View key={after.line} className="t-small">
          {text.changed(
            after.title,
            fields.map((field) => fieldName[field]),
          )}
        </View>
      ))}
    </Card>
  );
}

import { View } from '@tarojs/components';
import { Tag } from '../../components/tag';
import type { Condition } from '../../domain/ballot/outcome';
import { conditionName } from '../../text/ballot/labels';
import { resultText as text } from '../../text/ballot/result';

/** Each condition with its numbers, its bound, and how much is missing. */
export const Conditions = ({ conditions }: { readonly conditions: readonly Condition[] }) => (
  <View>
    {conditions.map((condition) => (
      <View key={condition.name} className="condition">
        <View className="ends">
          <View className="t-list">{conditionName[condition.name]}</View>
          <Tag
            kind={condition.met ? 'done' : 'wait'}
            text={condition.met ? text.met : text.missed(condition)}
          />
        </View>
        <View className="t-body">{text.amount(condition)}</View>
        <View className="t-small">{text.bound(condition.threshold)}</View>
      </View>
    ))}
  </View>
);

import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import './facts.scss';

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

/** Names with their values, one under the other: long values have the whole width. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <View className="facts">
      {facts.map(({ name, value }) => (
        <View key={name} className="facts__row">
          <View className="facts__name">{name}</View>
          <View className="facts__value">{value}</View>
        </View>
      ))}
    </View>
  );
}

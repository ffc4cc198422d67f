import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import './thread.scss';

export interface ThreadStep {
  readonly key: string;
  readonly title: string;
  /** The time of the step, in words; absent while it has not happened. */
  readonly at?: string;
  readonly text?: string;
  readonly state: 'done' | 'present' | 'ahead';
  readonly extra?: ReactNode;
}

interface Props {
  readonly steps: readonly ThreadStep[];
}

/** The history of something, step by step on one red thread: done, present, and still ahead. */
export function Thread({ steps }: Props) {
  return (
    <View className="thread">
      {steps.map(({ key, title, at, text, state, extra }) => (
        <View key={key} className={`thread__step thread__step--${state}`}>
          <View className="thread__knot" />
          <View className="ends">
            <View className="thread__title">{title}</View>
            {at && <View className="t-small">{at}</View>}
          </View>
          {text && <View className="thread__text">{text}</View>}
          {extra && <View className="thread__extra">{extra}</View>}
        </View>
      ))}
    </View>
  );
}

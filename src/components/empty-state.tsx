import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { Seal as SealName } from '../domain/community/stage';
import { Seal } from './seal';
import './empty-state.scss';

interface Props {
  readonly seal: SealName;
  /** Names what will appear here. */
  readonly title: string;
  /** How to be the first, or when something will come. */
  readonly text: string;
  readonly children?: ReactNode;
}

/** A place that is still empty: the seal's outline, what will appear here, and what to do for it. */
export function EmptyState({ seal, title, text, children }: Props) {
  return (
    <View className="empty">
      <Seal seal={seal} state="ahead" size="large" />
      <View className="t-list">{title}</View>
      <View className="t-body empty__text">{text}</View>
      {children}
    </View>
  );
}

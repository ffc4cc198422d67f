import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { Seal as SealName } from '../domain/community/stage';
import { spoken } from './a11y';
import { Seal } from './seal';
import './empty-state.scss';

interface Props {
  readonly seal: SealName;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** Confirms that something is done: the seal is stamped once, then come what happened and what comes next. */
export function Sealed({ seal, title, text, children }: Props) {
  return (
    <View className="empty" {...spoken({ role: 'alert' })}>
      <Seal seal={seal} state="finished" size="large" falling />
      <View className="t-page">{title}</View>
      <View className="t-body">{text}</View>
      {children}
    </View>
  );
}

import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { spoken } from './a11y';
import { components as text } from '../text/words/components';
import './notice.scss';

interface Props {
  readonly kind: 'info' | 'wait' | 'done' | 'danger';
  /** Replaces the kind's own word. */
  readonly title?: string;
  readonly children?: ReactNode;
}

/** A notice to read before going on. Its kind is shown as a colour, a shape and a word, never by the colour alone. */
export function Notice({ kind, title, children }: Props) {
  return (
    <View className={`notice notice--${kind}`} {...(kind === 'danger' ? spoken({ role: 'alert' }) : {})}>
      <View className="notice__mark" aria-hidden="true" />
      <View className="notice__words">
        <View className="notice__title">{title ?? text.notice[kind]}</View>
        {children !== undefined && <View className="notice__text">{children}</View>}
      </View>
    </View>
  );
}

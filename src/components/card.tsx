import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { spoken } from './a11y';
import './card.scss';

interface Props {
  readonly title?: string;
  /** Makes the whole card one touch target with an arrow at its end. */
  readonly onOpen?: () => void;
  /** For the screen reader, when the card is a target: its contents in one sentence. */
  readonly label?: string;
  readonly children?: ReactNode;
}

/** A sheet on the paper: one subject, 16 points of air. */
export function Card({ title, onOpen, label, children }: Props) {
  return (
    <View
      className={`card${onOpen ? ' card--open' : ''}`}
      hoverClass={onOpen ? 'pressed' : 'none'}
      onClick={onOpen}
      {...(onOpen ? spoken({ role: 'button', label: label ?? title }) : {})}
    >
      {title && <View className="card__title t-list">{title}</View>}
      {children}
    </View>
  );
}

import { View } from '@tarojs/components';
import type { CSSProperties } from 'react';
import { spoken } from './a11y';
import { components as text } from '../text/words/components';
import './progress-bar.scss';

interface BarProps {
  /** Names the quantity: owners, or area. */
  readonly name: string;
  readonly part: number;
  readonly whole: number;
  /** The quantity in words with units, e.g. how much there is of how much. */
  readonly said: string;
  /** Draws the mark at two thirds, and says when it is reached. */
  readonly twoThirds?: boolean;
}

/** Cut to a tenth of a percent, so that the bar never touches a mark that the number has not reached. */
const width = (part: number, whole: number) =>
  whole === 0 ? 0 : Math.min(100, Math.floor((part * 1000) / whole) / 10);

/** One quantity as a bar with its number in words, and with a mark at two thirds where the law sets one. */
export function ProgressBar({ name, part, whole, said, twoThirds = false }: BarProps) {
  const reached = twoThirds && whole > 0 && part * 3 >= whole * 2;
  return (
    <View
      className="bar"
      {...spoken({ role: 'img', label: `${name}，${said}${reached ? `，${text.reached}` : ''}` })}
    >
      <View className="ends">
        <View className="bar__name">{name}</View>
        <View className="t-small">{said}</View>
      </View>
      <View className="bar__track">
        <View
          className={`bar__fill${part > 0 ? ' bar__fill--some' : ''}${reached ? ' bar__fill--reached' : ''}`}
          style={{ width: `${width(part, whole)}%` } as CSSProperties}
        />
        {twoThirds && <View className="bar__mark" />}
      </View>
      {twoThirds && (
        <View className="bar__legend">
          <View className="bar__legend-text">{reached ? text.reached : text.twoThirds}</View>
        </View>
      )}
    </View>
  );
}

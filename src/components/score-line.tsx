import { View } from '@tarojs/components';
import type { CSSProperties } from 'react';
import type { Score } from '../domain/rating/score';
import { spoken } from './a11y';
import { components as text, scoreCaution } from '../text/words/components';
import { wholePercent } from '../text/words/numbers';
import './score-line.scss';

interface Props {
  readonly name: string;
  readonly score: Score;
}

const left = (share: number): CSSProperties => ({ left: `${(share * 100).toFixed(1)}%` });
const span = (low: number, high: number): CSSProperties => ({
  left: `${(low * 100).toFixed(1)}%`,
  width: `${((high - low) * 100).toFixed(1)}%`,
});

/**
 * The share of satisfied households as a dot with its 95 % interval on a line from 0 to 100, with n beside it. With too
 * few answers nothing is drawn; a score that may not be compared says so.
 */
export function ScoreLine({ name, score }: Props) {
  const { display, satisfiedShare, interval, n, unsure, households } = score;
  const hidden = display === 'suppressed' || satisfiedShare === null;
  const said = hidden ? '' : text.satisfied(wholePercent(satisfiedShare));
  const range = hidden ? '' : text.interval(wholePercent(interval.low), wholePercent(interval.high));
  return (
    <View className="score">
      <View className="ends">
        <View className="score__name">{name}</View>
        <View className="t-small">{text.answers(n, households)}</View>
      </View>
      {!hidden && (
        <View {...spoken({ role: 'img', label: `${said}，${range}` })}>
          <View className="score__share">{said}</View>
          <View className="score__line">
            <View
              className={`score__span score__span--${display}`}
              style={span(interval.low, interval.high)}
            />
            <View className={`score__dot score__dot--${display}`} style={left(satisfiedShare)} />
          </View>
          <View className="score__scale">
            <View>0</View>
            <View>50</View>
            <View>100</View>
          </View>
          <View className="t-small">{range}</View>
        </View>
      )}
      {scoreCaution[display] && (
        <View className="score__caution">{n === 0 ? text.nobody : scoreCaution[display]}</View>
      )}
      {unsure > 0 && <View className="t-small">{text.unsure(unsure)}</View>}
    </View>
  );
}

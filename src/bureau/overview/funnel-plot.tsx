import { useMemo, useState, type CSSProperties } from 'react';
import { Image, View } from '@tarojs/components';
import type { Funnel } from '../../domain/city/funnel';
import { inner, spoken } from '../../components/a11y';
import { locateTouch, type TouchEvent } from '../../stores/city/touch';
import { funnelText as text } from '../../text/city/overview';
import { nearestDot, plotHeight, plotOf, plotWidth } from './plot';
import { intervalOf, numbersOf, placeOf } from './point-words';
import './funnel.scss';

const areaId = 'funnel-area';
const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
const at = (x: number, y: number): CSSProperties => ({ left: percent(x), top: percent(y) });

/** The drawing: one picture for all dots. A touch names the nearest one. */
export function FunnelPlot({ funnel }: { readonly funnel: Funnel }) {
  const plot = useMemo(() => plotOf(funnel), [funnel]);
  const [chosenId, choose] = useState<string>();
  const chosen = plot.dots.find(({ point }) => point.communityId === chosenId);
  const count = (position: string) => funnel.points.filter((point) => point.position === position).length;

  const touch = async (event: TouchEvent) => {
    const place = await locateTouch(areaId, event);
    if (place) choose(nearestDot(plot.dots, place.x * plotWidth, place.y * plotHeight)?.point.communityId);
  };
  return (
    <View className="funnel">
      <View className="t-small">{text.yAxis}</View>
      <View className="funnel__row">
        <View className="funnel__scale">
          {plot.yTicks.map(({ share, top }) => (
            <View key={share} className="funnel__y" style={{ top: percent(top) }}>
              {text.percent(share)}
            </View>
          ))}
        </View>
        <View
          id={areaId}
          className="funnel__area"
          onClick={(event) => void touch(event as unknown as TouchEvent)}
          {...spoken({
            role: 'img',
            label: text.plotSpoken(funnel.points.length, count('above'), count('below')),
          })}
        >
          <Image className="funnel__picture" src={plot.source} mode="scaleToFill" {...inner({ alt: '' })} />
          {chosen && (
            <View className="funnel__ring" style={at(chosen.x / plotWidth, chosen.y / plotHeight)} />
          )}
        </View>
      </View>
      <View className="funnel__below">
        {plot.xTicks.map(({ n, left }) => (
          <View key={n} className="funnel__x" style={{ left: percent(left) }}>
            {n}
          </View>
        ))}
      </View>
      <View className="t-small funnel__axis">{text.xAxis}</View>
      <View className="funnel__legend">
        {(['within', 'outside', 'hollow'] as const).map((kind) => (
          <View key={kind} className="funnel__key">
            <View className={`funnel__mark funnel__mark--${kind}`} />
            <View className="t-small">{text.legend[kind]}</View>
          </View>
        ))}
      </View>
      <View className="funnel__chosen" aria-live="polite">
        {chosen ? (
          <>
            <View className="t-list">{chosen.point.name}</View>
            <View className="t-body">{numbersOf(chosen.point)}</View>
            <View className="t-small">{intervalOf(chosen.point)}</View>
            <View className="t-body">{placeOf(chosen.point)}</View>
          </>
        ) : (
          <View className="t-small">{text.tap}</View>
        )}
      </View>
    </View>
  );
}

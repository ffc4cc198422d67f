import { useEffect, useState } from 'react';
import { View } from '@tarojs/components';
import { Card } from '../components/card';
import { joinText as text } from '../text/joining/joining';
import './shown-number.scss';

interface Props {
  readonly title: string;
  readonly number: string;
  /** Epoch ms. */
  readonly until: number;
  /** What to do once it has been shown. */
  readonly then: string;
}

const TICK_MS = 10_000;

/** Six digits, large enough to read across a desk, and how long they are valid. */
export function ShownNumber({ title, number, until, then }: Props) {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <Card title={title}>
      <View className="shown-number" aria-label={text.numberSpoken(number)}>
        {`${number.slice(0, 3)} ${number.slice(3)}`}
      </View>
      <View className="t-list">{text.minutes}</View>
      <View className="t-body">{text.until(until)}</View>
      <View className="t-body">{then}</View>
    </Card>
  );
}

import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { doorVisitText as text } from '../../text/need/door';
import './slip.scss';

/** The slip's number, large enough to be copied by hand, and what is said with it. */
export function Slip({ slip }: { readonly slip: string }) {
  return (
    <Card title={text.slipTitle}>
      <View className="slip" aria-label={text.slipSpoken(slip)}>
        {slip}
      </View>
      <View className="t-body">{text.slipWrite}</View>
      <View className="t-body">{text.slipSay}</View>
    </Card>
  );
}

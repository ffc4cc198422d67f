import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { receiptText as text } from '../../text/record/receipt';
import { QrCode } from './qr-code';
import './receipt.scss';

interface Props {
  readonly code: string;
  /** Unknown until the record has answered. */
  readonly castAt?: number;
}

/** The code in large print, and as a picture that another phone can read. It never reveals the choice. */
export const CodeCard = ({ code, castAt }: Props) => (
  <Card>
    <View className="code" aria-label={text.spoken(code)}>
      <View className="t-small">{text.field}</View>
      <View className="t-number code__number">{code}</View>
      {castAt !== undefined && <View className="t-small">{text.castAt(castAt)}</View>}
      <QrCode content={code} label={text.qr(code)} />
      <View className="t-body">{text.noChoice}</View>
    </View>
  </Card>
);

import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Facts } from '../../components/facts';
import { keyPrint } from '../../stores/record/record';
import { recordText as text } from '../../text/record/record';
import { moment } from '../../text/words/time';
import './record.scss';
import type { RecordView } from '../../contract/record/record';

/** The length of the log, what was frozen, which key signs, and what the count closed. */
export function RecordFacts({ record }: { readonly record: RecordView }) {
  const { roll, close } = record;
  const head = record.heads[0]?.statement;
  return (
    <>
      <Card title={text.keyTitle}>
        <View className="print t-page">{text.short(keyPrint(record))}</View>
        <View className="t-body">{text.keyText}</View>
      </Card>
      <Card title={text.factsTitle}>
        <Facts
          facts={[
            { name: text.entries, value: head ? text.entriesOf(head.size) : text.none },
            ...(head ? [{ name: text.headAt, value: moment(head.at) }] : []),
            ...(head ? [{ name: text.print, value: <Print hex={head.root} /> }] : []),
          ]}
        />
      </Card>
      <Card title={text.rollTitle}>
        {roll ? (
          <>
            <View className="t-body">{text.roll(roll.statement.owners, roll.statement.areaCenti)}</View>
            <Facts
              facts={[
                { name: text.frozenAt, value: moment(roll.statement.frozenAt) },
                { name: text.print, value: <Print hex={roll.statement.root} /> },
              ]}
            />
          </>
        ) : (
          <View className="t-body">{text.rollOpen}</View>
        )}
      </Card>
      <Card title={text.closeTitle}>
        {close ? (
          <Facts
            facts={[
              { name: text.closeName, value: text.closed(close.statement.stage) },
              { name: text.closeAt, value: moment(close.statement.closedAt) },
              { name: text.closeSize, value: text.entriesOf(close.statement.size) },
              { name: text.print, value: <Print hex={close.statement.root} /> },
            ]}
          />
        ) : (
          <View className="t-body">{text.notClosed}</View>
        )}
      </Card>
    </>
  );
}

const Print = ({ hex }: { readonly hex: string }) => <View className="print">{text.short(hex)}</View>;

import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import type { SheetState as State } from '../../stores/city/sheet';
import { fileTrouble } from '../../text/words/file-trouble';
import { sheetText as text } from '../../text/city/communities';

/** What became of the chosen file so far: the rows to mend, each with its number as the spreadsheet has it. */
export function SheetState({ now }: { readonly now: State }) {
  if (now.state === 'wrong-kind') return <Notice kind="wait">{text.wrongKind(now.name)}</Notice>;
  if (now.state === 'not-opened') return <Notice kind="wait">{fileTrouble[now.trouble]}</Notice>;
  if ('sheet' in now) return <Notice kind="info">{text.chosen(now.sheet.name)}</Notice>;
  if (now.state !== 'refused') return null;
  return (
    <>
      <Notice kind="danger" title={text.refusedTitle(now.count)} />
      <Card>
        <View className="stack">
          {now.rows.slice(0, 60).map((row) => (
            <View key={`${row.row} ${row.column} ${row.fault}`} className="t-body">
              {text.row(row)}
            </View>
          ))}
        </View>
      </Card>
    </>
  );
}

import { ScrollView, View } from '@tarojs/components';
import { scrollable, spoken } from '../../components/a11y';
import { rollText as text } from '../../text/roll/import';
import './example-table.scss';

const row = (cells: readonly string[], kind: string) => (
  <View key={cells.join()} className={`example__row example__row--${kind}`} {...spoken({ role: 'row' })}>
    {cells.map((cell, index) => (
      <View
        key={index}
        className="example__cell"
        {...spoken({ role: kind === 'head' ? 'columnheader' : 'cell' })}
      >
        {cell}
      </View>
    ))}
  </View>
);

/** An example of a sheet, as a small table that scrolls sideways. */
export function ExampleTable() {
  return (
    <ScrollView scrollX className="example fades" {...scrollable}>
      <View className="example__table" {...spoken({ role: 'table', label: text.exampleTitle })}>
        {row(text.exampleHeader, 'head')}
        {text.exampleRows.map((cells) => row(cells, 'body'))}
      </View>
    </ScrollView>
  );
}

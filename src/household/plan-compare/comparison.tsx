import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import type { CategoryClass } from '../../domain/need/category';
import type { ClassRows } from '../../domain/plan/side-by-side';
import { className } from '../../text/need/labels';
import { compareText as text } from '../../text/plan/pages';
import './comparison.scss';
import type { ComparedItem, PlanHead } from '../../contract/plan/plans';

interface Props {
  readonly left: PlanHead;
  readonly right: PlanHead;
  readonly classes: readonly ClassRows<ComparedItem>[];
}

const sides = ['left', 'right'] as const;
type Side = (typeof sides)[number];

/** The two plans in short, then the items of each, class by class. */
export function Comparison({ classes, ...heads }: Props) {
  return (
    <>
      <Card>
        {sides.map((side) => (
          <View key={side} className={`compare compare--${side}`}>
            <View className="t-list">{text.head(text.name[side], heads[side].title)}</View>
            <View className="t-small">{text.published(heads[side].publishedAt)}</View>
            <View className="t-body">{text.total(heads[side])}</View>
          </View>
        ))}
      </Card>
      {classes.map((rows) => (
        <ClassOf key={rows.class} rows={rows} />
      ))}
    </>
  );
}

function ClassOf({ rows }: { readonly rows: ClassRows<ComparedItem> }) {
  const name: CategoryClass = rows.class;
  return (
    <View className="stack stack--wide">
      <View>
        <View className="t-list">{className[name]}</View>
        <View className="t-small">
          {text.sum(text.name.left, rows.left)}，{text.sum(text.name.right, rows.right)}
        </View>
      </View>
      {rows.rows.map((row) => (
        <Card key={`${row.left?.itemId ?? ''} ${row.right?.itemId ?? ''}`}>
          {sides.map((side) => (
            <ItemOf key={side} side={side} item={row[side]} />
          ))}
        </Card>
      ))}
    </View>
  );
}

function ItemOf({ side, item }: { readonly side: Side; readonly item: ComparedItem | undefined }) {
  return (
    <View className={`compare compare--${side}`}>
      <View className={item ? 't-body' : 't-small'}>
        {text.head(text.name[side], item ? item.title : text.none)}
      </View>
      {item && (
        <View className="t-small">{[item.quantity, text.cost(item)].filter(Boolean).join(' · ')}</View>
      )}
    </View>
  );
}

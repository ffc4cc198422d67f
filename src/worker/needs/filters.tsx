import { useState } from 'react';
import { View } from '@tarojs/components';
import { ChipRow } from '../../components/chip-row';
import { TextLink } from '../../components/text-link';
import { CATEGORY_CLASSES, type CategoryClass } from '../../domain/need/category';
import { useChosen, useNeedFilter } from '../../stores/need/desk';
import { deskNeedsText as text } from '../../text/need/desk';
import { SearchField } from './search-field';
import './filters.scss';

const everything = 'all' as const;
const titled = <V extends string>(values: readonly V[], title: (value: V) => string) => [
  { value: everything, title: text.all },
  ...values.map((value) => ({ value, title: title(value) })),
];
const chosen = <V extends string>(value: V | typeof everything): V | undefined =>
  value === everything ? undefined : value;

/** Search words; class, building and overdue needs behind one tap; the present filter; and ticking several needs. */
export function Filters({ buildings }: { readonly buildings: readonly string[] }) {
  const [open, setOpen] = useState(false);
  const { filter, change } = useNeedFilter();
  const { choosing, start, stop } = useChosen();
  const { class: of, building, overdue, words } = filter;
  const parts = [
    words.trim() && text.searchedFor(words.trim()),
    of && text.className(of),
    building && text.building(building),
    overdue && text.overdue,
  ].filter((part): part is string => typeof part === 'string' && part !== '');
  return (
    <View className="stack">
      <SearchField key={words} words={words} onSearch={(next) => change({ words: next })} />
      {open && (
        <>
          <View className="t-small">{text.overdueTitle}</View>
          <ChipRow<'overdue' | typeof everything>
            label={text.overdueTitle}
            chips={[
              { value: everything, title: text.anyDue },
              { value: 'overdue', title: text.overdue },
            ]}
            value={overdue ? 'overdue' : everything}
            onChoose={(value) => change({ overdue: value === 'overdue' || undefined })}
            tabs
          />
          <View className="t-small">{text.classTitle}</View>
          <ChipRow<CategoryClass | typeof everything>
            label={text.classTitle}
            chips={titled(CATEGORY_CLASSES, text.className)}
            value={of ?? everything}
            onChoose={(value) => change({ class: chosen(value) })}
            tabs
          />
          <View className="t-small">{text.buildingTitle}</View>
          <ChipRow<string>
            label={text.buildingTitle}
            chips={titled(buildings, text.building)}
            value={building ?? everything}
            onChoose={(value) => change({ building: chosen(value) })}
            tabs
          />
        </>
      )}
      <View className="ends ends--middle">
        <TextLink text={open ? text.filtersClose : text.filters} onPress={() => setOpen(!open)} />
        <TextLink text={choosing ? text.stopChoosing : text.choose} onPress={choosing ? stop : start} />
      </View>
      {parts.length > 0 && (
        <View className="ends ends--middle">
          <View className="t-small">{text.filtered(parts)}</View>
          <TextLink
            text={text.clearFilters}
            onPress={() => change({ words: '', class: undefined, building: undefined, overdue: undefined })}
          />
        </View>
      )}
    </View>
  );
}

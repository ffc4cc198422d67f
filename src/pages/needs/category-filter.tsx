import { useState } from 'react';
import { View } from '@tarojs/components';
import { ChipRow } from '../../components/chip-row';
import { CATEGORY_CLASSES, type Category, type CategoryClass } from '../../domain/need/category';
import { categoriesOf } from '../../stores/need/list';
import { needsText } from '../../text/need/needs';
import { categoryName, className, classHint } from '../../text/need/labels';

interface Props {
  readonly value: Category | undefined;
  readonly onChoose: (category: Category | undefined) => void;
}

const everything = 'all' as const;

/** First one of the three classes, then a category in it; a second tap on a category shows everything again. */
export function CategoryFilter({ value, onChoose }: Props) {
  const [of, setClass] = useState<CategoryClass>();
  return (
    <View className="stack">
      <ChipRow
        label={needsText.filter}
        value={of ?? everything}
        chips={[
          { value: everything, title: needsText.all },
          ...CATEGORY_CLASSES.map((name) => ({ value: name, title: className[name] })),
        ]}
        onChoose={(name) => {
          setClass(name === everything ? undefined : name);
          if (value) onChoose(undefined);
        }}
        oneLine
        tabs
      />
      {of && (
        <>
          <View className="t-small">{classHint[of]}</View>
          <ChipRow
            label={className[of]}
            value={value}
            chips={categoriesOf(of).map((category) => ({ value: category, title: categoryName[category] }))}
            onChoose={(category) => onChoose(category === value ? undefined : category)}
            oneLine
          />
        </>
      )}
    </View>
  );
}

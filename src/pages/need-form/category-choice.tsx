import { useState } from 'react';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ChipRow } from '../../components/chip-row';
import { Fault } from '../../components/fault';
import { CATEGORY_CLASSES, classOf, type Category, type CategoryClass } from '../../domain/need/category';
import { categoriesOf } from '../../stores/need/list';
import { needFormText } from '../../text/need/needs';
import { categoryName, className, classHint } from '../../text/need/labels';
import { similarText } from '../../text/need/similar';

interface Props {
  readonly value: Category | undefined;
  /** The categories that the person's words suggest; never chosen automatically. */
  readonly proposed: readonly Category[];
  readonly missing: boolean;
  readonly onChoose: (category: Category) => void;
}

const chip = (category: Category) => ({ value: category, title: categoryName[category] });

/**
 * Lets the person choose a category in three classes; one class is open at a time, so that nobody faces 43 words at
 * once.
 */
export function CategoryChoice({ value, proposed, missing, onChoose }: Props) {
  const [chosenClass, setClass] = useState<CategoryClass>();
  const of = chosenClass ?? (value ? classOf(value) : 'basic');
  return (
    <Card title={needFormText.categoryTitle}>
      <Fault error={missing && needFormText.chooseCategory} />
      {proposed.length > 0 && (
        <>
          <View className="t-body">{similarText.looksLike}</View>
          <ChipRow
            label={similarText.looksLike}
            chips={proposed.map(chip)}
            value={value}
            onChoose={(category) => {
              setClass(undefined);
              onChoose(category);
            }}
          />
        </>
      )}
      <View className="t-small">{needFormText.categoryHint}</View>
      <ChipRow
        label={needFormText.categoryTitle}
        chips={CATEGORY_CLASSES.map((name) => ({ value: name, title: className[name] }))}
        value={of}
        onChoose={setClass}
        tabs
      />
      <View className="t-small">{classHint[of]}</View>
      <ChipRow label={className[of]} chips={categoriesOf(of).map(chip)} value={value} onChoose={onChoose} />
    </Card>
  );
}

import { useState } from 'react';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ChipRow } from '../../components/chip-row';
import { CATEGORIES_BY_CLASS, CATEGORY_CLASSES, classOf, type Category } from '../../domain/need/category';
import { PLACES } from '../../domain/need/need';
import { categoryName, classHint, className } from '../../text/need/labels';
import { planWriteText as text } from '../../text/plan/write';
import type { ItemDraft } from '../../domain/plan/draft-item';

interface Props {
  readonly item: ItemDraft;
  readonly onChange: (change: Partial<ItemDraft>) => void;
}

const classes = CATEGORY_CLASSES.map((value) => ({ value, title: className[value] }));
const places = PLACES.map((value) => ({ value, title: text.place[value] }));

/** The class, the category in it, and the place, as the chips that residents use. */
export function WhatAndWhere({ item, onChange }: Props) {
  const [chosenClass, setClass] = useState(item.category ? classOf(item.category) : 'basic');
  return (
    <Card>
      <View className="field__label">{text.classTitle}</View>
      <ChipRow label={text.classTitle} chips={classes} value={chosenClass} onChoose={setClass} />
      <View className="t-small">{classHint[chosenClass]}</View>
      <View className="field__label">{text.categoryTitle}</View>
      <ChipRow<Category>
        label={text.categoryTitle}
        chips={CATEGORIES_BY_CLASS[chosenClass].map((value) => ({ value, title: categoryName[value] }))}
        value={item.category}
        onChoose={(category) => onChange({ category })}
      />
      <View className="field__label">{text.placeTitle}</View>
      <ChipRow
        label={text.placeTitle}
        chips={places}
        value={item.place}
        onChoose={(place) => onChange({ place })}
      />
    </Card>
  );
}

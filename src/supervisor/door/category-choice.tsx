import { useState } from 'react';
import { View } from '@tarojs/components';
import { ChipRow } from '../../components/chip-row';
import { TextLink } from '../../components/text-link';
import { CATEGORIES_BY_CLASS, CATEGORY_CLASSES, classOf, type Category } from '../../domain/need/category';
import { categoryName, className } from '../../text/need/labels';
import { doorVisitText as text } from '../../text/need/door';

interface Props {
  readonly value: Category | undefined;
  /** What the words speak of; empty without network. */
  readonly proposed: readonly Category[];
  readonly onChoose: (category: Category) => void;
}

const classes = CATEGORY_CLASSES.map((value) => ({ value, title: className[value] }));
const chip = (value: Category) => ({ value, title: categoryName[value] });

/**
 * What is chosen and the kinds that the words speak of. The whole catalogue, class by class, opens by itself where
 * there is neither, and else by a tap: five needs with all kinds open would be too long for any phone.
 */
export function CategoryChoice({ value, proposed, onChoose }: Props) {
  const [of, setClass] = useState(value ? classOf(value) : 'basic');
  const [asked, ask] = useState(false);
  const short = value && !proposed.includes(value) ? [value, ...proposed] : proposed;
  const all = asked || short.length === 0;
  const choose = (category: Category) => {
    onChoose(category);
    ask(false);
  };
  return (
    <>
      <View className="field__label">{text.categoryTitle}</View>
      {proposed.length > 0 && <View className="t-small">{text.proposed}</View>}
      {short.length > 0 && (
        <ChipRow label={text.categoryTitle} chips={short.map(chip)} value={value} onChoose={choose} />
      )}
      {!all && <TextLink text={text.otherCategory} onPress={() => ask(true)} />}
      {all && (
        <>
          <ChipRow label={text.categoryTitle} chips={classes} value={of} onChoose={setClass} tabs />
          <ChipRow<Category>
            label={className[of]}
            chips={CATEGORIES_BY_CLASS[of].map(chip)}
            value={value}
            onChoose={choose}
          />
        </>
      )}
    </>
  );
}

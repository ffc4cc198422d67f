import { TEXT } from '../../domain/shared/bounds';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ChipRow } from '../../components/chip-row';
import { Fault } from '../../components/fault';
import { Notice } from '../../components/notice';
import { TextField } from '../../components/text-field';
import { TextLink } from '../../components/text-link';
import { PLACES, type NeedFault } from '../../domain/need/need';
import { useDoor } from '../../stores/need/door';
import { isBlankNeed, type SpokenNeed } from '../../stores/need/door-draft';
import { useProposals } from '../../stores/need/proposals';
import { doorVisitText as text } from '../../text/need/door';
import { CategoryChoice } from './category-choice';

interface Props {
  readonly communityId: string;
  readonly need: SpokenNeed;
  readonly index: number;
}

const places = PLACES.map((value) => ({ value, title: text.places[value] }));

/** One thing that the household said: its words, where it is, and what kind. */
export function NeedForm({ communityId, need, index }: Props) {
  const { faults, changeNeed, removeNeed } = useDoor();
  const { proposals, ask } = useProposals();
  const missing: readonly NeedFault[] = faults[0]?.needs[index] ?? [];
  const short = missing.includes('too-short') && text.tooShort(TEXT.need[0]);
  const long = missing.includes('too-long') && text.tooLong(TEXT.need[1]);
  const proposal = proposals[index];
  return (
    <Card>
      <TextField
        label={text.needTitle(index + 1)}
        placeholder={text.needPlaceholder}
        value={need.text}
        onChange={(words) => changeNeed(index, { text: words })}
        onLeave={() => void ask(communityId, index, need.text)}
        most={TEXT.need[1]}
        error={short || long || undefined}
      />
      {proposal?.danger && (
        <Notice kind="danger" title={text.dangerTitle}>
          {text.dangerText}
        </Notice>
      )}
      {!isBlankNeed(need) && (
        <>
          <View className="field__label">{text.placeTitle}</View>
          <ChipRow
            label={text.placeTitle}
            chips={places}
            value={need.place}
            onChoose={(place) => changeNeed(index, { place })}
          />
          <Fault error={missing.includes('place') && text.choosePlace} />
          <CategoryChoice
            value={need.category}
            proposed={proposal?.categories ?? []}
            onChoose={(category) => changeNeed(index, { category })}
          />
          <Fault error={missing.includes('category') && text.chooseCategory} />
        </>
      )}
      <TextLink text={text.removeNeed} onPress={() => removeNeed(index)} />
    </Card>
  );
}

import { TEXT } from '../../domain/shared/bounds';
import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ChipRow } from '../../components/chip-row';
import { ChoiceList } from '../../components/choice-list';
import { Fault } from '../../components/fault';
import { Notice } from '../../components/notice';
import { TextField } from '../../components/text-field';
import { useRating, useRatingForm } from '../../stores/rating/rating';
import { ratingText } from '../../text/rating/rating';
import { answerName, dimensionName, levelName } from '../../text/rating/labels';
import type { RatingView } from '../../contract/rating/ratings';
import { ANSWERS, DIMENSIONS, LEVELS } from '../../domain/rating/dimension';

interface Props {
  readonly communityId: string;
  readonly rating: RatingView;
}

/** Five levels in words for the whole; six dimensions and a comment are optional. */
export function RatingForm({ communityId, rating }: Props) {
  const { draft, faults, restored, open, change } = useRatingForm();
  const ratedAt = rating.mine?.ratedAt;
  // The form opens anew for another rating, but not when the same one is read again while it is being changed.
  useEffect(() => {
    const { view } = useRating.getState();
    open(communityId, 'value' in view ? view.value.mine : undefined);
  }, [communityId, ratedAt, open]);
  return (
    <>
      {restored && <Notice kind="info">{ratingText.draftBack}</Notice>}
      <Card title={ratingText.overall}>
        <Fault error={faults.includes('overall') && ratingText.chooseOverall} />
        <ChoiceList
          label={ratingText.overall}
          rows={LEVELS.map((value) => ({ value, title: levelName[value] }))}
          value={draft.overall}
          onChoose={(overall) => change({ overall })}
        />
      </Card>
      <Card title={ratingText.details}>
        <View className="t-small">{ratingText.detailsHint}</View>
        {DIMENSIONS.map((dimension) => (
          <View key={dimension} className="stack rating-dimension">
            <View className="t-body">{dimensionName[dimension]}</View>
            <ChipRow
              label={dimensionName[dimension]}
              chips={ANSWERS.map((value) => ({ value, title: answerName[value] }))}
              value={draft.dimensions[dimension]}
              onChoose={(answer) => change({ dimensions: { ...draft.dimensions, [dimension]: answer } })}
            />
          </View>
        ))}
      </Card>
      <Card>
        <TextField
          label={ratingText.comment}
          placeholder={ratingText.commentPlaceholder}
          most={TEXT.comment[1]}
          value={draft.comment}
          error={
            faults.includes('comment')
              ? ratingText.commentLength(TEXT.comment[0], TEXT.comment[1])
              : undefined
          }
          onChange={(comment) => change({ comment })}
        />
      </Card>
    </>
  );
}

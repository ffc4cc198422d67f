import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ScoreLine } from '../../components/score-line';
import { ratingText } from '../../text/rating/rating';
import { dimensionName } from '../../text/rating/labels';
import './rating.scss';
import type { RatingView } from '../../contract/rating/ratings';
import { DIMENSIONS } from '../../domain/rating/dimension';

/** The households' verdict, each number with how many said it and how far it may be off. */
export function RatingResult({ rating: { overall, byDimension, period } }: { readonly rating: RatingView }) {
  if (!overall) return null;
  return (
    <Card title={ratingText.resultTitle}>
      {period?.open && <View className="t-small">{ratingText.resultOpen}</View>}
      <View className="t-small">{ratingText.resultNote}</View>
      <View className="rating-score">
        <ScoreLine name={ratingText.overallName} score={overall} />
      </View>
      {byDimension &&
        DIMENSIONS.map((dimension) => (
          <View key={dimension} className="rating-score">
            <ScoreLine name={dimensionName[dimension]} score={byDimension[dimension]} />
          </View>
        ))}
    </Card>
  );
}

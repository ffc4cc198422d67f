import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import type { PlaceView } from '../../contract/joining/joining';
import { publicPlaceText as text } from '../../text/joining/place';

/** The content of the community's notice board: needs and answers, the vote and its record, the works, the rating. */
export function Published({ place: { needs, ballot, works, rating } }: { readonly place: PlaceView }) {
  const result = ballot?.result;
  return (
    <>
      {needs && (
        <Card title={text.needsTitle}>
          <View className="t-body">{text.tookPart(needs.tookPart, needs.households)}</View>
          <View className="t-body">{text.needs(needs.needs, needs.answered)}</View>
        </Card>
      )}
      {ballot && (
        <Card title={text.ballotTitle[ballot.binding]}>
          <View className="t-list clamp">{ballot.title}</View>
          <View className="t-body">{text.ballot(ballot)}</View>
          {result?.took && <View className="t-body">{text.took(result.took.owners, result.took.of)}</View>}
          {result && (
            <View className="t-small">{text.record(result.record.entries, result.record.root)}</View>
          )}
        </Card>
      )}
      {works && (
        <Card title={text.worksTitle}>
          <View className="t-body">{text.works(works.milestone, works.progress, works.at)}</View>
        </Card>
      )}
      {rating && (
        <Card title={text.ratingTitle}>
          <View className="t-body">
            {text.rating(rating.answers, rating.households, rating.satisfiedShare)}
          </View>
        </Card>
      )}
    </>
  );
}

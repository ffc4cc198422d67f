import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ListRow } from '../../components/list-row';
import { Tag } from '../../components/tag';
import type { BallotView } from '../../stores/types';
import { ballotText } from '../../text/ballot';
import { matterArticle, matterName, phaseName, ruleArticle, ruleText } from '../../text/ballot-labels';

/** What is decided, by which rule and when: the notice in plain words, with its articles. */
export function BallotNotice({ ballot }: { readonly ballot: BallotView }) {
  const { matter, phase, rule } = ballot;
  return (
    <>
      <Card>
        <View className="ends">
          <View className="t-small">{ballotText.question}</View>
          <Tag kind={phase === 'open' ? 'seal' : 'info'} text={phaseName[phase]} />
        </View>
        <View className="t-page">{ballot.title}</View>
        <View className="t-body ballot-question">{ballot.question}</View>
        <View className="t-small">{ballotText.matterOf(matterName[matter], matterArticle(matter))}</View>
      </Card>
      <Card title={ballotText.ruleTitle}>
        <View className="t-body">{ruleText[rule].take}</View>
        <View className="t-body">{ruleText[rule].agree}</View>
        <View className="t-body">{ballotText.ruleBoth}</View>
        <View className="t-small">{ruleArticle}</View>
      </Card>
      <Card title={ballotText.datesTitle}>
        <View>
          <ListRow title={ballotText.notice} end={ballotText.when(ballot.noticeAt)} />
          <ListRow title={ballotText.opens} end={ballotText.when(ballot.opensAt)} />
          <ListRow
            title={ballotText.closes}
            hint={phase === 'open' ? ballotText.left(ballot.closesAt) : undefined}
            end={ballotText.when(ballot.closesAt)}
          />
        </View>
      </Card>
    </>
  );
}

import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ListRow } from '../../components/list-row';
import { Notice } from '../../components/notice';
import { Tag } from '../../components/tag';
import { CHOICES } from '../../domain/ballot/tally';
import type { BallotView } from '../../stores/types';
import { ballotText } from '../../text/ballot';
import { choiceName, conditionName, ruleArticle } from '../../text/ballot-labels';

type Result = NonNullable<BallotView['result']>;

/** Passed or not, then the four conditions each with its numbers, then the votes. */
export function BallotResult({ result: { outcome, tally, countedAt } }: { readonly result: Result }) {
  const missed = outcome.conditions.filter(({ met }) => !met).length;
  return (
    <>
      {outcome.passed ? (
        <Notice kind="done" title={ballotText.resultTitle.passed}>
          {ballotText.resultText.passed}
        </Notice>
      ) : (
        <Notice kind="wait" title={ballotText.resultTitle.failed}>
          {ballotText.resultText.failed(missed)}
        </Notice>
      )}
      <Card title={ballotText.conditionsTitle}>
        <View>
          {outcome.conditions.map((condition) => (
            <View key={condition.name} className="condition">
              <View className="ends">
                <View className="t-list">{conditionName[condition.name]}</View>
                <Tag
                  kind={condition.met ? 'done' : 'wait'}
                  text={condition.met ? ballotText.met : ballotText.missed(condition)}
                />
              </View>
              <View className="t-body">{ballotText.conditionAmount(condition)}</View>
              <View className="t-small">{ballotText.bound(condition.threshold)}</View>
            </View>
          ))}
        </View>
        <View className="t-small">{ruleArticle}</View>
      </Card>
      <Card title={ballotText.tallyTitle}>
        <View>
          {CHOICES.map((choice) => {
            const { owners, areaCenti } = tally.byChoice[choice];
            return (
              <ListRow
                key={choice}
                title={choiceName[choice]}
                hint={ballotText.tallyRow(owners, areaCenti)}
              />
            );
          })}
        </View>
        <View className="t-small">{ballotText.countedResult(countedAt)}</View>
        <View className="t-small">{ballotText.objection}</View>
      </Card>
    </>
  );
}

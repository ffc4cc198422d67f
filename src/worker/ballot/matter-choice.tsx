import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ChoiceList } from '../../components/choice-list';
import { Notice } from '../../components/notice';
import { ruleOf, type Matter } from '../../domain/ballot/rule';
import { MATTERS } from '../../stores/worker-ballot';
import { matterArticle, ruleArticle, ruleText } from '../../text/ballot-labels';
import { ballotWriteText as text, matterPlain } from '../../text/worker-ballot';

interface Props {
  readonly value: Matter | undefined;
  readonly missing: boolean;
  readonly onChoose: (matter: Matter | undefined) => void;
}

/** One of the nine matters; once chosen, only it and the rule that follows from it stay. */
export function MatterChoice({ value, missing, onChoose }: Props) {
  const rows = MATTERS.filter((matter) => value === undefined || matter === value).map((matter) => ({
    value: matter,
    ...matterPlain[matter],
  }));
  const rule = value && ruleText[ruleOf(value)];
  return (
    <Card title={text.matterTitle}>
      <View className="t-small">{text.matterHint}</View>
      <ChoiceList label={text.matterTitle} rows={rows} value={value} onChoose={onChoose} />
      {missing && <View className="field__error">{text.fault.matter}</View>}
      {value && rule && (
        <>
          <SecondaryButton text={text.matterChange} onPress={() => onChoose(undefined)} />
          <Notice kind="info" title={text.ruleTitle}>
            <View>{rule.take}</View>
            <View>{rule.agree}</View>
            <View className="t-small">{text.ruleWhy([matterArticle(value), ruleArticle])}</View>
          </Notice>
        </>
      )}
    </Card>
  );
}

import { View } from '@tarojs/components';
import { Notice } from '../../components/notice';
import { ruleOf, RULES, type Matter } from '../../domain/ballot/rule';
import { matterArticle, ruleArticle, ruleText } from '../../text/ballot/labels';
import { ballotWriteText as text } from '../../text/ballot/write';
import { matterPlain } from '../../text/ballot/write-labels';

interface Props {
  readonly matters: readonly Matter[];
}

/** The rule for each matter, with its conditions and article; matters of the same rule are grouped. */
export function RulesWords({ matters }: Props) {
  const several = new Set(matters.map(ruleOf)).size > 1;
  return (
    <>
      {RULES.map((rule) => {
        const under = [...new Set(matters.filter((matter) => ruleOf(matter) === rule))];
        if (under.length === 0) return null;
        return (
          <Notice key={rule} kind="info" title={text.ruleTitle}>
            {several && <View>{text.ruleOf(under.map((matter) => matterPlain[matter].title))}</View>}
            <View>{ruleText[rule].take}</View>
            <View>{ruleText[rule].agree}</View>
            <View className="t-small">{text.ruleWhy([...under.map(matterArticle), ruleArticle])}</View>
          </Notice>
        );
      })}
    </>
  );
}

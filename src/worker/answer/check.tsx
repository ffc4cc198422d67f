import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { NeedStateTag } from '../../components/need-state-tag';
import type { AnswerDraft } from '../../stores/need/answer';
import { answerText as text } from '../../text/need/answer';
import { AnsweredNeeds } from './answered-needs';
import './check.scss';

/** The answer as residents will read it, and the households it goes to. */
export function Check({ draft }: { readonly draft: AnswerDraft }) {
  const { needs, state, reason } = draft;
  const households = needs.reduce((sum, need) => sum + need.households, 0);
  return (
    <>
      <View className="t-list">{text.checkTitle}</View>
      <Card>
        <View className="t-body">{text.checkLead(needs.length, households)}</View>
        {state && (
          <View className="ends">
            <NeedStateTag state={state} />
          </View>
        )}
        <View className="t-body answer__reason">{reason.trim()}</View>
      </Card>
      <AnsweredNeeds draft={draft} />
    </>
  );
}

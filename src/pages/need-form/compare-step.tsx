import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { FormFoot, refusal } from '../../components/form-foot';
import { Screen } from '../../components/screen';
import { useNeedForm, useSubmitNeed } from '../../stores/need/form';
import { useSimilar } from '../../stores/need/similar';
import { titles } from '../../text/words/app';
import { needFormText } from '../../text/need/needs';
import { dangerText, similarText } from '../../text/need/similar';
import { DangerNotice } from './danger-notice';
import { SimilarNeeds } from './similar-needs';

/** Comes once between the press and the sending: perhaps a neighbour has said it already. */
export function CompareStep() {
  const { submit, writeOn, draft } = useNeedForm();
  const danger = useSimilar((similar) => similar.found?.danger);
  const now = useSubmitNeed((store) => store.now);
  const busy = now.state === 'busy';
  return (
    <Screen
      title={titles.needForm}
      onBack={writeOn}
      bottom={
        <FormFoot
          text={busy ? needFormText.submitting : similarText.sendAnyway}
          busy={busy}
          refused={refusal(needFormText.refusedTitle, now)}
          onPress={() => void submit()}
        >
          <SecondaryButton text={similarText.writeOn} onPress={writeOn} />
        </FormFoot>
      }
    >
      <View className="stack">
        <View className="t-page">{similarText.compareTitle}</View>
        <View className="t-body">{draft.text}</View>
      </View>
      {danger && <DangerNotice danger={danger} after={dangerText.goes} />}
      <SimilarNeeds whole />
    </Screen>
  );
}

import { COUNT } from '../../domain/shared/bounds';
import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { useAnswerForm } from '../../stores/need/answer';
import { usePair } from '../../stores/need/merge';
import { useChosen } from '../../stores/need/desk';
import { deskNeedsText as text } from '../../text/need/desk';
import { goIn } from '../../stores/app/navigate';
import { page } from '../../routes';

/** Actions for the chosen needs: answer them together, or join them if they are exactly two. */
export function ChosenFoot({ communityId }: { readonly communityId: string }) {
  const needs = useChosen((store) => store.needs);
  const [first, second] = needs;
  const n = needs.length;
  const hint = n >= COUNT.answeredNeeds[1] ? text.chosenMost(COUNT.answeredNeeds[1]) : text.mergeHint;
  const answer = () => {
    useAnswerForm.getState().begin(communityId, needs);
    goIn(communityId, page('worker/answer'));
  };
  return (
    <>
      <View className="ends">
        {n > 0 && <View className="t-body">{text.chosen(n)}</View>}
        {n > 0 && n !== 2 && <View className="t-small">{hint}</View>}
      </View>
      <PrimaryButton text={text.answerThese(n)} disabled={n === 0 && text.chosenNone} onPress={answer} />
      {first && second && n === 2 && (
        <SecondaryButton
          text={text.merge}
          onPress={() => {
            usePair.getState().open([first, second]);
            goIn(communityId, page('worker/merge'));
          }}
        />
      )}
    </>
  );
}

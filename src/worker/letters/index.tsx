import { useEffect } from 'react';
import { FormFoot } from '../../components/form-foot';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { letterPlace, useLetters } from '../../stores/joining/letters';
import { scrollToTop } from '../../stores/app/navigate';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { useDeskHome } from '../../stores/home/desk';
import { lettersText as text } from '../../text/joining/desk';
import { LettersForm } from './letters-form';
import { Poster } from './poster';

/** Letters with one-time codes for the letter boxes, and the code for the wall. */
export default function Letters() {
  const communityId = useCommunity();
  const { view, load } = useDeskHome();
  const letters = useLetters();
  const { scope, busy, problem, print, open } = letters;
  useEffect(() => open(), [open]);
  useRefresh(() => {
    if (communityId) void load({ communityId });
  });
  const make = async () => {
    if (await print(communityId)) scrollToTop();
  };
  const home = 'value' in view ? view.value : undefined;
  const todos = home?.kind === 'member' ? home.todos : [];
  const tried = todos.find((todo) => todo.do === 'see-code-tries');
  return (
    <Screen
      title={text.title}
      bottom={
        <FormFoot
          text={busy ? text.printing : text.print}
          busy={busy}
          lacks={[!letterPlace(letters) && (scope === 'building' ? text.building : text.flat)]}
          refused={problem && { title: text.failed, problem }}
          onPress={() => void make()}
        />
      }
    >
      {tried && (
        <Notice kind="danger" title={text.triesTitle}>
          {text.tries(tried.wrong, tried.at)}
        </Notice>
      )}
      <LettersForm />
      <Poster communityId={communityId} />
    </Screen>
  );
}

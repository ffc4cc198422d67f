import { useEffect } from 'react';
import { PrimaryButton } from '../../components/button';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { letterPlace, useLetters } from '../../stores/joining/letters';
import { toTop } from '../../stores/app/navigate';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { useDeskHome } from '../../stores/home/desk';
import { lettersText as text } from '../../text/joining/desk';
import { LettersForm } from './letters-form';
import { Poster } from './poster';

/** Letters with one-time codes for the boxes, and the code for the wall. */
export default function Letters() {
  const communityId = useCommunity();
  const { view, load } = useDeskHome();
  const { busy, print, open } = useLetters();
  const place = letterPlace(useLetters());
  useEffect(() => open(), [open]);
  useRefresh(() => {
    if (communityId) void load({ communityId });
  });
  const make = async () => {
    await print(communityId);
    toTop();
  };
  const home = 'value' in view ? view.value : undefined;
  const todos = home?.kind === 'member' ? home.todos : [];
  const tried = todos.find((todo) => todo.do === 'see-code-tries');
  return (
    <Screen
      title={text.title}
      bottom={
        <PrimaryButton
          text={busy ? text.printing : text.print}
          busy={busy}
          disabled={!place}
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

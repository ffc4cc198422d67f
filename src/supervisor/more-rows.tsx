import { SecondaryButton } from '../components/button';
import { Notice } from '../components/notice';
import { scrollToTop } from '../stores/app/navigate';
import { moreRowsText as text } from '../text/ballot/papers';
import { readingProblemText } from '../text/words/reading-errors';

interface Props {
  readonly next?: string;
  readonly busy: boolean;
  readonly trimmed: boolean;
  readonly problem?: Parameters<typeof readingProblemText>[0];
  readonly onMore: () => void;
  readonly onFirst: () => void;
}

/** The foot of a list that comes page by page: further rows, or back to its head. */
export function MoreRows({ next, busy, trimmed, problem, onMore, onFirst }: Props) {
  return (
    <>
      {problem && <Notice kind="wait">{readingProblemText(problem)}</Notice>}
      {next && <SecondaryButton text={busy ? text.moreBusy : text.more} busy={busy} onPress={onMore} />}
      {trimmed && (
        <SecondaryButton
          text={text.first}
          onPress={() => {
            onFirst();
            scrollToTop();
          }}
        />
      )}
    </>
  );
}

import { SecondaryButton } from './button';
import { Notice } from './notice';
import { readingProblemText } from '../text/words/reading-errors';

interface Props {
  /** `busy` stands on the button while further rows come; absent, the words stay. */
  readonly text: { readonly more: string; readonly busy?: string; readonly first: string };
  readonly next?: string;
  readonly busy: boolean;
  readonly trimmed: boolean;
  readonly problem?: Parameters<typeof readingProblemText>[0];
  readonly onMore: () => void;
  readonly onFirst: () => void;
}

/** The foot of a list that comes page by page: further rows, or back to its head. */
export function MoreRows({ text, next, busy, trimmed, problem, onMore, onFirst }: Props) {
  return (
    <>
      {problem && <Notice kind="wait">{readingProblemText(problem)}</Notice>}
      {next && <SecondaryButton text={(busy && text.busy) || text.more} busy={busy} onPress={onMore} />}
      {trimmed && <SecondaryButton text={text.first} onPress={onFirst} />}
    </>
  );
}

import type { DeskNeed } from '../../contract/need/needs';
import { SecondaryButton } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { Notice } from '../../components/notice';
import { scrollToTop, goIn } from '../../stores/app/navigate';
import { firstFilter, useChosen, useNeedFilter, useDeskNeeds } from '../../stores/need/desk';
import { readingProblemText } from '../../text/words/reading-errors';
import { deskNeedsText as text } from '../../text/need/desk';
import { DeskNeedRow } from './desk-need-row';
import { page } from '../../routes';

interface Props {
  readonly communityId: string;
  readonly page: { readonly rows: readonly DeskNeed[]; readonly next?: string };
}

/** The rows: a tap opens one, or ticks it while several are being chosen. */
export function NeedList({ communityId, page: { rows, next } }: Props) {
  const { more, reload, busy, moreProblem, trimmed } = useDeskNeeds();
  const { choosing, needs, toggle } = useChosen();
  const filter = useNeedFilter((store) => store.filter);
  const narrowed = JSON.stringify(filter) !== JSON.stringify(firstFilter);
  const now = Date.now();
  if (rows.length === 0) {
    return (
      <EmptyState
        seal="need"
        title={narrowed ? text.emptyFilteredTitle : text.emptyTitle}
        text={narrowed ? text.emptyFilteredText : text.emptyText}
      />
    );
  }
  return (
    <>
      {rows.map((need) => (
        <DeskNeedRow
          key={need.needId}
          need={need}
          now={now}
          ticked={choosing ? needs.some(({ needId }) => needId === need.needId) : undefined}
          onPress={() =>
            choosing ? toggle(need) : goIn(communityId, page('worker/need', { id: need.needId }))
          }
        />
      ))}
      {moreProblem && <Notice kind="wait">{readingProblemText(moreProblem)}</Notice>}
      {next && (
        <SecondaryButton text={busy ? text.moreBusy : text.more} busy={busy} onPress={() => void more()} />
      )}
      {trimmed && (
        <SecondaryButton
          text={text.oldest}
          onPress={() => {
            void reload();
            scrollToTop();
          }}
        />
      )}
    </>
  );
}

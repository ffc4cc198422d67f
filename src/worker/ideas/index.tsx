import { useState } from 'react';
import { SecondaryButton } from '../../components/button';
import { ChipRow } from '../../components/chip-row';
import { EmptyState } from '../../components/empty-state';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { scrollToTop } from '../../stores/app/navigate';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { useIdeasDesk, type DeskState } from '../../stores/plan/desk-ideas';
import { readingProblemText } from '../../text/words/reading-errors';
import { workerIdeasText as text } from '../../text/plan/desk-ideas';
import { DeskIdeaCard } from './desk-idea-card';

/** Ideas that wait for an answer, the oldest first; the worker answers each beside it. */
export default function Ideas() {
  const communityId = useCommunity();
  const [state, choose] = useState<DeskState>('waiting');
  const { view, load, more, busy, moreProblem, trimmed } = useIdeasDesk();
  const ask = (of: DeskState) => {
    if (communityId) void load({ communityId, state: of });
  };
  useRefresh(() => ask(state));
  const waiting = 'value' in view ? view.value.extra.waiting : 0;
  return (
    <Screen title={text.title}>
      <ChipRow<DeskState>
        label={text.filter}
        chips={[
          { value: 'waiting', title: text.waiting(waiting) },
          { value: 'answered', title: text.answered },
        ]}
        value={state}
        onChoose={(of) => {
          choose(of);
          ask(of);
        }}
        tabs
      />
      <Viewed view={view} onRetry={() => ask(state)}>
        {({ rows, next }) => (
          <>
            {rows.length === 0 && (
              <EmptyState
                seal="plan"
                title={text.emptyTitle}
                text={state === 'waiting' ? text.emptyWaiting : text.emptyAnswered}
              />
            )}
            {rows.map((idea) => (
              <DeskIdeaCard
                key={idea.ideaId}
                communityId={communityId}
                idea={idea}
                onAnswered={() => ask(state)}
              />
            ))}
            {moreProblem && <Notice kind="wait">{readingProblemText(moreProblem)}</Notice>}
            {next && <SecondaryButton text={text.more} busy={busy} onPress={() => void more()} />}
            {trimmed && (
              <SecondaryButton
                text={text.first}
                onPress={() => {
                  ask(state);
                  scrollToTop();
                }}
              />
            )}
          </>
        )}
      </Viewed>
    </Screen>
  );
}

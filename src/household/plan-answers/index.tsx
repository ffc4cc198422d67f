import { useState } from 'react';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ChipRow } from '../../components/chip-row';
import { EmptyState } from '../../components/empty-state';
import { Facts } from '../../components/facts';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { CATEGORY_CLASSES, type CategoryClass } from '../../domain/need/category';
import { scrollToTop } from '../../stores/app/navigate';
import { useAnswers } from '../../stores/plan/pages';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { readingProblemText } from '../../text/words/reading-errors';
import { className } from '../../text/need/labels';
import { answersText as text, planTitles } from '../../text/plan/pages';
import { AnsweredNeed } from './answered-need';

const everything = 'all' as const;

/** The answer matrix: every need with the item that takes it up, the reason why not, or that it still waits. */
export default function PlanAnswers() {
  const communityId = useCommunity();
  const [of, choose] = useState<CategoryClass>();
  const { view, load, more, busy, moreProblem, trimmed } = useAnswers();
  const ask = (name: CategoryClass | undefined) => {
    if (communityId) void load({ communityId, ...(name && { class: name }) });
  };
  useRefresh(() => ask(of));
  return (
    <Screen title={planTitles.answers}>
      <ChipRow<CategoryClass | 'all'>
        label={text.filter}
        chips={[
          { value: everything, title: text.all },
          ...CATEGORY_CLASSES.map((value) => ({ value, title: className[value] })),
        ]}
        value={of ?? everything}
        onChoose={(chosen) => {
          const name = chosen === everything ? undefined : chosen;
          choose(name);
          ask(name);
        }}
        oneLine
        tabs
      />
      <Viewed view={view} onRetry={() => ask(of)}>
        {({ rows, next, extra: figures }) => (
          <>
            {figures.needs > 0 && (
              <Card title={of ? text.figuresOf(className[of], figures.needs) : text.figures(figures.needs)}>
                <Facts
                  facts={(['taken', 'declined', 'open'] as const).map((part) => ({
                    name: text[part],
                    value: text.count(figures[part]),
                  }))}
                />
              </Card>
            )}
            {rows.length === 0 && (
              <EmptyState seal="need" title={text.emptyTitle} text={of ? text.emptyClass : text.emptyText} />
            )}
            {rows.map((need) => (
              <AnsweredNeed key={need.needId} need={need} />
            ))}
            {moreProblem && <Notice kind="wait">{readingProblemText(moreProblem)}</Notice>}
            {next && (
              <SecondaryButton
                text={busy ? text.moreBusy : text.more}
                busy={busy}
                onPress={() => void more()}
              />
            )}
            {trimmed && (
              <SecondaryButton
                text={text.first}
                onPress={() => {
                  ask(of);
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

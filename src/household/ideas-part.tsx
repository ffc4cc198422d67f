import { Fragment, useState } from 'react';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../components/button';
import { Card } from '../components/card';
import { ChipRow } from '../components/chip-row';
import { EmptyState } from '../components/empty-state';
import { Refused, refusal } from '../components/form-foot';
import { Facts } from '../components/facts';
import { Notice } from '../components/notice';
import { Viewed } from '../components/viewed';
import { STANCES } from '../domain/plan/idea';
import { useIdeas, useWithdrawIdea, type IdeasExtra, type Whose, type IdeaTopic } from '../stores/plan/ideas';
import { scrollToTop } from '../stores/app/navigate';
import { useSession } from '../stores/app/session';
import { useRefresh } from '../stores/app/use-community';
import { ideasText as text } from '../text/plan/ideas';
import { readingProblemText } from '../text/words/reading-errors';
import { IdeaCard } from './idea-card';
import type { StanceCounts } from '../contract/plan/ideas';

interface Props {
  readonly communityId: string;
  readonly topic: IdeaTopic;
}

const whose = ['all', 'affected', 'others'] as const;

/** Ideas on one subject: counted by household, households touched at home shown apart, then one by one. */
export function IdeasPart({ communityId, topic }: Props) {
  const [shown, show] = useState<Whose>('all');
  const { view, load, more, reload, busy, moreProblem, trimmed } = useIdeas();
  const withdrawal = useWithdrawIdea();
  const resident = useSession((session) => session.roles.includes('resident'));
  const ask = (of: Whose) => {
    if (communityId) void load({ communityId, topic, whose: of });
  };
  useRefresh(() => ask(shown));
  const withdraw = async (ideaId: string) => {
    if (await withdrawal.run({ communityId, ideaId })) await reload();
  };
  return (
    <Viewed view={view} onRetry={() => ask(shown)} skeletonCards={2}>
      {({ rows, next, extra }) => (
        <>
          <Figures {...extra} />
          <ChipRow<Whose>
            label={text.filter}
            chips={whose.map((value) => ({ value, title: text.whose[value] }))}
            value={shown}
            onChoose={(of) => {
              show(of);
              ask(of);
            }}
            tabs
          />
          {rows.length === 0 && (
            <EmptyState
              seal="plan"
              title={text.emptyTitle}
              text={shown !== 'all' ? text.emptyPart : extra.open ? text.emptyOpen : text.emptyClosed}
            />
          )}
          {rows.map((idea) => (
            <Fragment key={idea.ideaId}>
              <IdeaCard
                idea={idea}
                {...(resident && idea.mine && { onWithdraw: () => void withdraw(idea.ideaId) })}
              />
              {withdrawal.now.state === 'failed' && withdrawal.now.given.ideaId === idea.ideaId && (
                <Refused why={refusal(text.withdrawProblem, withdrawal.now)} />
              )}
            </Fragment>
          ))}
          {moreProblem && <Notice kind="wait">{readingProblemText(moreProblem)}</Notice>}
          {next && <SecondaryButton text={text.more} busy={busy} onPress={() => void more()} />}
          {trimmed && (
            <SecondaryButton
              text={text.newest}
              onPress={() => {
                ask(shown);
                scrollToTop();
              }}
            />
          )}
        </>
      )}
    </Viewed>
  );
}

const said = (counts: StanceCounts): string =>
  STANCES.map((stance) => text.count(stance, counts[stance])).join('，');

function Figures({ counts }: IdeasExtra) {
  return (
    <Card title={text.title}>
      <Facts
        facts={(['affected', 'others'] as const).map((part) => ({
          name: text.figures[part],
          value: said(counts[part]),
        }))}
      />
      <View className="t-small">{text.perHousehold}</View>
    </Card>
  );
}

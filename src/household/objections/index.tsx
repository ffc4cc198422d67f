import type { ObjectionTo } from '../../domain/ballot/objection';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { EmptyState } from '../../components/empty-state';
import { LongText } from '../../components/long-text';
import { Screen } from '../../components/screen';
import { Tag } from '../../components/tag';
import { Viewed } from '../../components/viewed';
import { useBallot } from '../../stores/ballot/ballot';
import { goIn } from '../../stores/app/navigate';
import { useObjections } from '../../stores/ballot/objections';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { objectionText as text, objectionTitles } from '../../text/ballot/objections';
import type { BallotView } from '../../contract/ballot/ballots';
import type { ObjectionView } from '../../contract/ballot/objections';
import { page } from '../../routes';

const kinds = { open: 'wait', upheld: 'done', dismissed: 'plain' } as const;

/** The objections that can be raised now: to the roll while it can be corrected, then to votes, then to the result. */
function nowOpen(ballot: BallotView | undefined): readonly ObjectionTo[] {
  if (!ballot || ballot.result?.stage === 'final') return [];
  if (!ballot.roll.root && Date.now() < ballot.correctionEndsAt) return ['roll'];
  const vote: readonly ObjectionTo[] = ballot.mine.some(({ voted }) => voted) ? ['vote'] : [];
  return ballot.result && Date.now() < ballot.result.objectionEndsAt ? ['result', ...vote] : vote;
}

/** Every objection to this vote with its answer, without names, and the way to raise one. */
export default function Objections() {
  const communityId = useCommunity();
  const { view, load } = useObjections();
  const { view: ballotView, load: loadBallot } = useBallot();
  const refresh = () => {
    if (!communityId) return;
    void load({ communityId });
    void loadBallot({ communityId });
  };
  useRefresh(refresh);
  const ballot = 'value' in ballotView ? ballotView.value.ballot : undefined;
  return (
    <Screen title={objectionTitles.objections}>
      <Viewed view={view} onRetry={refresh}>
        {({ objections }) => (
          <>
            {objections.length === 0 && (
              <EmptyState seal="plan" title={text.emptyTitle} text={text.emptyText} />
            )}
            {objections.map((objection) => (
              <ObjectionCard key={objection.objectionId} objection={objection} />
            ))}
            {objections.length > 0 && <View className="t-small">{text.anonymous}</View>}
            {nowOpen(ballot).map((to) => (
              <SecondaryButton
                key={to}
                text={text.about[to]}
                onPress={() => goIn(communityId, page('household/objection', { to: to }))}
              />
            ))}
          </>
        )}
      </Viewed>
    </Screen>
  );
}

function ObjectionCard({ objection }: { readonly objection: ObjectionView }) {
  const { to, at, unit, state, answer, answeredAt, mine } = objection;
  return (
    <Card>
      <View className="ends">
        <View className="t-list">{text.about[to]}</View>
        <Tag kind={kinds[state]} text={text.state[state]} />
      </View>
      <View className="t-small">
        {mine ? `${text.mine} · ` : ''}
        {text.raisedAt(at, unit)}
      </View>
      <LongText text={objection.text} of={text.about[to]} />
      {answer && <LongText text={text.answer(answer)} of={text.state[state]} />}
      {answeredAt !== undefined && <View className="t-small">{text.answeredAt(answeredAt)}</View>}
    </Card>
  );
}

import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Headline } from '../../components/headline';
import { LongText } from '../../components/long-text';
import { ListRow } from '../../components/list-row';
import { Notice } from '../../components/notice';
import { go } from '../../stores/app/navigate';
import { planText as text } from '../../text/plan/plan';
import type { PlanView } from '../../contract/plan/plans';
import { page } from '../../routes';

/** The plan as a whole: its text, its cost and payers, the changes of this version, and links to more. */
export function PlanHead({ plan }: { readonly plan: PlanView }) {
  const { planId, version, title, summary, publishedAt, payers, items, changes } = plan;
  return (
    <>
      {plan.past && (
        <>
          <Notice kind="wait" title={text.pastTitle}>
            {text.pastText}
          </Notice>
          <SecondaryButton text={text.toPresent} onPress={() => go(page('pages/plan'))} />
        </>
      )}
      {plan.alternative && !plan.past && (
        <Notice kind="info" title={text.besideTitle}>
          {text.besideText}
        </Notice>
      )}
      <Card>
        <Headline text={title} />
        <View className="t-small">{text.published(version, publishedAt)}</View>
        <LongText text={summary} of={title} />
        <View className="ends">
          <View className="t-small">
            {text.total} · {text.items(items.length)}
          </View>
          <View className="t-page">{text.cost(plan)}</View>
        </View>
        {payers.map(({ payer, yuan }) => (
          <View key={payer} className="t-small">
            {text.payer(payer, yuan)}
          </View>
        ))}
      </Card>
      {changes && (
        <Card title={text.changed} onOpen={() => go(page('household/plan-versions', { plan: planId }))}>
          <View className="t-body">{text.changes(changes)}</View>
        </Card>
      )}
      <Card title={text.more}>
        <ListRow
          title={text.answers}
          hint={text.answersHint}
          onOpen={() => go(page('household/plan-answers'))}
        />
        <ListRow
          title={text.compare}
          hint={text.compareHint}
          onOpen={() => go(page('household/plan-compare'))}
        />
        <ListRow
          title={text.ideas}
          hint={text.ideasHint(plan.ideas, plan.ideasOpen)}
          onOpen={() => go(page('household/ideas', { plan: planId }))}
        />
      </Card>
    </>
  );
}

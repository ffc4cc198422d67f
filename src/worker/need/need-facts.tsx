import { Card } from '../../components/card';
import { Facts, type Fact } from '../../components/facts';
import { needsText } from '../../text/need/needs';
import { day } from '../../text/words/time';
import { deskNeedText as text } from '../../text/need/desk';
import { DueMark, dueOf } from '../needs/due-mark';
import type { NeedThread } from '../../contract/need/needs';

/** Households by building, owners and tenants apart; when the need came and when its answer is due. */
export function NeedFacts({ need }: { readonly need: NeedThread }) {
  const { households, tenantHouseholds, spread, submittedAt, dueAt, place, building } = need;
  const facts: readonly Fact[] = [
    { name: text.householdsTitle, value: text.behind(households, tenantHouseholds) },
    ...(spread.length > 0 ? [{ name: text.spreadTitle, value: text.spread(spread) }] : []),
    { name: text.place, value: needsText.where(place, building) },
    { name: text.submitted, value: day(submittedAt) },
    ...(dueAt === undefined ? [] : [{ name: text.due, value: <DueMark due={dueOf(dueAt, Date.now())} /> }]),
  ];
  return (
    <Card>
      <Facts facts={facts} />
    </Card>
  );
}

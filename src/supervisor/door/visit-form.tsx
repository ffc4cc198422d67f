import { COUNT } from '../../domain/shared/bounds';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ChipRow } from '../../components/chip-row';
import { Fault } from '../../components/fault';
import { ChoiceList } from '../../components/choice-list';
import { Notice } from '../../components/notice';
import { VISIT_OUTCOMES } from '../../domain/need/door';
import { useDoor } from '../../stores/need/door';
import { withNeed, type DoorDraft } from '../../stores/need/door-draft';
import { useFlats } from '../../stores/need/doors';
import { outcomeName } from '../../text/need/doors';
import { doorVisitText as text } from '../../text/need/door';
import { NeedForm } from './need-form';

interface Props {
  readonly communityId: string;
  readonly draft: DoorDraft;
}

const outcomes = VISIT_OUTCOMES.map((value) => ({ value, ...text.outcomes[value] }));
const households = (['owner', 'tenant'] as const).map((value) => ({ value, title: text.households[value] }));

/** What came of the visit and, where somebody spoke, who it was and what was said. */
export function VisitForm({ communityId, draft }: Props) {
  const { restored, volatile, faults, change } = useDoor();
  const { unit, outcome, household, needs } = draft;
  const view = useFlats((store) => store.view);
  const known = 'value' in view ? view.value.flats?.find((flat) => flat.unit === unit) : undefined;
  return (
    <>
      <View>
        <View className="t-page">{text.flat(unit)}</View>
        {known?.outcome && known.at !== undefined && (
          <View className="t-small">{text.last(outcomeName[known.outcome], known.at)}</View>
        )}
        {known?.heard && <View className="t-small">{text.heard}</View>}
      </View>
      {restored && <Notice kind="info">{text.draftBack}</Notice>}
      {volatile && <Notice kind="wait">{text.draftVolatile}</Notice>}
      <Card title={text.outcomeTitle}>
        <ChoiceList
          label={text.outcomeTitle}
          rows={outcomes}
          value={outcome}
          onChoose={(value) => change({ outcome: value })}
        />
        <Fault error={faults[0]?.outcome && text.chooseOutcome} />
      </Card>
      {outcome === 'visited' && (
        <>
          <Card title={text.householdTitle}>
            <ChipRow
              label={text.householdTitle}
              chips={households}
              value={household}
              onChoose={(value) => change({ household: value })}
            />
            <Fault error={faults[0]?.household && text.chooseHousehold} />
          </Card>
          <View>
            <View className="t-list">{text.needsTitle}</View>
            <View className="t-small">{text.needsHint}</View>
          </View>
          {needs.map((need, index) => (
            <NeedForm key={index} communityId={communityId} need={need} index={index} />
          ))}
          {needs.length < COUNT.spokenNeeds[1] && (
            <SecondaryButton
              text={needs.length === 0 ? text.addFirst : text.addNeed}
              onPress={() => change({ needs: withNeed(needs) })}
            />
          )}
        </>
      )}
    </>
  );
}

import { Card } from '../../components/card';
import { ChoiceList } from '../../components/choice-list';
import { usePlanDraft } from '../../stores/plan/write';
import { planWriteText as text } from '../../text/plan/write';

/** Lets the worker publish a new version of the plan in force, or another plan beside it for a vote between them. */
export function PublishAs() {
  const { draft, change } = usePlanDraft();
  return (
    <Card title={text.asTitle}>
      <ChoiceList<'version' | 'alternative'>
        label={text.asTitle}
        rows={[
          { value: 'version', ...text.asVersion },
          { value: 'alternative', ...text.asAlternative },
        ]}
        value={draft.alternative ? 'alternative' : 'version'}
        onChoose={(as) => change({ alternative: as === 'alternative' })}
      />
    </Card>
  );
}

import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { CheckList } from '../../components/check-list';
import { NumberField } from '../../components/number-field';
import { TextField } from '../../components/text-field';
import { goIn } from '../../stores/go-in';
import { useCommunity } from '../../stores/use-community';
import { useBallotDraft } from '../../stores/worker-ballot';
import { ballotLimits, warningsOf } from '../../stores/worker-ballot-draft';
import { workerRoutes } from '../../stores/worker-routes';
import { ballotWriteText as text } from '../../text/worker-ballot';
import { ScheduleWarnings } from '../ballot/schedule-warnings';
import { StepScreen } from '../ballot/step-screen';
import { useWriting } from '../ballot/use-writing';
import { Moments } from './moments';

/** When everything happens, who holds the vote, and what the law says against the times before anybody is told. */
export default function BallotTimes() {
  const communityId = useCommunity();
  useWriting(communityId);
  const { draft, faults, accepted, change, accept, check } = useBallotDraft();
  const now = Date.now();
  const warnings = warningsOf(draft, now);
  const impossible = warnings.some(({ level }) => level === 'error');
  const toAccept = warnings.length > 0 && !impossible;
  const next = () => {
    if (check('times', Date.now())) goIn(communityId, workerRoutes.ballotCheck);
  };
  return (
    <StepScreen
      step="times"
      title={text.timesPageTitle}
      press={text.toCheck}
      disabled={impossible || (toAccept && !accepted)}
      onNext={next}
    >
      <Moments draft={draft} now={now} onChange={change} />
      <Card>
        <NumberField
          label={text.objectionDays}
          value={draft.objectionDays}
          onChange={(objectionDays) => change({ objectionDays })}
          unit={text.objectionUnit}
          error={faults.includes('objectionDays') ? text.fault.objectionDays : undefined}
        />
      </Card>
      <ScheduleWarnings draft={draft} now={now} />
      {toAccept && (
        <Card title={text.acceptTitle}>
          <CheckList
            label={text.acceptTitle}
            rows={[{ value: 'accepted', title: text.accept }]}
            chosen={accepted ? ['accepted'] : []}
            onToggle={() => accept(!accepted)}
          />
          {!accepted && <View className="t-small">{text.acceptMissing}</View>}
        </Card>
      )}
      <Card title={text.contactTitle}>
        <View className="stack stack--wide">
          <TextField
            label={text.organiser}
            placeholder={text.organiserPlaceholder}
            value={draft.organiser}
            onChange={(organiser) => change({ organiser })}
            most={ballotLimits.organiser[1]}
            error={faults.includes('organiser') ? text.fault.organiser : undefined}
            lines="one"
          />
          <TextField
            label={text.contact}
            placeholder={text.contactPlaceholder}
            value={draft.contact}
            onChange={(contact) => change({ contact })}
            most={ballotLimits.contact[1]}
            error={faults.includes('contact') ? text.fault.contact : undefined}
            lines="one"
          />
        </View>
      </Card>
    </StepScreen>
  );
}

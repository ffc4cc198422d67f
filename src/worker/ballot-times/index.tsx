import { COUNT, TEXT } from '../../domain/shared/bounds';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { CheckList } from '../../components/check-list';
import { Fault } from '../../components/fault';
import { Notice } from '../../components/notice';
import { Stepper } from '../../components/stepper';
import { TextField } from '../../components/text-field';
import { useCommunity } from '../../stores/app/use-community';
import { useLeastDays } from '../../stores/ballot/least-days';
import { useBallotDraft, usePublishBallot } from '../../stores/ballot/notice';
import { numberOf } from '../../domain/ballot/notice-draft';
import { problemText } from '../../text/words/errors';
import { ballotWriteText as text } from '../../text/ballot/write';
import { ScheduleWarnings } from '../ballot/schedule-warnings';
import { StepScreen } from '../ballot/step-screen';
import { useWriting } from '../ballot/use-writing';
import { Moments } from './moments';
import { goIn } from '../../stores/app/navigate';
import { page } from '../../routes';
import { leastObjectionDays, warningsOf } from '../../domain/ballot/notice-times';

/** The times of the vote, its organiser, and the law's objections to the times before anybody is told. */
export default function BallotTimes() {
  const communityId = useCommunity();
  useWriting(communityId);
  const { draft, faults, accepted, change, accept, checkStep } = useBallotDraft();
  const { now: action } = usePublishBallot();
  const now = Date.now();
  const leastDays = useLeastDays(draft);
  const warnings = warningsOf(draft, now, leastDays);
  const impossible = warnings.some(({ level }) => level === 'error');
  const toAccept = warnings.length > 0 && !impossible;
  const objectionDays = numberOf(draft.objectionDays);
  const least = leastObjectionDays(draft, leastDays);
  const next = () => {
    if (checkStep('times', Date.now())) goIn(communityId, page('worker/ballot-check'));
  };
  return (
    <StepScreen
      step="times"
      title={text.timesPageTitle}
      press={text.toCheck}
      lacks={[impossible && text.lackTimes, toAccept && !accepted && text.lackAccept]}
      onNext={next}
    >
      {action.state === 'failed' && action.problem.code === 'PERIOD_TOO_SHORT' && (
        <Notice kind="danger" title={text.failedTitle}>
          {problemText(action.problem)}
        </Notice>
      )}
      <Moments draft={draft} now={now} onChange={change} />
      <Card>
        <Stepper
          label={text.objectionDays}
          value={objectionDays}
          said={text.days(objectionDays)}
          least={least}
          most={COUNT.objectionDays[1]}
          hint={least > 0 ? text.leastObjection(least) : undefined}
          onChange={(days) => change({ objectionDays: String(days) })}
        />
      </Card>
      <ScheduleWarnings draft={draft} now={now} />
      <Fault lack={impossible && text.changeTimes} />
      {toAccept && (
        <Card title={text.acceptTitle}>
          <CheckList
            label={text.acceptTitle}
            rows={[{ value: 'accepted', title: text.accept }]}
            chosen={accepted ? ['accepted'] : []}
            onToggle={() => accept(!accepted)}
          />
          <Fault lack={!accepted && text.acceptMissing} />
        </Card>
      )}
      <Card title={text.contactTitle}>
        <View className="stack stack--wide">
          <TextField
            label={text.organiser}
            placeholder={text.organiserPlaceholder}
            value={draft.organiser}
            onChange={(organiser) => change({ organiser })}
            most={TEXT.organiser[1]}
            error={faults.includes('organiser') ? text.fault.organiser : undefined}
            lines="one"
          />
          <TextField
            label={text.contact}
            placeholder={text.contactPlaceholder}
            value={draft.contact}
            onChange={(contact) => change({ contact })}
            most={TEXT.contact[1]}
            error={faults.includes('contact') ? text.fault.contact : undefined}
            lines="one"
          />
        </View>
      </Card>
    </StepScreen>
  );
}

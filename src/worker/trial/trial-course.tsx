import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { FormFoot, Refused, refusal } from '../../components/form-foot';
import { ListRow } from '../../components/list-row';
import { Notice } from '../../components/notice';
import { NumberField } from '../../components/number-field';
import type { Output } from '../../contract/contract';
import { goHome, goIn } from '../../stores/app/navigate';
import {
  fillTrial,
  isShare,
  stepTrial,
  useEndTrial,
  useFillTrial,
  useShares,
  useStepTrial,
} from '../../stores/city/trial';
import { trialText as text } from '../../text/city/trial';
import { page } from '../../routes';

interface Props {
  readonly communityId: string;
  readonly state: Output<'trials.read'>;
  /** Whether its notice is out. */
  readonly announced: boolean;
}

/** Where the trial stands: its time, the next moment, the invented voters, and the way out. */
export function TrialCourse({ communityId, state: { now: at, until, next }, announced }: Props) {
  const moving = useStepTrial((store) => store.now);
  const ending = useEndTrial();
  const busy = moving.state === 'busy';
  const end = async () => {
    if (await ending.run({ communityId })) goHome();
  };
  return (
    <>
      <Notice kind="wait" title={text.here}>
        {text.now(at)}
      </Notice>
      {!announced && (
        <Card>
          <View className="t-body">{text.noBallot}</View>
          <PrimaryButton text={text.publish} onPress={() => goIn(communityId, page('worker/ballot'))} />
        </Card>
      )}
      {announced && (
        <Card>
          <Refused why={refusal(text.moveFailed, moving)} />
          {next ? (
            <PrimaryButton
              text={busy ? text.moving : text.next[next]}
              busy={busy}
              onPress={() => void stepTrial(communityId, next)}
            />
          ) : (
            <View className="t-body">{text.over}</View>
          )}
          <View>
            <ListRow
              title={next === 'closed' ? text.vote : text.result}
              onOpen={() => goIn(communityId, page('pages/ballot'))}
            />
          </View>
        </Card>
      )}
      {next === 'closed' && <FillCard communityId={communityId} />}
      <Card>
        <View className="t-small">{text.until(until)}</View>
        <Refused why={refusal(text.endFailed, ending.now)} />
        <SecondaryButton
          text={ending.now.state === 'busy' ? text.ending : text.end}
          busy={ending.now.state === 'busy'}
          onPress={() => void end()}
        />
      </Card>
    </>
  );
}

function FillCard({ communityId }: { readonly communityId: string }) {
  const { turnout, agree, change } = useShares();
  const { now } = useFillTrial();
  const busy = now.state === 'busy';
  const field = (key: 'turnout' | 'agree', value: string) => (
    <NumberField
      label={text[key]}
      unit={text.percent}
      value={value}
      lack={!isShare(value) && text.shareLack}
      onChange={(digits) => change({ [key]: digits })}
    />
  );
  return (
    <Card title={text.fillTitle}>
      <View className="stack stack--wide">
        {field('turnout', turnout)}
        {field('agree', agree)}
      </View>
      {now.state === 'done' && <Notice kind="done">{text.filled(now.value.cast)}</Notice>}
      <FormFoot
        secondary
        text={busy ? text.filling : text.fill}
        busy={busy}
        lacks={[!isShare(turnout) && text.turnout, !isShare(agree) && text.agree]}
        refused={refusal(text.fillFailed, now)}
        onPress={() => void fillTrial(communityId)}
      />
    </Card>
  );
}

import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { View } from '@tarojs/components';
import { FormFoot, refusal } from '../../components/form-foot';
import { TextField } from '../../components/text-field';
import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { useAreaForm, useEndArea } from '../../stores/city/areas';
import { officesText as text } from '../../text/joining/offices';

/** Ends an office before its term is over, with a reason that stays on record. */
export function EndArea() {
  const { ending, reason, type } = useAreaForm();
  return (
    <Card title={text.endTitle(ending?.name ?? '')}>
      <View className="t-body">{text.endText}</View>
      <TextField
        label={text.reason}
        hint={text.reasonHint}
        value={reason}
        most={TEXT.ending[1]}
        lack={!fitsBounds(reason, TEXT.ending) && text.writeReason}
        onChange={type}
      />
    </Card>
  );
}

export function EndAreaBottom() {
  const { reason, end, stepBack } = useAreaForm();
  const { now } = useEndArea();
  const busy = now.state === 'busy';
  return (
    <FormFoot
      text={busy ? text.ending : text.endYes}
      busy={busy}
      lacks={[!fitsBounds(reason, TEXT.ending) && text.reason]}
      refused={refusal(text.endFailed, now)}
      onPress={() => void end()}
    >
      <SecondaryButton text={text.cancel} busy={busy} onPress={stepBack} />
    </FormFoot>
  );
}

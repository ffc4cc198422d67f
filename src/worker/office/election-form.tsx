import { TEXT } from '../../domain/shared/bounds';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ChoiceList } from '../../components/choice-list';
import { Fault } from '../../components/fault';
import { MomentField } from '../../components/moment-field';
import { NumberField } from '../../components/number-field';
import { TextField } from '../../components/text-field';
import { DAY_MS, startOfShanghaiDay } from '../../domain/shared/time';
import { useOfficeForm, type FormFault, type OfficeForm } from '../../stores/joining/office-form';
import { officesText as text } from '../../text/joining/offices';

/** An election may have been held months before it is entered. */
const LONG_AGO_MS = 365 * DAY_MS;

interface Props {
  readonly form: OfficeForm;
  readonly fault: FormFault;
}

/** How the supervisor was elected, and whether they have any tie to the companies of the works. */
export function ElectionForm({ form, fault }: Props) {
  const { change } = useOfficeForm();
  return (
    <>
      <Card>
        <View className="stack stack--wide">
          <MomentField
            label={text.electedOn}
            dateLabel={text.electedDay}
            at={form.electedOn}
            from={Date.now() - LONG_AGO_MS}
            onChange={(at) => change({ electedOn: startOfShanghaiDay(at) })}
          />
          <NumberField
            label={text.present}
            value={form.present}
            unit={text.people}
            lack={fault === 'present' && text.faults.present}
            onChange={(present) => change({ present })}
          />
        </View>
      </Card>
      <Card title={text.conflictTitle}>
        <ChoiceList
          label={text.conflictTitle}
          rows={text.conflicts}
          value={form.conflict}
          onChoose={(conflict) => change({ conflict })}
        />
        <Fault lack={fault === 'conflict' && text.faults.conflict} />
        {form.conflict === 'yes' && (
          <TextField
            label={text.conflictText}
            value={form.conflictText}
            most={TEXT.conflict[1]}
            lack={fault === 'conflict-text' && text.faults['conflict-text']}
            onChange={(conflictText) => change({ conflictText })}
          />
        )}
      </Card>
    </>
  );
}

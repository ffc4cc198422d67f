import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Fault } from '../../components/fault';
import { MomentField } from '../../components/moment-field';
import { NumberField } from '../../components/number-field';
import { TextField } from '../../components/text-field';
import { pastedLines } from '../../domain/city/earlier';
import { TEXT } from '../../domain/shared/bounds';
import { startOfShanghaiDay } from '../../domain/shared/time';
import { useEarlierForm, type EarlierDraft, type EarlierLack } from '../../stores/city/earlier-form';
import { earlierText } from '../../text/city/earlier';

const text = earlierText.form;
interface Props {
  readonly lacks: readonly EarlierLack[];
}
/** Papers of the last twenty years. */
const OLDEST_MS = 20 * 366 * 86_400_000;
/** Room for the longest lists, with their numbers. */
const PASTED = 12_000;

interface SourceProps {
  readonly field: 'planSource' | 'needsSource' | 'voteSource';
  readonly day: 'planOn' | 'needsOn' | 'voteOn';
  readonly hint?: string;
  readonly lack: string | false;
}

/** The paper that something is copied from, and its day. */
function SourceFields({ field, day, hint, lack }: SourceProps) {
  const { draft, change } = useEarlierForm();
  const set = (more: Partial<EarlierDraft>) => change(more);
  return (
    <>
      <TextField
        label={text[field]}
        hint={hint}
        value={draft[field]}
        most={TEXT.source[1]}
        lines="one"
        lack={lack}
        onChange={(value) => set({ [field]: value })}
      />
      <MomentField
        label={text[day]}
        dateLabel={text.day}
        at={draft[day] ?? startOfShanghaiDay(Date.now())}
        from={Date.now() - OLDEST_MS}
        onChange={(at) => set({ [day]: startOfShanghaiDay(at) })}
      />
    </>
  );
}

export function PlanFields({ lacks }: Props) {
  const { draft, change } = useEarlierForm();
  return (
    <Card>
      <View className="stack stack--wide">
        <TextField
          label={text.plan}
          hint={text.planHint}
          value={draft.plan}
          most={PASTED}
          lack={lacks.includes('lines') && text.lacks.lines}
          onChange={(plan) => change({ plan })}
        />
        <View className="t-small">{text.read(pastedLines(draft.plan).length)}</View>
        <SourceFields
          field="planSource"
          day="planOn"
          hint={text.planSourceHint}
          lack={lacks.includes('planSource') && text.lacks.planSource}
        />
      </View>
    </Card>
  );
}

export function NeedsFields({ lacks }: Props) {
  const { draft, change } = useEarlierForm();
  return (
    <Card>
      <View className="stack stack--wide">
        <TextField
          label={text.needs}
          value={draft.needs}
          most={PASTED}
          onChange={(needs) => change({ needs })}
        />
        {draft.needs.trim() !== '' && (
          <SourceFields
            field="needsSource"
            day="needsOn"
            lack={lacks.includes('needsSource') && text.lacks.needsSource}
          />
        )}
      </View>
    </Card>
  );
}

export function VoteFields({ lacks }: Props) {
  const { draft, change } = useEarlierForm();
  return (
    <Card>
      <View className="stack stack--wide">
        <SourceFields
          field="voteSource"
          day="voteOn"
          hint={text.voteSourceHint}
          lack={lacks.includes('voteSource') && text.lacks.voteSource}
        />
        <View className="field__label">{text.figures}</View>
        {(['owners', 'tookPart', 'agreed'] as const).map((key) => (
          <NumberField
            key={key}
            label={text[key]}
            unit={text.unit}
            value={draft[key]}
            onChange={(value) => change({ [key]: value })}
          />
        ))}
        <Fault error={lacks.includes('figures') && text.lacks.figures} />
      </View>
    </Card>
  );
}

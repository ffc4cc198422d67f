import { TEXT } from '../../domain/shared/bounds';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { FormFoot, refusal } from '../../components/form-foot';
import { TextField } from '../../components/text-field';
import { useAnswerIdea, useIdeaAnswer } from '../../stores/plan/desk-ideas';
import { workerIdeasText as text } from '../../text/plan/desk-ideas';

interface Props {
  readonly communityId: string;
  readonly onAnswered: () => void;
}

/** The form for the answer to the idea above it. */
export function AnswerForm({ communityId, onAnswered }: Props) {
  const { draft, faults, change, stop, send } = useIdeaAnswer();
  const { now } = useAnswerIdea();
  const busy = now.state === 'busy';
  const submit = async () => {
    if (await send(communityId)) onAnswered();
  };
  return (
    <View className="stack">
      <TextField
        label={text.label}
        hint={text.hint}
        value={draft.text}
        onChange={(words) => change({ text: words })}
        most={TEXT.ideaAnswer[1]}
        error={faults.length > 0 ? text.fault(TEXT.ideaAnswer[0], TEXT.ideaAnswer[1]) : undefined}
      />
      <FormFoot
        text={busy ? text.sending : text.send}
        busy={busy}
        faults={faults.length > 0 ? [text.label] : []}
        refused={refusal(text.problem, now)}
        onPress={() => void submit()}
      >
        <SecondaryButton text={text.cancel} busy={busy} onPress={stop} />
      </FormFoot>
    </View>
  );
}

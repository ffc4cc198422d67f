import { readTypedUnit } from '../../domain/joining/typed-flat';
import { TEXT } from '../../domain/shared/bounds';
import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ChoiceList } from '../../components/choice-list';
import { FlatField } from '../../components/flat-field';
import { Fault } from '../../components/fault';
import { FormFoot, refusal } from '../../components/form-foot';
import { Notice } from '../../components/notice';
import { TextField } from '../../components/text-field';
import { askOf, goHomeIn, isName, useAskToJoin, useJoinForm } from '../../stores/joining/join';
import { joinText as text } from '../../text/joining/joining';
import { ShownNumber } from '../shown-number';

interface Props {
  /** From the code on the wall; without it the app does not know which worker to ask. */
  readonly communityId: string | undefined;
}

/** Joining at the desk: the person says who they are and where they live, and gets a number to show. */
export function DeskWay({ communityId }: Props) {
  const { flat, kind, name, fill } = useJoinForm();
  const { now } = useAskToJoin();
  if (now.state === 'done') {
    return <ShownNumber title={text.numberTitle} {...now.value} then={text.deskDone} />;
  }
  return (
    <>
      <Card title={text.deskTitle}>
        <View className="t-body">{text.deskText}</View>
      </Card>
      {!communityId && <Notice kind="wait">{text.deskNoPlace}</Notice>}
      {communityId && (
        <>
          <Card>
            <FlatField
              label={text.flatLabel}
              value={flat}
              lack={!readTypedUnit(flat) && text.writeFlat}
              onChange={(typed) => fill({ flat: typed })}
            />
          </Card>
          <Card title={text.kindLabel}>
            <Fault lack={!kind && text.chooseKind} />
            <ChoiceList
              label={text.kindLabel}
              rows={text.kinds}
              value={kind}
              onChoose={(chosen) => fill({ kind: chosen })}
            />
          </Card>
          <Card>
            <TextField
              label={text.name}
              hint={text.nameHint}
              value={name}
              most={TEXT.personName[1]}
              lines="one"
              lack={!isName(name) && text.writeName}
              onChange={(typed) => fill({ name: typed })}
            />
          </Card>
        </>
      )}
    </>
  );
}

export function DeskBottom({ communityId }: { readonly communityId: string }) {
  const form = useJoinForm();
  const { now, run, reset } = useAskToJoin();
  if (now.state === 'done') {
    return (
      <>
        <PrimaryButton text={text.look} onPress={() => goHomeIn(communityId)} />
        <SecondaryButton text={text.again} onPress={reset} />
      </>
    );
  }
  const asked = askOf(form);
  const busy = now.state === 'busy';
  return (
    <FormFoot
      text={busy ? text.asking : text.ask}
      busy={busy}
      lacks={[
        !readTypedUnit(form.flat) && text.flatLabel,
        !form.kind && text.kindLack,
        !isName(form.name) && text.name,
      ]}
      refused={refusal(text.askFailed, now)}
      onPress={() => asked && void run({ communityId, ...asked })}
    />
  );
}

import { TEXT } from '../../domain/shared/bounds';
import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ChoiceList } from '../../components/choice-list';
import { FlatField } from '../../components/flat-field';
import { Notice } from '../../components/notice';
import { TextField } from '../../components/text-field';
import { askOf, goHomeIn, useAskToJoin, useJoinForm } from '../../stores/joining/join';
import { problemText } from '../../text/words/errors';
import { joinText as text } from '../../text/joining/joining';
import { ShownNumber } from '../shown-number';

interface Props {
  /** Known from the code on the wall; without it nobody knows which worker is asked. */
  readonly communityId: string | undefined;
}

/** Who lives where, then a number to show at the desk. */
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
      {now.state === 'failed' && (
        <Notice kind="wait" title={text.askFailed}>
          {problemText(now.problem)}
        </Notice>
      )}
      {communityId && (
        <>
          <Card>
            <FlatField label={text.flatLabel} value={flat} onChange={(typed) => fill({ flat: typed })} />
          </Card>
          <Card title={text.kindLabel}>
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
    <PrimaryButton
      text={busy ? text.asking : text.ask}
      busy={busy}
      disabled={!asked}
      onPress={() => asked && void run({ communityId, ...asked })}
    />
  );
}

import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { TextField } from '../../components/text-field';
import { useEndSupervisor, useEndWorker, useOfficeForm, type OfficeView } from '../../stores/offices';
import { problemText } from '../../text/errors';
import { officesText as text } from '../../text/offices';

const useEnding = (role: OfficeView['role'] | undefined) => {
  const worker = useEndWorker((store) => store.now);
  const supervisor = useEndSupervisor((store) => store.now);
  return role === 'worker' ? worker : supervisor;
};

/** Ending an office before its term is over is written down with its reason. */
export function EndOffice({ office: { name, role } }: { readonly office: OfficeView }) {
  const { reason, say } = useOfficeForm();
  const now = useEnding(role);
  return (
    <>
      <Card title={text.endTitle(name)}>
        <View className="stack stack--wide">
          <View className="t-body">{text.endText}</View>
          <TextField label={text.reason} hint={text.reasonHint} value={reason} most={200} onChange={say} />
        </View>
      </Card>
      {now.state === 'failed' && (
        <Notice kind="danger" title={text.endFailed}>
          {problemText(now.problem)}
        </Notice>
      )}
    </>
  );
}

export function EndOfficeBottom({ communityId }: { readonly communityId: string }) {
  const { ending, reason, end, choose } = useOfficeForm();
  const busy = useEnding(ending?.role).state === 'busy';
  return (
    <>
      <PrimaryButton
        text={busy ? text.ending : text.endYes}
        busy={busy}
        disabled={[...reason.trim()].length < 2}
        onPress={() => void end(communityId)}
      />
      <SecondaryButton text={text.cancel} disabled={busy} onPress={() => choose(undefined)} />
    </>
  );
}

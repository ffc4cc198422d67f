import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { useEndSupervisor, useEndWorker, useOfficeForm } from '../../stores/joining/offices';
import { officesText as text } from '../../text/joining/offices';
import { EndReason } from '../end-reason';
import type { OfficeView } from '../../contract/joining/offices';

const useEnding = (role: OfficeView['role'] | undefined) => {
  const worker = useEndWorker((store) => store.now);
  const supervisor = useEndSupervisor((store) => store.now);
  return role === 'worker' ? worker : supervisor;
};

/** Ending an office before its term is over is written down with its reason. */
export function EndOffice({ office: { name, role } }: { readonly office: OfficeView }) {
  const { reason, say } = useOfficeForm();
  const now = useEnding(role);
  const problem = now.state === 'failed' ? now.problem : undefined;
  return <EndReason title={text.endTitle(name)} words={text} reason={reason} onSay={say} problem={problem} />;
}

export function EndOfficeBottom({ communityId }: { readonly communityId: string }) {
  const { ending, reason, end, choose } = useOfficeForm();
  const busy = useEnding(ending?.role).state === 'busy';
  return (
    <>
      <PrimaryButton
        text={busy ? text.ending : text.endYes}
        busy={busy}
        disabled={!fitsBounds(reason, TEXT.ending)}
        onPress={() => void end(communityId)}
      />
      <SecondaryButton text={text.cancel} disabled={busy} onPress={() => choose(undefined)} />
    </>
  );
}

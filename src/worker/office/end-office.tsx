import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { SecondaryButton } from '../../components/button';
import { FormFoot, refusal } from '../../components/form-foot';
import { useEndSupervisor, useEndWorker, useOfficeForm } from '../../stores/joining/offices';
import { officesText as text } from '../../text/joining/offices';
import { EndReason } from '../end-reason';
import type { OfficeView } from '../../contract/joining/offices';

const useEnding = (role: OfficeView['role'] | undefined) => {
  const worker = useEndWorker((store) => store.now);
  const supervisor = useEndSupervisor((store) => store.now);
  return role === 'worker' ? worker : supervisor;
};

/** Asks for the reason when an office ends before its term is over; it is kept on record. */
export function EndOffice({ office: { name } }: { readonly office: OfficeView }) {
  const { reason, say } = useOfficeForm();
  return <EndReason title={text.endTitle(name)} words={text} reason={reason} onSay={say} />;
}

export function EndOfficeBottom({ communityId }: { readonly communityId: string }) {
  const { ending, reason, end, choose } = useOfficeForm();
  const now = useEnding(ending?.role);
  const busy = now.state === 'busy';
  return (
    <FormFoot
      text={busy ? text.ending : text.endYes}
      busy={busy}
      lacks={[!fitsBounds(reason, TEXT.ending) && text.reason]}
      refused={refusal(text.endFailed, now)}
      onPress={() => void end(communityId)}
    >
      <SecondaryButton text={text.cancel} busy={busy} onPress={() => choose(undefined)} />
    </FormFoot>
  );
}

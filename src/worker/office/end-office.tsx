import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { SecondaryButton } from '../../components/button';
import { Notice } from '../../components/notice';
import { FormFoot, refusal } from '../../components/form-foot';
import { useOfficeEnd } from '../../stores/joining/office-end';
import { useEndSupervisor, useEndWorker } from '../../stores/joining/offices';
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
  const { draft, restored, volatile, change } = useOfficeEnd();
  return (
    <>
      {restored && <Notice kind="info">{text.draftBack}</Notice>}
      {volatile && <Notice kind="wait">{text.draftVolatile}</Notice>}
      <EndReason
        title={text.endTitle(name)}
        words={text}
        reason={draft.reason}
        onSay={(reason) => change({ reason })}
      />
    </>
  );
}

export function EndOfficeBottom() {
  const { ending, draft, end, leave } = useOfficeEnd();
  const now = useEnding(ending?.role);
  const busy = now.state === 'busy';
  return (
    <FormFoot
      text={busy ? text.ending : text.endYes}
      busy={busy}
      lacks={[!fitsBounds(draft.reason, TEXT.ending) && text.reason]}
      refused={refusal(text.endFailed, now)}
      onPress={() => void end()}
    >
      <SecondaryButton text={text.cancel} busy={busy} onPress={leave} />
    </FormFoot>
  );
}

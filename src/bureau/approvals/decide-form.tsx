import { PrimaryButton, SecondaryButton } from '../../components/button';
import { FormFoot, Refused, refusal } from '../../components/form-foot';
import { TextField } from '../../components/text-field';
import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { decide, useDecide, useRefusing } from '../../stores/city/approvals';
import { approvalsText as text } from '../../text/city/approvals';

/** Yes at one press; no with its reason. */
export function DecideForm({ approvalId }: { readonly approvalId: string }) {
  const { now } = useDecide();
  const refusing = useRefusing();
  const busy = now.state === 'busy';
  const failed = now.state === 'failed' && now.given.approvalId === approvalId;
  if (refusing.approvalId === approvalId) {
    const { reason, type, leave } = refusing;
    return (
      <>
        <TextField
          label={text.reason}
          hint={text.reasonHint}
          value={reason}
          most={TEXT.ending[1]}
          lack={!fitsBounds(reason, TEXT.ending) && text.writeReason}
          onChange={type}
        />
        <FormFoot
          secondary
          text={busy ? text.working : text.sureNo}
          busy={busy}
          lacks={[!fitsBounds(reason, TEXT.ending) && text.writeReason]}
          refused={failed && refusal(text.failed, now)}
          onPress={() => void decide(approvalId, reason)}
        >
          <SecondaryButton text={text.back} busy={busy} onPress={leave} />
        </FormFoot>
      </>
    );
  }
  return (
    <>
      {failed && <Refused why={refusal(text.failed, now)} />}
      <PrimaryButton
        text={busy ? text.working : text.yes}
        busy={busy}
        onPress={() => void decide(approvalId)}
      />
      <SecondaryButton text={text.no} busy={busy} onPress={() => refusing.begin(approvalId)} />
    </>
  );
}

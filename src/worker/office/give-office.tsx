import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { FormFoot, refusal } from '../../components/form-foot';
import {
  formFault,
  useGiveSupervisor,
  useGiveWorker,
  useOfficeForm,
  type Role,
} from '../../stores/joining/offices';
import { toTop } from '../../stores/app/navigate';
import { officesText as text } from '../../text/joining/offices';
import { ElectionForm } from './election-form';
import { NumberCard } from './number-card';
import { TermForm } from './term-form';
import { isWholeNumber } from '../../stores/joining/desk';

const useGiving = (role: Role) => {
  const worker = useGiveWorker((store) => store.now);
  const supervisor = useGiveSupervisor((store) => store.now);
  return role === 'worker' ? worker : supervisor;
};

/**
 * The form for giving an office: the number on the person's phone, then the term and, for a supervisor, the election.
 */
export function GiveOffice({ role }: { readonly role: Role }) {
  const { form, change } = useOfficeForm();
  const fault = formFault(form, role, Date.now());
  if (form.name === undefined) {
    return (
      <NumberCard
        label={text.number}
        hint={text.numberHint}
        value={form.number}
        lack={!isWholeNumber(form.number) && text.writeNumber}
        onChange={(number) => change({ number })}
      />
    );
  }
  return (
    <>
      <Card>
        <View className="t-list">{text.who(form.name)}</View>
        <View className="t-small">{text.whoHint}</View>
      </Card>
      <TermForm fault={fault} />
      {role === 'supervisor' && <ElectionForm fault={fault} />}
    </>
  );
}

export function GiveOfficeBottom({
  communityId,
  role,
}: {
  readonly communityId: string;
  readonly role: Role;
}) {
  const { form, busy, problem, find, give, stepBack } = useOfficeForm();
  const now = useGiving(role);
  const working = now.state === 'busy';
  const fault = formFault(form, role, Date.now());
  const confirm = async () => {
    if (await give(communityId, role)) toTop();
  };
  const cancel = <SecondaryButton text={text.cancel} busy={busy || working} onPress={stepBack} />;
  return form.name === undefined ? (
    <FormFoot
      text={busy ? text.finding : text.find}
      busy={busy}
      lacks={[!isWholeNumber(form.number) && text.number]}
      refused={problem && { title: text.findFailed, problem }}
      onPress={() => void find(communityId)}
    >
      {cancel}
    </FormFoot>
  ) : (
    <FormFoot
      text={working ? text.giving : text.confirm}
      busy={working}
      lacks={[fault && text.lacks[fault]]}
      refused={refusal(text.giveFailed, now)}
      onPress={() => void confirm()}
    >
      {cancel}
    </FormFoot>
  );
}

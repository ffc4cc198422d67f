import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { FormFoot, refusal } from '../../components/form-foot';
import { filledOffice, formFault, useOfficeForm } from '../../stores/joining/office-form';
import { useGiveSupervisor, useGiveWorker, type Role } from '../../stores/joining/offices';
import { Notice } from '../../components/notice';
import { scrollToTop } from '../../stores/app/navigate';
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
  const { draft, name, restored, volatile, change } = useOfficeForm();
  const form = filledOffice(draft, Date.now());
  const fault = formFault(form, role, Date.now());
  return (
    <>
      {restored && <Notice kind="info">{text.draftBack}</Notice>}
      {volatile && <Notice kind="wait">{text.draftVolatile}</Notice>}
      {name === undefined ? (
        <NumberCard
          label={text.number}
          hint={text.numberHint}
          value={form.number}
          lack={!isWholeNumber(form.number) && text.writeNumber}
          onChange={(number) => change({ number })}
        />
      ) : (
        <>
          <Card>
            <View className="t-list">{text.who(name)}</View>
            <View className="t-small">{text.whoHint}</View>
          </Card>
          <TermForm form={form} fault={fault} />
          {role === 'supervisor' && <ElectionForm form={form} fault={fault} />}
        </>
      )}
    </>
  );
}

export function GiveOfficeBottom({ role }: { readonly role: Role }) {
  const { draft, name, busy, problem, find, give, stepBack } = useOfficeForm();
  const now = useGiving(role);
  const working = now.state === 'busy';
  const fault = formFault(filledOffice(draft, Date.now()), role, Date.now());
  const confirm = async () => {
    if (await give()) scrollToTop();
  };
  const cancel = <SecondaryButton text={text.cancel} busy={busy || working} onPress={stepBack} />;
  return name === undefined ? (
    <FormFoot
      text={busy ? text.finding : text.find}
      busy={busy}
      lacks={[!isWholeNumber(draft.number) && text.number]}
      refused={problem && { title: text.findFailed, problem }}
      onPress={() => void find()}
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

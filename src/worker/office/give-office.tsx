import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import {
  formFault,
  useGiveSupervisor,
  useGiveWorker,
  useOfficeForm,
  type Role,
} from '../../stores/joining/offices';
import { toTop } from '../../stores/app/navigate';
import { problemText } from '../../text/words/errors';
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

/** First the number on the person's phone, then the term and, for a supervisor, the election. */
export function GiveOffice({ role }: { readonly role: Role }) {
  const { form, problem, change } = useOfficeForm();
  const now = useGiving(role);
  if (form.name === undefined) {
    return (
      <>
        <NumberCard
          label={text.number}
          hint={text.numberHint}
          value={form.number}
          onChange={(number) => change({ number })}
        />
        {problem && (
          <Notice kind="wait" title={text.findFailed}>
            {problemText(problem)}
          </Notice>
        )}
      </>
    );
  }
  return (
    <>
      {now.state === 'failed' && (
        <Notice kind="danger" title={text.giveFailed}>
          {problemText(now.problem)}
        </Notice>
      )}
      <Card>
        <View className="t-list">{text.who(form.name)}</View>
        <View className="t-small">{text.whoHint}</View>
      </Card>
      <TermForm />
      {role === 'supervisor' && <ElectionForm />}
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
  const { form, busy, find, give, open } = useOfficeForm();
  const working = useGiving(role).state === 'busy';
  const fault = formFault(form, role, Date.now());
  const confirm = async () => {
    await give(communityId, role);
    toTop();
  };
  return (
    <>
      {form.name !== undefined && fault && <View className="t-small">{text.faults[fault]}</View>}
      {form.name === undefined ? (
        <PrimaryButton
          text={busy ? text.finding : text.find}
          busy={busy}
          disabled={!isWholeNumber(form.number)}
          onPress={() => void find(communityId)}
        />
      ) : (
        <PrimaryButton
          text={working ? text.giving : text.confirm}
          busy={working}
          disabled={fault !== undefined}
          onPress={() => void confirm()}
        />
      )}
      <SecondaryButton text={text.cancel} disabled={busy || working} onPress={() => open(Date.now())} />
    </>
  );
}

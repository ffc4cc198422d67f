import { View } from '@tarojs/components';
import { Notice } from '../../components/notice';
import { Sealed } from '../../components/sealed';
import { OutboxLink } from '../../pages/outbox-link';
import { useOutbox } from '../../stores/app/outbox';
import { fateOf } from '../../stores/need/door';
import { saidNeeds, type DoorDraft } from '../../stores/need/door-draft';
import { doorVisitText as text } from '../../text/need/door';
import { Slip } from './slip';

/** Saved: where the record is now, and once more the number that stays with the household. */
export function Done({ draft }: { readonly draft: DoorDraft }) {
  const { letters, refused, dropped } = useOutbox();
  const fate = dropped.has(draft.mutationId) ? 'dropped' : fateOf(letters, refused, draft);
  const title = text.doneTitle(draft.unit);
  const slip = fate !== 'dropped' && saidNeeds(draft).length > 0 && <Slip slip={draft.slip} />;
  if (fate === 'sent') {
    return (
      <>
        <Sealed seal="need" title={title} text={text.fate.sent} />
        {slip}
      </>
    );
  }
  return (
    <>
      <View className="t-page">{title}</View>
      <Notice kind={fate === 'waiting' ? 'wait' : 'danger'} title={text.fateTitle[fate]}>
        {text.fate[fate]}
      </Notice>
      {fate === 'waiting' && <OutboxLink />}
      {slip}
    </>
  );
}

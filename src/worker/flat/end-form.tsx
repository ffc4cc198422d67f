import { useFlatDesk } from '../../stores/joining/members';
import { flatText as text } from '../../text/joining/desk';
import { EndReason } from '../end-reason';
import type { FlatMember } from '../../contract/joining/joining';

/** Asks for the reason when somebody's membership of a flat ends; it is kept on record. */
export function EndForm({ member: { name = text.noName } }: { readonly member: FlatMember }) {
  const { reason, say } = useFlatDesk();
  return <EndReason title={text.endTitle(name)} words={text} reason={reason} onSay={say} />;
}

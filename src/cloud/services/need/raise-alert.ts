import { alerts } from '../../data/collections';
import type { NeedDoc } from '../../data/documents/need';

/** A danger goes to supervisors and workers at once; made once, whoever repeats the need. */
export async function raiseAlert({
  _id,
  communityId,
  danger,
  text,
  building,
  submittedAt,
}: NeedDoc): Promise<void> {
  if (!danger) return;
  await alerts.insert({ _id, communityId, danger, text, ...(building && { building }), at: submittedAt });
}

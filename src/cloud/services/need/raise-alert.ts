import { alerts } from '../../data/collections';
import { shortHash } from '../../platform/document-id';
import type { NeedDoc } from '../../data/documents/need';

/** Tells supervisors and workers of a danger at once. There is one alert however often the need is repeated. */
export async function raiseAlert({
  _id,
  communityId,
  danger,
  text,
  building,
  submittedAt,
  author,
}: NeedDoc): Promise<void> {
  if (!danger) return;
  await alerts.insert({
    _id,
    communityId,
    danger,
    text,
    ...(building && { building }),
    at: submittedAt,
    by: shortHash(communityId, author),
  });
}

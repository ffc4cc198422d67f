import type { DangerVocabulary } from '../../need/need-vocabulary';
import { urgencyOf, type Sendable } from './urgency';

/** Actions where a later one changes what an earlier one did, with the fields that name their subject. */
const subjects: Readonly<Record<string, readonly [name: string, ...fields: string[]]>> = {
  'needs.back': ['backing', 'needId'],
  'needs.unback': ['backing', 'needId'],
  'ballots.cast': ['vote', 'ballotId', 'ownerKey'],
  'canvass.record': ['reach', 'ballotId', 'ownerKey'],
  'door.record': ['visit', 'communityId', 'unit'],
  'ideas.post': ['idea', 'communityId', 'about'],
  'ratings.submit': ['rating', 'communityId'],
};

function subjectOf({ procedure, input }: Sendable): string | undefined {
  const [name, ...fields] = subjects[procedure] ?? [];
  if (name === undefined) return undefined;
  return JSON.stringify([name, ...fields.map((field) => (input as Record<string, unknown>)[field])]);
}

/**
 * Whether the cloud must see the earlier action first. If "we need it too" were taken back before it is said, the
 * household would stay counted. Actions on different subjects never wait for each other, and a danger waits for
 * nothing.
 */
export function mustFollow(
  later: Sendable,
  earlier: Sendable,
  vocabulary: DangerVocabulary | undefined,
): boolean {
  const subject = subjectOf(later);
  if (subject === undefined || subject !== subjectOf(earlier)) return false;
  return urgencyOf(later, vocabulary) !== 'danger';
}

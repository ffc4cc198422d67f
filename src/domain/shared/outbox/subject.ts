import type { DangerVocabulary } from '../../need/need-vocabulary';
import { urgencyOf, type Sendable } from './urgency';

/** Actions of which a later one changes what an earlier one did, by the fields that say what they are about. */
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
 * Whether the cloud must see the earlier action first: taking back "we need it too" before it was said would leave
 * the household counted. Actions about different things never wait for each other, and a danger waits for nothing.
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

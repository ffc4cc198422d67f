import type { AreaCenti } from '../shared/area';
import type { OwnerKey } from '../shared/ids';

export const CHOICES = ['approve', 'reject', 'abstain'] as const;
export type Choice = (typeof CHOICES)[number];

export const CHANNELS = ['online', 'paper', 'door', 'proxy'] as const;
export type Channel = (typeof CHANNELS)[number];

/** One owner's vote; the area is that of the frozen roll within the ballot's scope. */
export interface Vote {
  readonly ownerKey: OwnerKey;
  readonly areaCenti: AreaCenti;
  readonly choice: Choice;
  readonly channel: Channel;
}

export interface Count {
  readonly owners: number;
  readonly areaCenti: AreaCenti;
}

export interface Tally extends Count {
  readonly byChoice: Readonly<Record<Choice, Count>>;
  readonly byChannel: Readonly<Record<Channel, Count>>;
}

const NOTHING: Count = { owners: 0, areaCenti: 0 };

/**
 * Counts the votes of one matter, whatever their channel. An owner who comes more than once counts
 * once, with the first vote in the list. An abstention takes part but does not consent (Art. 278: the
 * majority is of those who take part). `owners` and `areaCenti` are those who take part.
 */
export function tally(votes: Iterable<Vote>): Tally {
  const seen = new Set<OwnerKey>();
  const byChoice: Record<Choice, Count> = { approve: NOTHING, reject: NOTHING, abstain: NOTHING };
  const byChannel: Record<Channel, Count> = {
    online: NOTHING,
    paper: NOTHING,
    door: NOTHING,
    proxy: NOTHING,
  };
  let total = NOTHING;
  for (const vote of votes) {
    if (seen.has(vote.ownerKey)) continue;
    seen.add(vote.ownerKey);
    total = plus(total, vote);
    byChoice[vote.choice] = plus(byChoice[vote.choice], vote);
    byChannel[vote.channel] = plus(byChannel[vote.channel], vote);
  }
  return { ...total, byChoice, byChannel };
}

function plus(count: Count, vote: Vote): Count {
  return { owners: count.owners + 1, areaCenti: count.areaCenti + vote.areaCenti };
}

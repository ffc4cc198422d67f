import type { AreaCenti } from '../shared/area';
import { optionsOf, type Choice, type Form } from './form';

export const CHANNELS = ['online', 'paper', 'door', 'proxy'] as const;
export type Channel = (typeof CHANNELS)[number];

/** One owner's vote; the area is that of the frozen roll within the ballot's scope. */
export interface Vote {
  readonly ownerKey: string;
  readonly areaCenti: AreaCenti;
  readonly choice: Choice;
  readonly channel: Channel;
}

export interface Count {
  readonly owners: number;
  readonly areaCenti: AreaCenti;
}

export interface OptionCount extends Count {
  readonly optionId: string;
}

export interface MotionTally {
  readonly motionId: string;
  /** Every option in the order of the paper, including those without a vote. */
  readonly options: readonly OptionCount[];
}

/** Its own `owners` and `areaCenti` count those who take part. */
export interface Tally extends Count {
  readonly byChannel: Readonly<Record<Channel, Count>>;
  readonly motions: readonly MotionTally[];
}

const NOTHING: Count = { owners: 0, areaCenti: 0 };

/**
 * Counts votes, whatever their channel. An owner who appears more than once counts once, with the first vote in the
 * list. Somebody who abstains takes part but does not consent (Art. 278: the majority is of those who take part). The
 * choices must fit the form (`fits`).
 */
export function tally(form: Form, votes: Iterable<Vote>): Tally {
  const once = new Map<string, Vote>();
  for (const vote of votes) if (!once.has(vote.ownerKey)) once.set(vote.ownerKey, vote);
  const counted = [...once.values()];
  const byChannel = Object.fromEntries(
    CHANNELS.map((channel) => [channel, count(counted.filter((vote) => vote.channel === channel))]),
  ) as Record<Channel, Count>;
  const motions = form.motions.map((motion) => {
    const sums = new Map(optionsOf(form, motion).map((optionId) => [optionId, NOTHING]));
    for (const vote of counted) {
      for (const pick of vote.choice[motion.motionId] ?? []) sums.set(pick, plus(sums.get(pick), vote));
    }
    return {
      motionId: motion.motionId,
      options: [...sums].map(([optionId, sum]) => ({ optionId, ...sum })),
    };
  });
  return { ...count(counted), byChannel, motions };
}

/** The count of one option; zero where the motion or the option is unknown. */
export function countOf({ motions }: Tally, motionId: string, optionId: string): Count {
  const options = motions.find((motion) => motion.motionId === motionId)?.options;
  const { owners, areaCenti } = options?.find((option) => option.optionId === optionId) ?? NOTHING;
  return { owners, areaCenti };
}

const count = (votes: readonly Vote[]): Count => votes.reduce<Count>((sum, vote) => plus(sum, vote), NOTHING);

function plus(sum: Count = NOTHING, vote: Vote): Count {
  return { owners: sum.owners + 1, areaCenti: sum.areaCenti + vote.areaCenti };
}

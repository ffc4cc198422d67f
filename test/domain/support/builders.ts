import type { Choice, Form, Motion, Option } from '../../../src/domain/ballot/form';
import type { Matter } from '../../../src/domain/ballot/rule';
import { PERIODS, type Schedule } from '../../../src/domain/ballot/schedule';
import { tally, type Tally, type Vote } from '../../../src/domain/ballot/tally';
import { unitKeyOf, type Part, type RollTotals } from '../../../src/domain/roll/electoral-roll';
import { DAY_MS, fromShanghai } from '../../../src/domain/shared/time';

/** A flat of 80.00 m² that one person owns. */
export function aPart(given: Partial<Part> = {}): Part {
  const unit = { building: '1', stairwell: '1', room: '101', ...given };
  return { areaCenti: 8000, buyers: ['zhang'], unsold: false, unitKey: unitKeyOf(unit), ...unit };
}

/** One motion of the ordinary rule, answered by approve, reject or abstain. */
export function aMotion(given: Partial<Motion> = {}): Motion {
  return { motionId: 'works', title: 'Renew the roof', matter: 'other-major', options: [], ...given };
}

/** A statutory ballot on one matter. */
export function aForm(given: Partial<Form> = {}): Form {
  return { kind: 'matter', binding: 'statutory', motions: [aMotion()], most: 1, ...given };
}

/** Named options, as plans and priorities have them. */
export function someOptions(...ids: string[]): Option[] {
  return ids.map((optionId) => ({ optionId, title: `Plan ${optionId}` }));
}

/** The answer to the one motion of `aForm`. */
export function picked(...picks: string[]): Choice {
  return { works: picks };
}

/** An approving vote over 80.00 m². */
export function aVote(given: Partial<Omit<Vote, 'ownerKey'>> & { ownerKey?: string } = {}): Vote {
  return {
    areaCenti: 8000,
    choice: picked('approve'),
    channel: 'online',
    ...given,
    ownerKey: given.ownerKey ?? 'zhang',
  };
}

/** As many votes of one kind as asked for, of owners with different keys; the area is of each. */
export function someVotes(
  count: number,
  given: Partial<Omit<Vote, 'ownerKey'>> = {},
  name = 'owner',
): Vote[] {
  return Array.from({ length: count }, (_, i) => aVote({ ...given, ownerKey: `${name}-${i}` }));
}

export interface BallotCounts {
  readonly form: Form;
  readonly roll: RollTotals;
  readonly tally: Tally;
}

export interface BallotNumbers {
  matter: Matter;
  rollOwners: number;
  rollArea: number;
  votedOwners: number;
  votedArea: number;
  approvingOwners: number;
  approvingArea: number;
}

/** 300 owners with 30,000.00 m², of whom all approve one matter; who does not approve rejects. */
export function aBallot(given: Partial<BallotNumbers> = {}): BallotCounts {
  const { matter = 'other-major', rollOwners = 300, rollArea = 3_000_000 } = given;
  const voted = { owners: given.votedOwners ?? rollOwners, areaCenti: given.votedArea ?? rollArea };
  const { approvingOwners = voted.owners, approvingArea = voted.areaCenti } = given;
  const motion = aMotion({ matter });
  const form = aForm({ motions: [motion] });
  const options = [
    { optionId: 'approve', owners: approvingOwners, areaCenti: approvingArea },
    {
      optionId: 'reject',
      owners: voted.owners - approvingOwners,
      areaCenti: voted.areaCenti - approvingArea,
    },
    { optionId: 'abstain', owners: 0, areaCenti: 0 },
  ];
  return {
    form,
    roll: { owners: rollOwners, areaCenti: rollArea },
    tally: {
      ...voted,
      byChannel: { ...tally(form, []).byChannel, online: voted },
      motions: [{ motionId: motion.motionId, options }],
    },
  };
}

/** Announced on 1 March 2025, corrected until the 10th, open from the 20th at 8:00 for seven days. */
export function aSchedule(given: Partial<Schedule> = {}): Schedule {
  const opensAt = given.opensAt ?? fromShanghai({ year: 2025, month: 3, day: 20 }, 8);
  return {
    noticeAt: fromShanghai({ year: 2025, month: 3, day: 1 }, 8),
    correctionEndsAt: fromShanghai({ year: 2025, month: 3, day: 10 }, 8),
    closesAt: opensAt + 7 * DAY_MS,
    objectionDays: 7,
    periods: PERIODS,
    ...given,
    opensAt,
  };
}

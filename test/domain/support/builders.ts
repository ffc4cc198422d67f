import type { Tally, Vote } from '../../../src/domain/ballot/tally';
import { tally } from '../../../src/domain/ballot/tally';
import type { Schedule } from '../../../src/domain/ballot/schedule';
import type { NeedDraft } from '../../../src/domain/need/need';
import { unitKeyOf, type Part, type RollTotals } from '../../../src/domain/roll/electoral-roll';
import { asId, type OwnerKey } from '../../../src/domain/shared/ids';
import { DAY_MS, fromShanghai } from '../../../src/domain/shared/time';

/** A flat of 80.00 m² that one person owns. */
export function aPart(given: Partial<Part> = {}): Part {
  const unit = { building: '1', stairwell: '1', room: '101', ...given };
  return { areaCenti: 8000, buyers: ['zhang'], unsold: false, unitKey: unitKeyOf(unit), ...unit };
}

/** An approving vote over 80.00 m². */
export function aVote(given: Partial<Omit<Vote, 'ownerKey'>> & { ownerKey?: string } = {}): Vote {
  return {
    areaCenti: 8000,
    choice: 'approve',
    channel: 'online',
    ...given,
    ownerKey: asId<OwnerKey>(given.ownerKey ?? 'zhang'),
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
  readonly roll: RollTotals;
  readonly tally: Tally;
}

export interface BallotNumbers {
  rollOwners: number;
  rollArea: number;
  votedOwners: number;
  votedArea: number;
  approvingOwners: number;
  approvingArea: number;
}

/** 300 owners with 30,000.00 m², of whom all approve; who does not approve rejects. */
export function aBallot(given: Partial<BallotNumbers> = {}): BallotCounts {
  const rollOwners = given.rollOwners ?? 300;
  const rollArea = given.rollArea ?? 3_000_000;
  const votedOwners = given.votedOwners ?? rollOwners;
  const votedArea = given.votedArea ?? rollArea;
  const approve = {
    owners: given.approvingOwners ?? votedOwners,
    areaCenti: given.approvingArea ?? votedArea,
  };
  const reject = { owners: votedOwners - approve.owners, areaCenti: votedArea - approve.areaCenti };
  const none = tally([]);
  return {
    roll: { owners: rollOwners, areaCenti: rollArea },
    tally: {
      owners: votedOwners,
      areaCenti: votedArea,
      byChoice: { ...none.byChoice, approve, reject },
      byChannel: { ...none.byChannel, online: { owners: votedOwners, areaCenti: votedArea } },
    },
  };
}

/** Announced on 1 March 2025, open from the 20th at 8:00 for seven days. */
export function aSchedule(given: Partial<Schedule> = {}): Schedule {
  const opensAt = given.opensAt ?? fromShanghai({ year: 2025, month: 3, day: 20 }, 8);
  return {
    noticeAt: fromShanghai({ year: 2025, month: 3, day: 1 }, 8),
    closesAt: opensAt + 7 * DAY_MS,
    ...given,
    opensAt,
  };
}

export function aNeed(given: Partial<NeedDraft> = {}): NeedDraft {
  return { category: 'lift', place: 'stairwell', text: 'A lift for stairwell 2', pictures: [], ...given };
}

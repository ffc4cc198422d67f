import { fits, type Form } from '../ballot/form';
import { withDeemedVotes, type NonVoterPolicy } from '../ballot/non-voters';
import { decide, type Outcome } from '../ballot/outcome';
import { tally, type Count, type Tally, type Vote } from '../ballot/tally';
import type { AreaCenti } from '../shared/area';
import { compareStrings } from '../shared/text';
import { standingVotes } from './standing-votes';
import type { Deemed, LogEntry, Opening, RollEntry } from './statements';

export interface Closing {
  readonly form: Form;
  readonly nonVoters: NonVoterPolicy;
  /** The ballot's log. */
  readonly entries: readonly LogEntry[];
  readonly rollEntries: readonly RollEntry[];
  /** One for each vote of the log that stands; openings of voided votes are ignored. */
  readonly openings: readonly Opening[];
  /** Tokens of the owners who were reached; those who voted or may not vote are ignored. */
  readonly silent: readonly string[];
}

export interface Closed {
  readonly tally: Tally;
  readonly outcome?: Outcome;
  readonly deemed?: Deemed;
}

/**
 * Counts a ballot from the contents of its record; both the service and the verifier count with this function. Only
 * eligible entries of the roll count; an owner counts with the sum of their entries. A consultation decides nothing, so
 * it has no outcome and no deemed votes.
 *
 * @throws RangeError if a standing vote is not opened, its owner may not vote, or its choice does not fit the form.
 */
export function closeBallot(closing: Closing): Closed {
  const { form, nonVoters, rollEntries, silent } = closing;
  const areas = eligibleAreas(rollEntries);
  const votes = openedVotes(closing, areas);
  const counted = tally(form, votes);
  if (form.binding === 'consultative') return { tally: counted };
  const roll = countOwners(areas, [...areas.keys()]);
  const outcome = decide(form, roll, counted);
  if (nonVoters === 'not-participating') return { tally: counted, outcome };
  const voted = new Set<string>(votes.map(({ ownerKey }) => ownerKey));
  const deemedSilent = [...new Set(silent)]
    .filter((owner) => areas.has(owner) && !voted.has(owner))
    .sort(compareStrings);
  const deemedTally = withDeemedVotes(counted, countOwners(areas, deemedSilent));
  const deemed = { silent: deemedSilent, tally: deemedTally, outcome: decide(form, roll, deemedTally) };
  return { tally: counted, outcome, deemed };
}

/** Opens the standing votes of the log, in its order. */
function openedVotes(
  { form, entries, openings }: Closing,
  areas: ReadonlyMap<string, AreaCenti>,
): readonly Vote[] {
  const byReceipt = new Map(openings.map((opening) => [opening.receipt, opening]));
  return standingVotes(entries).map(({ receipt }) => voteOf(form, areas, byReceipt.get(receipt), receipt));
}

/** The owners who may vote, by token, each with the area of all their eligible entries. */
export function eligibleAreas(rollEntries: readonly RollEntry[]): ReadonlyMap<string, AreaCenti> {
  const areas = new Map<string, AreaCenti>();
  for (const { owner, areaCenti, eligible } of rollEntries) {
    if (eligible) areas.set(owner, (areas.get(owner) ?? 0) + areaCenti);
  }
  return areas;
}

function countOwners(areas: ReadonlyMap<string, AreaCenti>, owners: readonly string[]): Count {
  return {
    owners: owners.length,
    areaCenti: owners.reduce((sum, owner) => sum + (areas.get(owner) ?? 0), 0),
  };
}

function voteOf(
  form: Form,
  areas: ReadonlyMap<string, AreaCenti>,
  opening: Opening | undefined,
  receipt: string,
): Vote {
  if (!opening) throw new RangeError(`the vote ${receipt} is not opened`);
  const areaCenti = areas.get(opening.owner);
  if (areaCenti === undefined) throw new RangeError(`the owner of ${receipt} may not vote`);
  if (!fits(form, opening.choice)) throw new RangeError(`the choice of ${receipt} does not fit the form`);
  return {
    ownerKey: opening.owner,
    areaCenti,
    choice: opening.choice,
    channel: opening.channel,
  };
}

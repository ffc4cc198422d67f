import { fits } from '../../domain/ballot/form';
import { eligibleAreas } from '../../domain/record/closing';
import { commitmentOf } from '../../domain/record/commitment';
import { standingVotes } from '../../domain/record/standing-votes';
import type { Opening, VoteEntry } from '../../domain/record/statements';
import { verifierText } from '../../text/record/verifier';
import { sha256 } from '../crypto';
import type { Check } from '../report';

const text = verifierText.openings;

/**
 * Step 5: every vote that stands is opened and no other is; each opening matches its commitment, and its owner may
 * vote.
 */
export const checkOpenings: Check = ({ notice, roll, log, openings }) => {
  const { ballotId, form } = notice.statement;
  const standing = standingVotes(log.entries);
  const byReceipt = new Map(standing.map((entry) => [entry.receipt, entry]));
  const areas = eligibleAreas(roll.entries);
  const owners = new Map<string, string>();
  const problems = [...compareVotes(standing, openings)];
  for (const { receipt, owner, choice, nonce } of openings) {
    const entry = byReceipt.get(receipt);
    if (entry && commitmentOf(sha256, { ballotId, owner, choice, nonce }) !== entry.commitment) {
      problems.push(text.commitment(receipt));
    }
    if (!fits(form, choice)) problems.push(text.choice(receipt));
    if (!areas.has(owner)) problems.push(text.owner(receipt));
    const before = owners.get(owner);
    if (before !== undefined && before !== receipt) problems.push(text.ownerTwice(before, receipt));
    owners.set(owner, receipt);
  }
  return { facts: [text.opened(openings.length)], problems };
};

function compareVotes(standing: readonly VoteEntry[], openings: readonly Opening[]): readonly string[] {
  const [votes, opened] = [new Set(receiptsOf(standing)), new Set<string>()];
  const problems: string[] = [];
  for (const { receipt } of openings) {
    if (opened.has(receipt)) problems.push(text.twice(receipt));
    else if (!votes.has(receipt)) problems.push(text.unknown(receipt));
    opened.add(receipt);
  }
  for (const receipt of votes) if (!opened.has(receipt)) problems.push(text.missing(receipt));
  const moved = openings.find(({ receipt }, i) => receipt !== standing[i]?.receipt);
  return problems.length === 0 && moved ? [text.order(moved.receipt)] : problems;
}

const receiptsOf = (entries: readonly VoteEntry[]) => entries.map(({ receipt }) => receipt);

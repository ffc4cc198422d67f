import type { Rule } from '../../../src/domain/ballot/rule';
import type { Vote } from '../../../src/domain/ballot/tally';
import type { RollTotals } from '../../../src/domain/roll/electoral-roll';

/** Art. 278 once more, written as plainly as possible and only with BigInt, to check the product against. */
export function referencePassed(rule: Rule, roll: RollTotals, votes: readonly Vote[]): boolean {
  const first = new Map<string, Vote>();
  for (const vote of votes) if (!first.has(vote.ownerKey)) first.set(vote.ownerKey, vote);
  const took = [...first.values()];
  const yes = took.filter((vote) => vote.choice === 'approve');
  const area = (list: readonly Vote[]) => list.reduce((sum, vote) => sum + BigInt(vote.areaCenti), 0n);
  const owners = (list: readonly Vote[]) => BigInt(list.length);
  if (roll.owners === 0 || took.length === 0) return false;
  if (3n * area(took) < 2n * BigInt(roll.areaCenti)) return false;
  if (3n * owners(took) < 2n * BigInt(roll.owners)) return false;
  if (rule === 'ordinary') return 2n * area(yes) > area(took) && 2n * owners(yes) > owners(took);
  return 4n * area(yes) >= 3n * area(took) && 4n * owners(yes) >= 3n * owners(took);
}

import { toHex } from '../../domain/record/canonical';
import { eligibleAreas } from '../../domain/record/closing';
import { rollLeaf } from '../../domain/record/entries';
import { treeRoot } from '../../domain/record/merkle';
import type { NoticeStatement, RollEntry } from '../../domain/record/statements';
import { rollTotals } from '../../domain/roll/electoral-roll';
import { isInScope } from '../../domain/roll/scope';
import { verifierText } from '../../text/record/verifier';
import { sha256, signatureCheck } from '../crypto';
import { compareLeaves } from '../leaves';
import type { Check } from '../report';

const text = verifierText.roll;

/** Step 3: the roll is the frozen one, and says correctly for each unit whether it may vote. */
export const checkRoll: Check = ({ publicKey, notice, roll }) => {
  const { entries } = roll;
  const { statement } = roll.statement;
  const problems: string[] = [];
  if (!signatureCheck(publicKey)(roll.statement)) problems.push(text.signature);
  if (statement.ballotId !== notice.statement.ballotId) problems.push(text.otherBallot);
  if (statement.frozenAt < notice.statement.correctionEndsAt) problems.push(text.frozenEarly);

  const hashes = entries.map((entry) => rollLeaf(sha256, entry));
  const { changed, lost, moved } = compareLeaves(hashes, roll.leaves);
  problems.push(...changed.map((place) => text.changed(unitAt(entries, place))));
  problems.push(...lost.map((place) => text.lost(place + 1)));
  if (moved !== undefined) problems.push(text.moved(unitAt(entries, moved)));
  for (const [i, { unit }] of entries.entries()) {
    const before = entries[i - 1]?.unit;
    if (before === unit) problems.push(text.twice(unit));
    else if (before !== undefined && before > unit) problems.push(text.order(unit));
  }
  problems.push(...entries.filter((entry) => !isRightlyEligible(entry, notice.statement)).map(wrongly));

  if (toHex(treeRoot(sha256, hashes)) !== statement.root) problems.push(text.root);
  if (entries.length !== statement.units) problems.push(text.units(statement.units, entries.length));
  const areas = [...eligibleAreas(entries).values()];
  const totals = rollTotals(areas.map((areaCenti) => ({ areaCenti })));
  if (totals.owners !== statement.owners) problems.push(text.owners(statement.owners, totals.owners));
  if (totals.areaCenti !== statement.areaCenti)
    problems.push(text.area(statement.areaCenti, totals.areaCenti));
  return { facts: [text.totals(entries.length, totals.owners, totals.areaCenti)], problems };
};

/**
 * Whether a unit's right to vote is correct. In a consultation, a unit where nobody lives has no voice, wherever it is;
 * see how the roll is frozen.
 */
function isRightlyEligible(entry: RollEntry, { scope, form }: NoticeStatement): boolean {
  const within = isInScope(entry, scope);
  return entry.eligible === within || (form.binding === 'consultative' && !entry.eligible);
}

const wrongly = ({ unit, eligible }: RollEntry) => text.eligible(unit, eligible);
const unitAt = (entries: readonly RollEntry[], place: number) => entries[place]?.unit ?? '';

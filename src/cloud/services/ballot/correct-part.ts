import type { RollCorrection } from '../../../contract/ballot/objections';
import { countTurnout } from '../../../domain/ballot/turnout';
import { rollTotals } from '../../../domain/roll/electoral-roll';
import type { BallotDoc } from '../../data/documents/ballot';
import { ballots, communities, contacts, parts, people } from '../../data/collections';
import { runInBatches } from '../../data/in-batches';
import { operators } from '../../data/database';
import { key } from '../../platform/crypto/keys';
import { changePart } from './change-part';
import { voterKeyOf, votersOf } from './voters';
import { buyersOnRoll } from '../joining/on-roll';
import { contactsOf } from '../roll/part-document';
import type { PartDoc } from '../../data/documents/roll';

/**
 * Corrects a part of the roll before it is frozen, and everything that depends on it: the owner's key in contacts and
 * memberships, the totals of the roll and of the notice. Each step may be repeated. Returns why the correction could
 * not be made, or null.
 */
export async function correctPart(
  ballot: BallotDoc,
  unit: string,
  { areaCenti, unsold, sameOwnerAs }: RollCorrection,
  now: number,
): Promise<'UNIT_UNKNOWN' | 'ROLL_FROZEN' | null> {
  const { communityId, rollId } = ballot;
  const [part, other] = await Promise.all([
    parts.get(`${rollId}:${unit}`),
    sameOwnerAs === undefined ? null : parts.get(`${rollId}:${sameOwnerAs}`),
  ]);
  if (!part || (sameOwnerAs !== undefined && !other)) return 'UNIT_UNKNOWN';
  const changed = {
    ...part,
    areaCenti: areaCenti ?? part.areaCenti,
    unsold: unsold ?? part.unsold,
    buyers: other?.buyers ?? part.buyers,
    matches: (other ?? part).matches,
  };
  const ownerKey = voterKeyOf(changed, 'statutory');
  const patch = {
    areaCenti: changed.areaCenti,
    unsold: changed.unsold,
    ownerKey,
    buyers: operators.set([...changed.buyers]),
    matches: changed.matches ? operators.set([...changed.matches]) : operators.remove(),
  };
  if (!(await changePart(part, patch, now, ballot._id))) return 'ROLL_FROZEN';
  // Depends on what the correction asked for, not on what has changed: a repeat after a break then does what is left.
  if (unsold !== undefined) await followSale({ ...changed, ownerKey }, other ?? part);
  await followOwner(communityId, rollId, unit, ownerKey);
  await refreshTotals(ballot);
  return null;
}

/** Once a flat turns out to be sold, its owners can join by phone; once it turns out to be unsold, nobody can. */
async function followSale(part: PartDoc, owned: PartDoc): Promise<void> {
  const { rollId, unit } = part;
  await contacts.removeWhere({ rollId, unit });
  if (part.unsold) return;
  await contacts.insertMany(contactsOf(part, buyersOnRoll(owned), key('MATCH_KEY')));
}

async function followOwner(communityId: string, rollId: string, unit: string, ownerKey: string) {
  await contacts.updateWhere({ rollId, unit }, { ownerKey });
  const residents = await people.find({ 'memberships.unit': unit }, { limit: 100 });
  await runInBatches(residents, (person) =>
    people.update(person._id, {
      memberships: person.memberships.map((m) =>
        m.role === 'resident' && m.communityId === communityId && m.unit === unit && m.ownerKey
          ? { ...m, ownerKey }
          : m,
      ),
    }),
  );
}

async function refreshTotals({ _id, communityId, rollId, notice }: BallotDoc): Promise<void> {
  const rows = await parts.every({ communityId, rollId });
  const voters = votersOf(rows, notice.statement.scope, notice.statement.form.binding);
  const everybody = votersOf(rows, { kind: 'community' }, 'statutory');
  await ballots.update(_id, {
    roll: operators.set(rollTotals(voters)),
    'turnout.byBuilding': countTurnout(voters, new Set()).byBuilding,
  });
  await communities.update(communityId, {
    'roll.owners': everybody.length,
    'roll.areaCenti': rollTotals(everybody).areaCenti,
  });
}

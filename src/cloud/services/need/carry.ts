import { atomically } from '../../data/atomically';
import { backings, needs } from '../../data/collections';
import { operators } from '../../data/database';
import type { BackingDoc, NeedDoc } from '../../data/documents/need';
import {
  afterCarry,
  afterCarryBack,
  countChange,
  isCounted,
  isOver,
  NOT_BEHIND,
} from '../../../domain/need/backing';
import { moveCounts } from './backing';

type Household = Pick<BackingDoc, 'unit' | 'building' | 'tenant'>;

/** Every household that counts for a need: the author's and those that back it or were carried into it. */
async function householdsOf(need: NeedDoc): Promise<readonly Household[]> {
  const rows = await backings.every({ needId: need._id });
  const author: readonly Household[] =
    need.unit && need.building
      ? [{ unit: need.unit, building: need.building, tenant: need.tenant ?? false }]
      : [];
  return [...author, ...rows.filter(isCounted)];
}

/**
 * Carries the households of a merged need over to its target, each in a transaction of its own. A household that
 * already backs the target is not counted twice, and one that has left it is not brought back. It may be called again
 * until it is done.
 */
export async function carryOver(needId: string): Promise<void> {
  const from = await needs.get(needId);
  if (from?.carrying !== 'over' || !from.mergedInto) return;
  const { communityId } = from;
  const { needId: into, at } = from.mergedInto;
  for (const { unit, building, tenant } of await householdsOf(from)) {
    await atomically(async (atom) => {
      const target = await atom.get('needs', into);
      if (!target || target.unit === unit) return;
      const _id = `${into}:${unit}`;
      const there = await atom.get('backings', _id);
      const before = there ?? NOT_BEHIND;
      const after = afterCarry(before, needId);
      if (after === before) return;
      if (there) await atom.update('backings', _id, { via: after.via });
      else {
        const household = { unit, building, tenant, ...after };
        await atom.insert('backings', { _id, communityId, needId: into, at, ...household });
      }
      const by = countChange(before, after);
      if (by !== 0) await moveCounts(atom, target, by, there?.tenant ?? tenant);
    });
  }
  await needs.update(needId, { carrying: operators.remove() });
}

/** The way back. What a household did on the target itself stays as it is there, even if it has left. */
export async function carryBack(needId: string): Promise<void> {
  const from = await needs.get(needId);
  if (from?.carrying !== 'back' || !from.mergedInto) return;
  const target = from.mergedInto.needId;
  for (const { _id } of await backings.every({ needId: target, via: needId })) {
    await atomically(async (atom) => {
      const backing = await atom.get('backings', _id);
      const need = await atom.get('needs', target);
      if (!need || !backing?.via.includes(needId)) return;
      const after = afterCarryBack(backing, needId);
      if (isOver(after)) await atom.remove('backings', _id);
      else await atom.update('backings', _id, { via: after.via });
      const by = countChange(backing, after);
      if (by !== 0) await moveCounts(atom, need, by, backing.tenant);
    });
  }
  await needs.update(needId, {
    carrying: operators.remove(),
    mergedInto: operators.remove(),
    state: 'submitted',
  });
}

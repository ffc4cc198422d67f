import { needs } from '../data/collections';
import { carryBack, carryOver } from '../services/need/carry';
import type { Work } from './work';

/** Finishes a merge of needs, or the undoing of one, that an interrupted call left half done. */
export const finishCarrying: Work = async (needId) => {
  const need = await needs.get(needId);
  if (need?.carrying === 'over') await carryOver(needId);
  if (need?.carrying === 'back') await carryBack(needId);
  return {};
};

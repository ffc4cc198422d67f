import * as v from 'valibot';
import type { Count } from '../../domain/ballot/tally';
import { id, mutationId, upload } from '../fields';
import { returns } from '../procedure';
import { inCommunity } from '../roles';

export interface RollSummary {
  readonly parts: number;
  readonly owners: number;
  readonly areaCenti: number;
  readonly buildings: number;
  readonly importedAt: number;
}

/** A building of the roll with its stairwells, in order. An owner with parts in several buildings counts in each. */
export interface BuildingLayout extends Count {
  readonly building: string;
  readonly stairwells: readonly (Count & { readonly stairwell: string })[];
}

export const roll = {
  /** Replaces the community's roll with the spreadsheet's, all or nothing. */
  import: returns<RollSummary>()({
    kind: 'mutation',
    audit: 'flat',
    slow: true,
    access: inCommunity('worker'),
    input: v.strictObject({ communityId: id, mutationId, file: upload('rolls') }),
    counts: 'sheets',
    errors: [
      'ROLL_REFUSED',
      'ROLL_UNREADABLE',
      'ROLL_IMPORTING',
      'NOT_FOUND',
      'BALLOT_RUNNING',
      'LIMIT_REACHED',
    ],
  }),
  /** With `layout`, also buildings and stairwells, so that a worker can choose the scope of a matter. */
  read: returns<{ readonly roll?: RollSummary; readonly layout?: readonly BuildingLayout[] }>()({
    kind: 'query',
    access: inCommunity('worker'),
    input: v.strictObject({ communityId: id, layout: v.optional(v.boolean()) }),
    errors: [],
  }),
};

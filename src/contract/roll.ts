import * as v from 'valibot';
import { file, id, mutationId } from './fields';
import { returns } from './procedure';
import { inCommunity } from './roles';

export interface RollSummary {
  readonly parts: number;
  readonly owners: number;
  readonly areaCenti: number;
  readonly buildings: number;
  readonly importedAt: number;
}

export const roll = {
  /** Replaces the community's roll by the spreadsheet's, whole or not at all. */
  import: returns<RollSummary>()({
    kind: 'mutation',
    access: inCommunity('worker'),
    input: v.strictObject({ communityId: id, mutationId, file: file('rolls') }),
    errors: ['ROLL_REFUSED', 'ROLL_UNREADABLE', 'NOT_FOUND', 'BALLOT_RUNNING'],
  }),
  read: returns<{ readonly roll?: RollSummary }>()({
    kind: 'query',
    access: inCommunity('worker'),
    input: v.strictObject({ communityId: id }),
    errors: [],
  }),
};

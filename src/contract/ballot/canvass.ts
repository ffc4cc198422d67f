import { TEXT } from '../../domain/shared/bounds';
import * as v from 'valibot';
import type { Binding } from '../../domain/ballot/form';
import type { Count } from '../../domain/ballot/tally';
import { id, mutationId, text } from '../fields';
import { returns } from '../procedure';
import { inCommunity } from '../roles';

/** `delivered`: the paper and the notice were handed over. */
export const REACH = ['delivered', 'absent', 'declined'] as const;
export type Reach = (typeof REACH)[number];

export interface BuildingToReach {
  readonly building: string;
  readonly roll: Count;
  readonly voted: Count;
  /** Owners who were handed paper and notice, whether or not they have voted since. */
  readonly delivered: number;
  /** Who has taken on the visits. */
  readonly takenBy?: 'me' | 'another';
}

/** One owner who has not voted. */
export interface OwnerToReach {
  readonly ownerKey: string;
  readonly units: readonly string[];
  readonly areaCenti: number;
  readonly unsold: boolean;
  readonly reach?: { readonly outcome: Reach; readonly at: number };
  readonly paperWaiting?: true;
}

export interface CanvassView {
  readonly ballotId: string;
  readonly title: string;
  /** Only a ballot that decides something needs two thirds to take part. */
  readonly binding: Binding;
  readonly opensAt: number;
  readonly closesAt: number;
  readonly roll: Count;
  readonly gap: Count;
  readonly countedAt: number;
  readonly buildings: readonly BuildingToReach[];
  /** The owners in the requested building who have not voted, those not reached yet first; at most 300. */
  readonly owners: readonly OwnerToReach[];
}

export const canvass = {
  read: returns<{ readonly canvass?: CanvassView }>()({
    kind: 'query',
    access: inCommunity('supervisor', 'worker'),
    input: v.strictObject({ communityId: id, building: v.optional(text(TEXT.building)) }),
    errors: [],
  }),
  /** Takes on the visits of a building, or gives them back; a worker may take them over from another. */
  take: returns<Record<string, never>>()({
    kind: 'mutation',
    access: inCommunity('supervisor', 'worker'),
    input: v.strictObject({
      communityId: id,
      ballotId: id,
      mutationId,
      building: text(TEXT.building),
      take: v.boolean(),
    }),
    errors: ['NOT_FOUND', 'BUILDING_TAKEN'],
  }),
  record: returns<Record<string, never>>()({
    kind: 'mutation',
    audit: 'flat',
    access: inCommunity('supervisor', 'worker'),
    input: v.strictObject({
      communityId: id,
      ballotId: id,
      mutationId,
      ownerKey: id,
      outcome: v.picklist(REACH),
    }),
    errors: ['NOT_FOUND', 'NOT_ON_BALLOT_ROLL', 'BALLOT_CLOSED'],
  }),
};

import * as v from 'valibot';
import { WISHES, type Wish } from '../../domain/city/interest';
import { id, mutationId } from '../fields';
import { returns } from '../procedure';
import { everyMember, inCommunity } from '../roles';

export const interest = {
  /** Whether the household would take part in a renovation; it may say otherwise until the community's turn comes. */
  say: returns<null>()({
    kind: 'mutation',
    access: inCommunity('resident'),
    input: v.strictObject({ communityId: id, mutationId, wants: v.picklist(WISHES) }),
    errors: ['WRONG_STAGE'],
  }),
  /** How many households said what, and the own word. */
  read: returns<{
    readonly counts: Readonly<Record<Wish, number>>;
    readonly households: number;
    readonly mine?: Wish;
  }>()({
    kind: 'query',
    access: everyMember,
    input: v.strictObject({ communityId: id }),
    errors: ['NOT_FOUND'],
  }),
};

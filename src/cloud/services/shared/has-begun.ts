import type { Input, ProcedureName } from '../../../contract/contract';
import {
  communities,
  doorRecords,
  ideas,
  letterFiles,
  needs,
  objections,
  papers,
  plans,
  proxies,
  updates,
} from '../../data/collections';
import { createdId } from '../../platform/document-id';

type Look<N extends ProcedureName> = (input: Input<N>, openid: string) => Promise<unknown>;
type Made = { readonly [N in ProcedureName]?: Look<N> };

/** The document that a call of a limited procedure makes first, by the id that the procedure gives it. */
const made: Made = {
  'needs.submit': (i, by) => needs.get(createdId(by, i.mutationId, i.communityId)),
  'door.record': (i, by) => doorRecords.get(createdId(by, i.mutationId, i.communityId)),
  'objections.raise': (i, by) => objections.get(createdId(by, i.mutationId, i.ballotId)),
  'papers.enter': (i, by) => papers.get(createdId(by, i.mutationId, i.ballotId)),
  'works.post': (i, by) => updates.get(createdId(by, i.mutationId, i.communityId)),
  'plans.publish': (i, by) => plans.get(createdId(by, i.mutationId, i.communityId)),
  'joining.letters': (i, by) =>
    letterFiles.get(createdId(by, i.mutationId, i.communityId, i.kind, i.building ?? '', i.unit ?? '')),
  'ideas.post': async ({ communityId, mutationId: mutations }, author) =>
    (await ideas.find({ communityId, author, mutations }, { limit: 1 }))[0],
  'proxies.enter': async ({ ballotId, mutationId }, enteredBy) =>
    (await proxies.find({ ballotId, enteredBy, mutationId }, { limit: 1 }))[0],
  'roll.import': async ({ communityId, mutationId }, by) =>
    (await communities.get(communityId))?.roll?.rollId === createdId(by, mutationId, communityId) || null,
};

/**
 * Whether a call is the repeat of one that did its work, or a part of it. Its handler answers the first result then
 * and keeps nothing new, so the day's limit does not matter.
 */
export async function hasBegun(name: string, input: unknown, openid: string): Promise<boolean> {
  const look = made[name as ProcedureName] as ((given: unknown, by: string) => Promise<unknown>) | undefined;
  return Boolean(await look?.(input, openid));
}

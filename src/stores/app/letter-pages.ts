import type { Input } from '../../contract/contract';
import { inCommunity, routes } from './navigate';
import { planRoutes } from './plan-routes';
import { supervisorRoutes } from './supervisor-routes';
import type { Letter, Postable } from '../../client/outbox';

/** The page on which each action is done, from what was to be sent. */
const pages: { readonly [N in Postable]: (input: Input<N>) => string } = {
  'ballots.cast': () => routes.ballot,
  'canvass.record': () => supervisorRoutes.canvass,
  'door.record': ({ unit }) => supervisorRoutes.door(unit),
  'ideas.post': ({ about }) => planRoutes.ideaForm('planId' in about ? about : {}),
  'needs.back': ({ needId }) => routes.need(needId),
  'needs.submit': () => routes.needForm,
  'needs.unback': ({ needId }) => routes.need(needId),
  'ratings.submit': () => routes.rating,
  'works.post': () => supervisorRoutes.update,
};

/** Where a letter was written, in its own community. */
export function pageOf({ procedure, input }: Letter): string {
  const page = pages[procedure] as (input: Letter['input']) => string;
  return inCommunity(page(input), input.communityId);
}
